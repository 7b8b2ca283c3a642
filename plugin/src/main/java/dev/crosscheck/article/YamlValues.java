package dev.crosscheck.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the scalar values of YAML with their places, event by event: nothing is expanded. */
final class YamlValues {

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(60).build())
          .build();

  private YamlValues() {}

  static FrontMatterValues read(String file, int start, int end) {
    String text = file.substring(start, end);
    List<Entry> entries = new ArrayList<>();
    try (JsonParser parser = YAML.createParser(text)) {
      String key = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          key = parser.currentName();
        } else if (token.isScalarValue()) {
          entries.add(entry(key, parser, file, start, text));
        }
      }
    } catch (IOException | RuntimeException mistake) {
      return new FrontMatterValues(List.copyOf(entries), Optional.of(why(mistake)));
    }
    return new FrontMatterValues(List.copyOf(entries), Optional.empty());
  }

  private static Entry entry(String key, JsonParser parser, String file, int start, String text)
      throws IOException {
    String value = parser.getText();
    int from = offset(text, parser.currentTokenLocation().getCharOffset());
    int to = Math.max(from, offset(text, parser.currentLocation().getCharOffset()));
    Entry place = Entry.trimmed(key, file, start + from, start + to);
    boolean quoted =
        place.value().length() >= 2
            && "\"'".indexOf(place.value().charAt(0)) >= 0
            && place.value().charAt(0) == place.value().charAt(place.value().length() - 1);
    int quote = quoted ? 1 : 0;
    String trimmed = value == null ? "" : value.strip();
    return new Entry(key, trimmed, place.start() + quote, place.end() - quote);
  }

  /** The parser counts code points. */
  private static int offset(String text, long codePoints) {
    int points = (int) Math.max(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    return text.offsetByCodePoints(0, points);
  }

  private static String why(Exception mistake) {
    String message = String.valueOf(mistake.getMessage());
    return message.lines().findFirst().orElse("unreadable").strip();
  }
}
