package dev.crosscheck.configuration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The entries of a mapping in a YAML file, all of whose keys are known; errors name file and line.
 *
 * @param owner the mapping
 */
record Fields(Path file, Map<String, YamlNode.Entry> entries, YamlNode owner) {

  /**
   * @throws ConfigurationException if the node is no mapping or has another key than these
   */
  static Fields of(Path file, YamlNode node, String... valid) {
    YamlNode.Mapping mapping = mapping(file, node);
    Set<String> names = Set.of(valid);
    mapping.entries().forEach((key, each) -> known("key", key, names, at(file, each.line())));
    return new Fields(file, mapping.entries(), node);
  }

  static YamlNode.Mapping mapping(Path file, YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    if (node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty()) {
      return new YamlNode.Mapping(Map.of(), node.line());
    }
    throw wrong(file, node, "keys with values");
  }

  static void known(String what, String name, Collection<String> valid, String where) {
    if (!valid.contains(name)) {
      throw new ConfigurationException(
          where + "there is no " + what + " \"" + name + "\". " + Nearest.advice(name, valid));
    }
  }

  static String text(Path file, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.text().isEmpty()) {
      return scalar.text();
    }
    throw wrong(file, node, "a text");
  }

  static String at(Path file, int line) {
    return file + ":" + line + ": ";
  }

  private static ConfigurationException wrong(Path file, YamlNode node, String expected) {
    return new ConfigurationException(
        at(file, node.line()) + "expected " + expected + ", but found " + node.kind() + ".");
  }

  Optional<YamlNode.Scalar> scalar(String key) {
    YamlNode.Entry entry = entries.get(key);
    return entry == null
        ? Optional.empty()
        : Optional.of(new YamlNode.Scalar(Fields.text(file, entry.value()), entry.value().line()));
  }

  Optional<String> text(String key) {
    return scalar(key).map(YamlNode.Scalar::text);
  }

  String required(String key) {
    return requiredScalar(key).text();
  }

  YamlNode.Scalar requiredScalar(String key) {
    return scalar(key)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    at(file, owner.line()) + "\"" + key + "\" is missing here."));
  }

  Optional<LocalDate> date(String key) {
    return scalar(key).map(this::date);
  }

  LocalDate date(YamlNode.Scalar scalar) {
    try {
      return LocalDate.parse(scalar.text());
    } catch (DateTimeParseException e) {
      throw new ConfigurationException(
          at(file, scalar.line())
              + "\""
              + scalar.text()
              + "\" is not a date. Write year, month and day: 2026-01-31.");
    }
  }

  /** A number, with {@code ,} or {@code _} between thousands. */
  double number(YamlNode.Scalar scalar) {
    try {
      return Double.parseDouble(scalar.text().replace(",", "").replace("_", ""));
    } catch (NumberFormatException e) {
      throw new ConfigurationException(
          at(file, scalar.line()) + "\"" + scalar.text() + "\" is not a number, as in 12400.");
    }
  }

  List<String> texts(String key) {
    return list(key, node -> Fields.text(file, node));
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
    throw wrong(file, entry.value(), "a list");
  }
}
