package dev.crosscheck.wording;

import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.QuoteClaim;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.SameStory;
import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Facts about wording, made short for tests. */
final class Given {

  private Given() {}

  static NameUse person(String article, int start, String text, int times) {
    return name(ReferentKind.PERSON, article, start, text, times);
  }

  static NameUse name(ReferentKind kind, String article, int start, String text, int times) {
    return name(kind, article, start, text, times, "", letters(text));
  }

  static NameUse odd(String article, int start, String text, String oddity, String repaired) {
    return name(ReferentKind.PERSON, article, start, text, 1, oddity, repaired);
  }

  static NameUse name(
      ReferentKind kind,
      String article,
      int start,
      String text,
      int times,
      String oddity,
      String repaired) {
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      places.add(new Span(article, start + 1000 * i, start + 1000 * i + text.length()));
    }
    return new NameUse(
        places.get(0),
        places,
        kind,
        text,
        letters(text),
        "",
        oddity,
        repaired,
        List.of(),
        Set.of(),
        false);
  }

  static QuoteClaim quote(String article, int start, String speaker, String text) {
    List<String> words =
        List.of(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", "").trim().split(" +"));
    return new QuoteClaim(
        new Span(article, start, start + text.length()),
        text,
        words,
        Set.of(0, words.size()),
        speaker,
        speaker,
        java.util.Optional.empty());
  }

  static SameStory story(String left, String right) {
    return new SameStory(left, right, "both name Larkfield", 2);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
