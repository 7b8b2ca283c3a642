package dev.crosscheck.claim;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The age that stands beside a person's name: "Ada Holm, 34," and "34-year-old Ada Holm".
 *
 * @param years whole years
 * @param first index in the sentence of the first token of name and age
 * @param end index after their last
 */
record BearerAge(int years, int first, int end) {

  private static final String YEARS_OLD = "-year-old";
  private static final int OLDEST = 115;

  /**
   * "34-year-old factory worker and Ada Holm" gives no age to her; three words may stand between.
   */
  private static final int MOST_BETWEEN = 3;

  private static final List<String> WORDS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  /** What closes an age: "Ada Holm, 34, …", "Ada Holm, 34; …". */
  private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", ")", "(", "–", "—", "-");

  static Optional<BearerAge> of(NameMention name) {
    Sentence sentence = name.extent().sentence();
    return before(sentence, name.extent().first(), name.extent().end())
        .or(() -> after(sentence, name.extent().first(), name.extent().end()));
  }

  /** "34-year-old [teacher] Ada Holm", "2 year old Ada Holm", "the 34-year-old as Ada Holm". */
  private static Optional<BearerAge> before(Sentence sentence, int first, int end) {
    int at = first - 1;
    if (at >= 0 && sentence.token(at).lower().equals("as")) {
      at--;
    } else {
      while (at > first - 1 - MOST_BETWEEN && at >= 0 && isDescription(sentence.token(at))) {
        at--;
      }
    }
    if (at < 0) {
      return Optional.empty();
    }
    int start = at;
    Optional<Integer> years = Optional.empty();
    String word = sentence.token(at).lower();
    if (word.endsWith(YEARS_OLD)) {
      years = number(word.substring(0, word.length() - YEARS_OLD.length()));
    } else if (word.equals("old") && at > 1 && sentence.token(at - 1).lower().equals("year")) {
      start = at - 2;
      years = number(sentence.token(start).lower());
    }
    boolean then = start > 0 && sentence.token(start - 1).lower().startsWith("then");
    int begin = start;
    return years.filter(found -> !then).map(found -> new BearerAge(found, begin, end));
  }

  private static boolean isDescription(Token token) {
    return token.is(Tag.NOUN, Tag.ADJ, Tag.PROPN)
        && !token.lower().endsWith("old")
        && !token.lower().equals("year");
  }

  private static Optional<BearerAge> after(Sentence sentence, int first, int end) {
    int at = end;
    boolean comma = is(sentence, at, ",");
    boolean bracket = is(sentence, at, "(");
    if (comma || bracket) {
      at++;
    }
    boolean aged = is(sentence, at, "aged") || is(sentence, at, "age");
    if (aged) {
      at++;
    }
    if (comma && !aged && (is(sentence, at, "a") || is(sentence, at, "an"))) {
      return yearsOld(sentence, at + 1).map(years -> new BearerAge(years, first, end + 3));
    }
    if (!comma && !aged || at >= sentence.size()) {
      return Optional.empty();
    }
    int number = at;
    boolean closed = aged || closes(sentence, number + 1);
    return (closed ? figures(sentence.token(number).text()) : Optional.<Integer>empty())
        .or(() -> yearsOld(sentence, number))
        .map(years -> new BearerAge(years, first, number + 1));
  }

  private static Optional<Integer> yearsOld(Sentence sentence, int at) {
    String word = at < sentence.size() ? sentence.token(at).lower() : "";
    return word.endsWith(YEARS_OLD)
        ? number(word.substring(0, word.length() - YEARS_OLD.length()))
        : Optional.empty();
  }

  /** "Ada Holm, 34, 36 and 38" are scores; "Ada Holm, 34 of Port Alder" and "34 was" are ages. */
  private static boolean closes(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return true;
    }
    Token token = sentence.token(at);
    boolean figuresFollow = at + 1 < sentence.size() && sentence.token(at + 1).is(Tag.NUM);
    if (CLOSING.contains(token.text())) {
      return !figuresFollow;
    }
    boolean nameFollows = at + 1 < sentence.size() && sentence.token(at + 1).is(Tag.PROPN);
    return token.is(Tag.VERB, Tag.AUX) || token.is(Tag.ADP, Tag.CCONJ) && nameFollows;
  }

  private static boolean is(Sentence sentence, int at, String text) {
    return at < sentence.size() && sentence.token(at).lower().equals(text);
  }

  private static Optional<Integer> number(String text) {
    int word = WORDS.indexOf(text);
    return word >= 0 ? Optional.of(word + 1) : figures(text);
  }

  private static Optional<Integer> figures(String text) {
    boolean digits =
        !text.isEmpty()
            && text.length() < 4
            && text.charAt(0) != '0'
            && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    return digits
        ? Optional.of(Integer.valueOf(text)).filter(years -> years <= OLDEST)
        : Optional.empty();
  }
}
