package dev.crosscheck.maven;

import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.ConfigurationException;
import dev.crosscheck.configuration.ConfigurationReader;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.reasoning.RuleCatalogue;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The newsroom's configuration with what the pom or the command line says on top. */
record Settings(Path root, File file, List<String> severities) {

  private static final String DEFAULT_FILE = "crosscheck.yml";

  Configuration configuration() {
    Set<String> rules = RuleCatalogue.load().keySet();
    Configuration read = read(rules);
    Map<String, Severity> merged = new LinkedHashMap<>(read.severities());
    merged.putAll(ConfigurationReader.severities(pairs(), "crosscheck.severities", rules));
    return new Configuration(
        read.articles(), read.names(), read.events(), merged, read.facts(), read.accepted());
  }

  private Configuration read(Set<String> rules) {
    if (file != null) {
      if (!file.isFile()) {
        throw new ConfigurationException(
            "The configuration " + file + " does not exist; mend crosscheck.configuration.");
      }
      return ConfigurationReader.read(file.toPath(), rules);
    }
    Path inPlace = root.resolve(DEFAULT_FILE);
    return Files.isRegularFile(inPlace)
        ? ConfigurationReader.read(inPlace, rules)
        : Configuration.EMPTY;
  }

  private Map<String, String> pairs() {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : severities == null ? List.<String>of() : severities) {
      int equals = pair.indexOf('=');
      if (equals < 0) {
        throw new ConfigurationException(
            "crosscheck.severities: \"" + pair + "\" is no rule=severity, as in name-variant=off.");
      }
      pairs.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
    return pairs;
  }
}
