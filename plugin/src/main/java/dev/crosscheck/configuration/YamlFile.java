package dev.crosscheck.configuration;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a YAML file into nodes with lines, bounded in size and depth. */
final class YamlFile {

  private static final long LARGEST = 4L << 20;
  private static final int DEEPEST = 20;

  private final Path file;
  private final JsonParser parser;

  private YamlFile(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * @throws ConfigurationException if the file is no YAML, is too large or nests too deep
   */
  static YamlNode read(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new ConfigurationException(file + " is larger than 4 MB; split the lists in it.");
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      if (text.lines().anyMatch(YamlFile::nestsTooDeep)) {
        throw new ConfigurationException(file + " nests more than " + DEEPEST + " levels deep.");
      }
      YAMLFactory factory =
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
      try (JsonParser parser = factory.createParser(text)) {
        return new YamlFile(file, parser).document();
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new ConfigurationException(
          file + ":" + line + ": this is no valid YAML: " + firstLine(e.getOriginalMessage()));
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(file + " is not encoded in UTF-8; save it as UTF-8.");
    } catch (IOException e) {
      throw new ConfigurationException(file + " could not be read: " + e.getMessage());
    }
  }

  /** The parser below recurses once a bracket: a line of 100,000 overflows its stack. */
  private static boolean nestsTooDeep(String line) {
    return line.chars().filter(unit -> unit == '[' || unit == '{').count() > 500;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private YamlNode document() throws IOException {
    JsonToken first = parser.nextToken();
    return first == null ? new YamlNode.Mapping(Map.of(), 1) : node(0);
  }

  private YamlNode node(int depth) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    if (depth > DEEPEST) {
      throw new ConfigurationException(
          file + ":" + line + ": nests more than " + DEEPEST + " levels deep.");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(line, depth);
      case START_ARRAY -> listing(line, depth);
      case VALUE_NULL -> new YamlNode.Scalar("", line);
      default -> new YamlNode.Scalar(parser.getText(), line);
    };
  }

  private YamlNode mapping(int line, int depth) throws IOException {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      entries.put(key, new YamlNode.Entry(node(depth + 1), keyLine));
    }
    return new YamlNode.Mapping(entries, line);
  }

  private YamlNode listing(int line, int depth) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new YamlNode.Listing(items, line);
  }
}
