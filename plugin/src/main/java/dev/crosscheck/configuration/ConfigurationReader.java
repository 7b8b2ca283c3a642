package dev.crosscheck.configuration;

import dev.crosscheck.configuration.Configuration.ArticleEntry;
import dev.crosscheck.configuration.Configuration.EventEntry;
import dev.crosscheck.configuration.Configuration.NameEntry;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code crosscheck.yml}. */
public final class ConfigurationReader {

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
          reader.known("rule", rule, rules, where);
          severities.put(rule, reader.constant(Severity.class, "severity", severity, where));
        });
    return severities;
  }

  private Configuration configuration(YamlNode root) {
    Fields fields = fields(root, "articles", "names", "events", "severities");
    return new Configuration(
        fields.list("articles", this::article),
        fields.list("names", this::name),
        fields.list("events", this::event),
        severities(fields));
  }

  private ArticleEntry article(YamlNode node) {
    Fields fields = fields(node, "path", "title", "date", "source");
    return new ArticleEntry(
        fields.required("path"),
        fields.text("title"),
        fields.scalar("date").map(this::date),
        fields.text("source"));
  }

  private NameEntry name(YamlNode node) {
    Fields fields = fields(node, "name", "kind", "aliases", "within");
    ReferentKind kind =
        fields
            .scalar("kind")
            .map(each -> constant(ReferentKind.class, "kind", each.text(), at(each)))
            .orElse(ReferentKind.PERSON);
    return new NameEntry(
        fields.required("name"),
        kind,
        fields.list("aliases", this::text),
        fields.list("within", this::text));
  }

  private EventEntry event(YamlNode node) {
    Fields fields = fields(node, "kind", "verbs", "nouns");
    return new EventEntry(
        fields.required("kind"),
        fields.list("verbs", this::text),
        fields.list("nouns", this::text));
  }

  private Map<String, Severity> severities(Fields fields) {
    Map<String, Severity> severities = new LinkedHashMap<>();
    YamlNode.Entry entry = fields.entries().get("severities");
    if (entry != null) {
      mapping(entry.value())
          .entries()
          .forEach(
              (rule, severity) -> {
                String where = at(severity.line());
                known("rule", rule, rules, where);
                severities.put(
                    rule, constant(Severity.class, "severity", text(severity.value()), where));
              });
    }
    return severities;
  }

  private LocalDate date(YamlNode.Scalar scalar) {
    try {
      return LocalDate.parse(scalar.text());
    } catch (DateTimeParseException e) {
      throw new ConfigurationException(
          at(scalar)
              + "\""
              + scalar.text()
              + "\" is not a date. Write year, month and day: 2026-01-31.");
    }
  }

  private <E extends Enum<E>> E constant(Class<E> type, String what, String text, String where) {
    List<String> names =
        Arrays.stream(type.getEnumConstants())
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .toList();
    String name = text.toLowerCase(Locale.ROOT);
    known(what, name, names, where);
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }

  private void known(String what, String name, Collection<String> valid, String where) {
    if (!valid.contains(name)) {
      throw new ConfigurationException(
          where + "there is no " + what + " \"" + name + "\". " + Nearest.advice(name, valid));
    }
  }

  private String text(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.text().isEmpty()) {
      return scalar.text();
    }
    throw wrong(node, "a text");
  }

  private YamlNode.Mapping mapping(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    if (node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty()) {
      return new YamlNode.Mapping(Map.of(), node.line());
    }
    throw wrong(node, "keys with values");
  }

  private ConfigurationException wrong(YamlNode node, String expected) {
    return new ConfigurationException(
        at(node) + "expected " + expected + ", but found " + node.kind() + ".");
  }

  private String at(YamlNode node) {
    return at(node.line());
  }

  private String at(int line) {
    return file + ":" + line + ": ";
  }

  private Fields fields(YamlNode node, String... valid) {
    YamlNode.Mapping mapping = mapping(node);
    Set<String> names = Set.of(valid);
    mapping.entries().forEach((key, entry) -> known("key", key, names, at(entry.line())));
    return new Fields(mapping.entries(), node);
  }

  /** The entries of a mapping whose keys are known to be valid. */
  private final class Fields {

    private final Map<String, YamlNode.Entry> entries;
    private final YamlNode owner;

    Fields(Map<String, YamlNode.Entry> entries, YamlNode owner) {
      this.entries = entries;
      this.owner = owner;
    }

    Map<String, YamlNode.Entry> entries() {
      return entries;
    }

    Optional<YamlNode.Scalar> scalar(String key) {
      YamlNode.Entry entry = entries.get(key);
      if (entry == null) {
        return Optional.empty();
      }
      return Optional.of(
          new YamlNode.Scalar(ConfigurationReader.this.text(entry.value()), entry.value().line()));
    }

    Optional<String> text(String key) {
      return scalar(key).map(YamlNode.Scalar::text);
    }

    String required(String key) {
      return text(key)
          .orElseThrow(
              () -> new ConfigurationException(at(owner) + "\"" + key + "\" is missing here."));
    }

    <T> List<T> list(String key, Function<YamlNode, T> item) {
      YamlNode.Entry entry = entries.get(key);
      if (entry == null
          || entry.value() instanceof YamlNode.Scalar scalar && scalar.text().isEmpty()) {
        return List.of();
      }
      if (entry.value() instanceof YamlNode.Listing listing) {
        return listing.items().stream().map(item).toList();
      }
      throw wrong(entry.value(), "a list");
    }
  }
}
