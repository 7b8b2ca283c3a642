package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.List;
import java.util.Set;

/**
 * A name on its way from capitals to a referent: what is found out about it is noted here. Lives
 * within one call of {@link EntityReader#read}.
 */
final class Candidate {

  /** Ends of names that keep their full stop. */
  private static final Set<String> ABBREVIATED =
      Set.of("Corp", "Bros", "Dept", "Univ", "Assn", "Intl", "Blvd", "Prof", "Gov", "Sgt", "Capt");

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

  /** Part of a word: what stands around the word tells of other things. */
  boolean compounded;

  /** It stands in a list of bodies. */
  boolean among;

  /** A title stands before it: it is a person. */
  boolean titled;

  /** Organisation whose name needs its country: "Defence Ministry". */
  boolean office;

  /** The country or body that it belongs to: "South Korean" of "South Korean Defence Ministry". */
  Candidate owner;

  /** What the words around it tell, by kind; what the other mentions have to tell adds to it. */
  final int[] votes = new int[ReferentKind.values().length];

  /** What its own words tell, by kind; other mentions of the same words tell nothing new. */
  final int[] looks = new int[ReferentKind.values().length];

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
    while (length > 1 && (isMark(whole.text().charAt(length - 1)) || stop(whole.text(), length))) {
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

  /** The full stop of "Ardenholm."; not of "Corp." or "U.S.". */
  private static boolean stop(String text, int length) {
    if (text.charAt(length - 1) != '.') {
      return false;
    }
    int start = text.lastIndexOf(' ', length - 1) + 1;
    return length - start > 4
        && text.indexOf('.', start) == length - 1
        && !ABBREVIATED.contains(text.substring(start, length - 1));
  }

  /** A mark that a slip has glued to a name: "OSLO-"; abbreviations keep their dot. */
  private static boolean isMark(char unit) {
    return !Character.isLetterOrDigit(unit)
        && !Character.isSurrogate(unit)
        && unit != '.'
        && unit != '+'
        && unit != '#'
        && unit != '!'
        && Character.getType(unit) != Character.NON_SPACING_MARK;
  }

  /** Cuts glued words off: "Garlandare" is "Garland". */
  void cut(Extent shorter) {
    extent = shorter;
    letters = Names.letters(shorter.text());
  }

  void look(ReferentKind kind, int weight) {
    looks[kind.ordinal()] += weight;
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
