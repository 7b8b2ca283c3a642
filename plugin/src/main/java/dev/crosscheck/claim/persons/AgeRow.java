package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Ages that a sentence tells one after the other: "a girl, 6, and two boys, 10 and 13".
 *
 * @param extent from what stands before the first to the last
 * @param ages in years, the youngest first, at least two
 */
record AgeRow(Extent extent, List<Integer> ages) {

  private static final Set<String> AGED = Set.of("aged", "age", "ages");
  private static final Set<String> AND = Set.of(",", "and", "&");

  /** No more tokens than these part two ages of a row. */
  private static final int BETWEEN = 9;

  private static final int OLDEST = 115;
  private static final int FEWEST = 2;

  /** The longest one in the sentence. */
  static Optional<AgeRow> in(Sentence sentence) {
    List<Integer> row = new ArrayList<>();
    List<Integer> best = List.of();
    for (int at = 0; at < sentence.size(); at++) {
      if (age(sentence, at, row).isPresent()) {
        if (!row.isEmpty() && !isRow(sentence, row.get(row.size() - 1), at)) {
          row.clear();
        }
        row.add(at);
        best = row.size() > best.size() ? List.copyOf(row) : best;
      }
    }
    if (best.size() < FEWEST) {
      return Optional.empty();
    }
    int first = start(sentence, best.get(0));
    Extent extent = Extent.of(sentence, first, best.get(best.size() - 1) + 1);
    return Optional.of(
        new AgeRow(
            extent, best.stream().map(at -> years(sentence, at).orElseThrow()).sorted().toList()));
  }

  /** The noun or the word "aged" before an age. */
  private static int start(Sentence sentence, int age) {
    int at = age - 1;
    while (at > 0
        && (sentence.token(at).is(Tag.PUNCT) || AGED.contains(sentence.token(at).lower()))) {
      at--;
    }
    return Math.max(0, at);
  }

  /**
   * "Holm, 34,", "aged 12", "a girl, 6, and", and what follows such a one in a row; "68 and
   * 48-years-old".
   */
  private static Optional<Integer> age(Sentence sentence, int at, List<Integer> row) {
    Optional<Integer> years = years(sentence, at);
    if (years.isEmpty() || at == 0) {
      return Optional.empty();
    }
    String before = sentence.token(at - 1).lower();
    boolean closed = at + 1 == sentence.size() || closes(sentence.token(at + 1));
    boolean said = AGED.contains(before) || !isBare(sentence.token(at).lower());
    boolean apposed = before.equals(",") && at > 1 && isBearer(sentence.token(at - 2));
    boolean follows =
        AND.contains(before)
            && !row.isEmpty()
            && (row.get(row.size() - 1) == at - 2 || row.get(row.size() - 1) == at - 3);
    boolean leads =
        at + 2 < sentence.size()
            && AND.contains(sentence.token(at + 1).lower())
            && years(sentence, at + 2).isPresent()
            && !isBare(sentence.token(at + 2).lower());
    return said || leads || closed && (apposed || follows) ? years : Optional.empty();
  }

  private static boolean closes(Token token) {
    return token.is(Tag.PUNCT, Tag.CCONJ, Tag.VERB, Tag.AUX, Tag.SCONJ, Tag.PRON)
        || token.lower().equals("of");
  }

  private static boolean isBearer(Token token) {
    return token.is(Tag.NOUN, Tag.PROPN);
  }

  /** Whether nothing but commas, names and descriptions stands between two ages. */
  private static boolean isRow(Sentence sentence, int age, int next) {
    if (next - age > BETWEEN) {
      return false;
    }
    for (int at = age + 1; at < next; at++) {
      Token token = sentence.token(at);
      boolean mark = token.is(Tag.PUNCT) && !token.lower().equals(",");
      if (mark || token.is(Tag.VERB, Tag.AUX, Tag.SCONJ, Tag.ADV)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Integer> years(Sentence sentence, int at) {
    return years(sentence.token(at).lower());
  }

  /** 34 of "34", "34-year-old" and "34-years-old". */
  static Optional<Integer> years(String word) {
    int dash = word.indexOf('-');
    boolean old = dash > 0 && word.endsWith("old");
    return YearsOld.figures(old ? word.substring(0, dash) : word).filter(years -> years <= OLDEST);
  }

  private static boolean isBare(String word) {
    return word.indexOf('-') < 0;
  }
}
