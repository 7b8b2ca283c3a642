package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.List;

/**
 * A name on its way from capitals to a referent: what is found out about it is noted here. Lives
 * within one call of {@link EntityReader#read}.
 */
final class Candidate {

  final Sentence sentence;
  final int first;
  final int end;
  String letters;

  /** Its exact place; less than its tokens for "US-led" and glued words. */
  Extent extent;

  /** Whom tables take it for, likeliest first. */
  List<Known> known = List.of();

  boolean adjectival;

  /** 'm' or 'f' where a title or the given name tells; else 0. */
  char gender;

  /** A title stands before it: it is a person. */
  boolean titled;

  /** Organisation whose name needs its country: "Defence Ministry". */
  boolean office;

  /** The country or body that it belongs to: "South Korean" of "South Korean Defence Ministry". */
  Candidate owner;

  final int[] votes = new int[ReferentKind.values().length];

  ReferentKind kind;
  Referent referent;

  Candidate(Sentence sentence, int first, int end, Extent extent) {
    this.sentence = sentence;
    this.first = first;
    this.end = end;
    this.extent = extent;
    this.letters = Names.letters(extent.text());
  }

  static Candidate of(Sentence sentence, int first, int end) {
    Extent whole = Extent.of(sentence, first, end);
    int length = whole.text().length();
    while (length > 1 && isMark(whole.text().charAt(length - 1))) {
      length--;
    }
    if (length == whole.text().length()) {
      return new Candidate(sentence, first, end, whole);
    }
    int start = sentence.token(first).start();
    Extent less =
        new Extent(
            sentence,
            first,
            end,
            sentence.passage().span(start, start + length),
            whole.text().substring(0, length));
    return new Candidate(sentence, first, end, less);
  }

  /** A mark that a slip has glued to a name: "OSLO-". */
  private static boolean isMark(char unit) {
    return unit == '-' || unit == '\'' || unit == '\u2019' || unit == '/' || unit == '\u2013';
  }

  /** Cuts glued words off: "Garlandare" is "Garland". */
  void cut(Extent shorter) {
    extent = shorter;
    letters = Names.letters(shorter.text());
  }

  void vote(ReferentKind kind, int weight) {
    votes[kind.ordinal()] += weight;
  }

  int words() {
    return end - first;
  }

  String lower(int index) {
    return sentence.token(index).lower();
  }

  boolean isKnown(Known.Level level) {
    return !known.isEmpty() && known.get(0).is(level);
  }
}
