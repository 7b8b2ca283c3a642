package dev.crosscheck.claim.calendar;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Days that the calendar does not have and that an article but speaks of, as minutes of people who
 * build a calendar do: "there is no 30 February", "the clock lets you ask for 31 June".
 */
final class UnrealDays {

  /** What one does with a date as with any word. */
  private static final Set<String> HANDLING = Set.of("ask", "enter", "type", "input", "parse");

  private static final Set<String> LINKS = Set.of("for", "like", "as", "the", "a", "date");

  private static final Set<String> UNREAL = Set.of("invalid", "nonexistent", "non-existent");

  private static final Set<String> REAL = Set.of("exist", "valid", "real");

  private static final Set<String> NOT = Set.of("not", "n't", "never");

  /** Words between a denial and what it denies: "is also not a valid date". */
  private static final int REACH = 3;

  private UnrealDays() {}

  /** Whether one of the article's days that do not exist is said not to, or handled as a word. */
  static boolean areSpokenOf(Stream<Extent> days) {
    return days.anyMatch(day -> isHandled(day) || isDenied(day));
  }

  private static boolean isHandled(Extent date) {
    Sentence sentence = date.sentence();
    int at = date.first() - 1;
    while (at > 0 && LINKS.contains(sentence.token(at).lower())) {
      at--;
    }
    return at >= 0 && HANDLING.contains(sentence.token(at).lemma());
  }

  private static boolean isDenied(Extent date) {
    List<Token> tokens = date.sentence().tokens();
    int before = date.first() - 1;
    if (before >= 0 && tokens.get(before).lower().equals("no")) {
      return true;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (UNREAL.contains(tokens.get(i).lower())) {
        return true;
      }
      if (REAL.contains(tokens.get(i).lemma())) {
        List<Token> ahead = tokens.subList(Math.max(0, i - REACH), i);
        if (ahead.stream().anyMatch(token -> NOT.contains(token.lower()))) {
          return true;
        }
      }
    }
    return false;
  }
}
