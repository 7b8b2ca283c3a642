package dev.crosscheck.configuration;

import dev.crosscheck.configuration.Configuration.AcceptedEntry;
import dev.crosscheck.configuration.Configuration.ArticleEntry;
import dev.crosscheck.configuration.Configuration.EventEntry;
import dev.crosscheck.configuration.Configuration.NameEntry;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code crosscheck.yml}. */
public final class ConfigurationReader {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{12,64}");

  private final Path file;
  private final Collection<String> rules;

  private ConfigurationReader(Path file, Collection<String> rules) {
    this.file = file;
    this.rules = rules;
  }

  /**
   * @param file an existing file
   * @param rules the ids of all rules
   * @throws ConfigurationException on an unknown key or rule, or a value of the wrong type
   */
  public static Configuration read(Path file, Collection<String> rules) {
    return new ConfigurationReader(file, rules).configuration(YamlFile.read(file));
  }

  /**
   * Reads severities given in a pom or on the command line.
   *
   * @param origin where they come from, for messages
   */
  public static Map<String, Severity> severities(
      Map<String, String> given, String origin, Collection<String> rules) {
    ConfigurationReader reader = new ConfigurationReader(Path.of(origin), rules);
    Map<String, Severity> severities = new LinkedHashMap<>();
    given.forEach(
        (rule, severity) -> {
          String where = origin + ": ";
          Fields.known("rule", rule, rules, where);
          severities.put(rule, reader.constant(Severity.class, "severity", severity, where));
        });
    return severities;
  }

  private Configuration configuration(YamlNode root) {
    Fields fields =
        Fields.of(file, root, "articles", "names", "events", "facts", "severities", "accepted");
    return new Configuration(
        fields.list("articles", this::article),
        fields.list("names", this::name),
        fields.list("events", this::event),
        severities(fields),
        fields.scalar("facts").map(this::facts).orElse(FactSheet.NONE),
        fields.list("accepted", this::accepted));
  }

  /** The sheet's path is one below the configuration's folder. */
  private FactSheet facts(YamlNode.Scalar path) {
    Path sheet = file.toAbsolutePath().resolveSibling(path.text());
    if (!Files.isRegularFile(sheet)) {
      throw new ConfigurationException(
          Fields.at(file, path.line())
              + "there is no file \""
              + path.text()
              + "\"; write its path below this file's folder.");
    }
    return FactSheetReader.read(sheet, path.text());
  }

  private ArticleEntry article(YamlNode node) {
    Fields fields = Fields.of(file, node, "path", "title", "date", "source");
    return new ArticleEntry(
        fields.required("path"), fields.text("title"), fields.date("date"), fields.text("source"));
  }

  private NameEntry name(YamlNode node) {
    Fields fields = Fields.of(file, node, "name", "kind", "aliases", "within");
    ReferentKind kind =
        fields
            .scalar("kind")
            .map(
                each ->
                    constant(ReferentKind.class, "kind", each.text(), Fields.at(file, each.line())))
            .orElse(ReferentKind.PERSON);
    return new NameEntry(
        fields.required("name"), kind, fields.texts("aliases"), fields.texts("within"));
  }

  private EventEntry event(YamlNode node) {
    Fields fields = Fields.of(file, node, "kind", "verbs", "nouns");
    return new EventEntry(fields.required("kind"), fields.texts("verbs"), fields.texts("nouns"));
  }

  private AcceptedEntry accepted(YamlNode node) {
    Fields fields = Fields.of(file, node, "finding", "rule", "path", "because", "until");
    String finding = fields.text("finding").orElse("");
    String where = Fields.at(file, node.line());
    if (finding.isEmpty()) {
      Fields.known("rule", fields.required("rule"), rules, where);
    } else if (!ID.matcher(finding).matches()) {
      throw new ConfigurationException(
          where
              + "\""
              + finding
              + "\" is no finding's id. The report copies the entry: 12 to 64 digits and letters.");
    } else if (fields.text("rule").isPresent() || fields.text("path").isPresent()) {
      throw new ConfigurationException(
          where + "name either the finding, or rule and path of all that is accepted.");
    }
    return new AcceptedEntry(
        finding,
        finding.isEmpty() ? fields.required("rule") : "",
        finding.isEmpty() ? fields.required("path") : "",
        fields.required("because"),
        fields.date("until"),
        file.getFileName() + ":" + node.line());
  }

  private Map<String, Severity> severities(Fields fields) {
    Map<String, Severity> severities = new LinkedHashMap<>();
    YamlNode.Entry entry = fields.entries().get("severities");
    if (entry != null) {
      Fields.mapping(file, entry.value())
          .entries()
          .forEach(
              (rule, severity) -> {
                String where = Fields.at(file, severity.line());
                Fields.known("rule", rule, rules, where);
                severities.put(
                    rule,
                    constant(
                        Severity.class, "severity", Fields.text(file, severity.value()), where));
              });
    }
    return severities;
  }

  private <E extends Enum<E>> E constant(Class<E> type, String what, String text, String where) {
    List<String> names =
        Arrays.stream(type.getEnumConstants())
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .toList();
    String name = text.toLowerCase(Locale.ROOT);
    Fields.known(what, name, names, where);
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }
}
