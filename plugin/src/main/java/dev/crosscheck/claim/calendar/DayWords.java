package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Field;
import dev.crosscheck.claim.labels.LabelParts;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.DayWord;
import dev.crosscheck.facts.Label.Part;
import dev.crosscheck.facts.Span;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences that open with "Today", "Yesterday" or "Tomorrow", in the text and in its summaries.
 */
final class DayWords {

  private static final List<String> WORDS = List.of("yesterday", "today", "tomorrow");
  private static final int OPENING = 5;

  private DayWords() {}

  /** The first of each that the article says again. */
  static List<DayWord> of(Reading reading) {
    List<DayWord> words = new ArrayList<>();
    for (Field field : reading.article().metadata().fields()) {
      dayWord(field.value()).ifPresent(word -> add(field.span(), field.value(), words));
    }
    for (Sentence sentence : reading.sentences()) {
      dayWord(sentence.token(0).text())
          .ifPresent(word -> add(sentence.span(0, 1), sentence.text(), words));
    }
    Set<List<Object>> told = new HashSet<>();
    return words.stream().filter(word -> told.add(List.of(word.shift(), word.opening()))).toList();
  }

  private static Optional<String> dayWord(String text) {
    return WORDS.stream()
        .filter(word -> text.regionMatches(true, 0, word, 0, word.length()))
        .findFirst();
  }

  private static void add(Span span, String text, List<DayWord> words) {
    List<Part> parts = LabelParts.of(text);
    String word = dayWord(text).orElseThrow();
    if (parts.size() > OPENING && parts.get(0).word().equals(word)) {
      List<String> opening = parts.subList(1, OPENING + 1).stream().map(Part::word).toList();
      Span own = new Span(span.article(), span.start(), span.start() + word.length());
      words.add(
          new DayWord(own, text.substring(0, word.length()), WORDS.indexOf(word) - 1, opening));
    }
  }
}
