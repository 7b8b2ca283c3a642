package dev.crosscheck.standing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosscheck.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * The findings of an earlier run.
 *
 * @param name of the file that holds them
 * @param fingerprints of those that were not accepted then: what is accepted until a day is new
 *     when that day has passed
 */
public record Baseline(String name, Set<String> fingerprints) {

  public Baseline {
    fingerprints = Set.copyOf(fingerprints);
  }

  /**
   * Reads {@code findings.sarif} or {@code findings.json} as this tool writes them.
   *
   * @throws ConfigurationException if the file is missing or is neither
   */
  public static Baseline read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ConfigurationException(
          "The baseline " + file + " does not exist; mend crosscheck.baseline.");
    }
    try {
      JsonNode root = new ObjectMapper().readTree(file.toFile());
      Set<String> names = new TreeSet<>();
      if (root.path("runs").isArray()) {
        root.path("runs").forEach(run -> sarif(run.path("results"), names));
      } else if (root.path("findings").isArray()) {
        json(root.path("findings"), names);
      } else {
        throw new ConfigurationException(
            "The baseline " + file + " is neither a findings.sarif nor a findings.json.");
      }
      return new Baseline(file.getFileName().toString(), names);
    } catch (JsonProcessingException broken) {
      throw new ConfigurationException(
          "The baseline " + file + " is no JSON: " + broken.getOriginalMessage());
    } catch (IOException unreadable) {
      throw new ConfigurationException(
          "The baseline " + file + " could not be read: " + unreadable.getMessage());
    }
  }

  private static void sarif(JsonNode results, Set<String> names) {
    for (JsonNode result : results) {
      if (result.path("suppressions").isEmpty()) {
        add(result.path("partialFingerprints").path("crosscheck/v1"), names);
      }
    }
  }

  private static void json(JsonNode findings, Set<String> names) {
    for (JsonNode finding : findings) {
      if (!finding.path("status").asText().equals("accepted")) {
        add(finding.path("id"), names);
      }
    }
  }

  private static void add(JsonNode name, Set<String> names) {
    if (name.isTextual()) {
      names.add(name.asText());
    }
  }
}
