package dev.crosscheck.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosscheck.check.PlainText;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.facts.ReferentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * MEANTIME (Minard et al. 2016, CC BY): 120 Wikinews texts with entities and their chains. Its
 * entities are labelled in parts of the texts only, so what is read beside them is no error.
 */
final class Meantime implements Suite {

  private static final Map<String, String> KINDS =
      Map.of("PER", "person", "ORG", "organisation", "LOC", "place");
  private static final Set<String> INSIDE =
      Set.of("of", "the", "and", "for", "de", "la", "van", "der", "von", "'s", "&");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "you", "who", "which", "its", "his", "her");

  private final PlainText reader = new PlainText();

  @Override
  public List<Score> scores(Path suites) throws IOException {
    Path file = suites.resolve("meantime_en.jsonl");
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    NameCount count = new NameCount(false);
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode story = json.readTree(line);
      String text = story.get("docs").get(0).get("text").asText();
      List<Label> labels = names(story.get("mentions"));
      List<NameMention> names =
          reader.read(text, Optional.empty()).names().stream()
              .filter(name -> name.referent().kind() != ReferentKind.THING)
              .filter(name -> labels.stream().anyMatch(label -> overlaps(label, name)))
              .toList();
      List<String> errors = count.add(labels, names);
      NameCount.show(story.get("id").asText(), errors);
    }
    return count.scores("meantime", "descriptions and pronouns left out");
  }

  private static boolean overlaps(Label label, NameMention name) {
    return label.overlaps(name.span().start(), name.span().end());
  }

  /** The entities that are named, each by the least stretch of words that names it. */
  private static List<Label> names(JsonNode mentions) {
    List<Label> named = new ArrayList<>();
    for (JsonNode mention : mentions) {
      String kind = KINDS.get(mention.get("type").asText());
      String text = mention.get("text").asText();
      if (kind != null && isName(text)) {
        named.add(
            new Label(
                mention.get("start").asInt(),
                mention.get("end").asInt(),
                kind,
                mention.get("chain").asText()));
      }
    }
    return named.stream()
        .filter(label -> named.stream().noneMatch(other -> isWithin(other, label)))
        .toList();
  }

  private static boolean isWithin(Label inner, Label outer) {
    return inner.start() >= outer.start()
        && inner.end() <= outer.end()
        && inner.end() - inner.start() < outer.end() - outer.start();
  }

  /** Capitals from the first word to the last, but for the small words within names. */
  private static boolean isName(String text) {
    String bare = text.replaceFirst("^[Tt]he ", "");
    String[] words = bare.split(" ");
    for (String word : words) {
      if (!INSIDE.contains(word) && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return !INSIDE.contains(words[0].toLowerCase(Locale.ROOT))
        && !PRONOUNS.contains(bare.toLowerCase(Locale.ROOT));
  }
}
