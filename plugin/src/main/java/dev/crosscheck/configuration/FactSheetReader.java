package dev.crosscheck.configuration;

import dev.crosscheck.configuration.FactSheet.Birth;
import dev.crosscheck.configuration.FactSheet.Figure;
import dev.crosscheck.configuration.FactSheet.KeyDate;
import dev.crosscheck.configuration.FactSheet.Name;
import dev.crosscheck.configuration.FactSheet.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a newsroom's sheet of facts. */
public final class FactSheetReader {

  private final Path file;
  private final List<Name> names = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private final List<Birth> births = new ArrayList<>();

  private FactSheetReader(Path file) {
    this.file = file;
  }

  /**
   * @param file an existing file
   * @param shown how messages name it
   * @throws ConfigurationException on an unknown key, a missing one, or a value of the wrong type
   */
  public static FactSheet read(Path file, String shown) {
    return new FactSheetReader(file).sheet(YamlFile.read(file), shown);
  }

  private FactSheet sheet(YamlNode root, String shown) {
    Fields fields = Fields.of(file, root, "persons", "organisations", "places", "dates", "figures");
    fields.list("persons", this::person);
    fields.list("organisations", this::name);
    fields.list("places", this::name);
    List<KeyDate> dates = fields.list("dates", this::date);
    List<Figure> figures = fields.list("figures", this::figure);
    return new FactSheet(shown, names, roles, births, dates, figures);
  }

  private String person(YamlNode node) {
    Fields fields = Fields.of(file, node, "name", "aliases", "born", "roles");
    String name = fields.required("name");
    names.add(new Name(name, fields.texts("aliases"), node.line()));
    fields
        .scalar("born")
        .ifPresent(born -> births.add(new Birth(name, fields.date(born), born.line())));
    roles.addAll(fields.list("roles", role -> role(name, role)));
    return name;
  }

  private Role role(String person, YamlNode node) {
    Fields fields = Fields.of(file, node, "role", "of", "from", "until");
    return new Role(
        person,
        fields.required("role"),
        fields.text("of").orElse(""),
        fields.date("from"),
        fields.date("until"),
        node.line());
  }

  private String name(YamlNode node) {
    Fields fields = Fields.of(file, node, "name", "aliases");
    names.add(new Name(fields.required("name"), fields.texts("aliases"), node.line()));
    return fields.required("name");
  }

  private KeyDate date(YamlNode node) {
    Fields fields = Fields.of(file, node, "event", "of", "date");
    return new KeyDate(
        fields.required("event"),
        fields.required("of"),
        fields.date(fields.requiredScalar("date")),
        node.line());
  }

  private Figure figure(YamlNode node) {
    Fields fields = Fields.of(file, node, "count", "of", "value", "tolerance", "from", "until");
    return new Figure(
        fields.required("count"),
        fields.required("of"),
        fields.number(fields.requiredScalar("value")),
        fields.scalar("tolerance").map(each -> share(fields, each)).orElse(0.0),
        fields.date("from"),
        fields.date("until"),
        node.line());
  }

  /** "5%" or "0.05". */
  private static double share(Fields fields, YamlNode.Scalar scalar) {
    String text = scalar.text();
    return text.endsWith("%")
        ? fields.number(new YamlNode.Scalar(text.substring(0, text.length() - 1), scalar.line()))
            / 100
        : fields.number(scalar);
  }
}
