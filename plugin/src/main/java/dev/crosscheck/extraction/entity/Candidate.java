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
    return new Candidate(sentence, first, end, Extent.of(sentence, first, end));
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
