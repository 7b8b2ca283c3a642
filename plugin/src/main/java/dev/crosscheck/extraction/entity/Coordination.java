package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Tells where "and" and commas stand inside a name: "Department of Health and Human Services",
 * "Food and Drug Administration", "Bureau of Roads, Bridges and Tunnels".
 */
final class Coordination {

  /** What authorities make and run: "Clean Water and Beaches Act". */
  private static final Set<String> MEASURES =
      Set.of(
          "act", "bill", "program", "programme", "strategy", "initiative", "agreement", "treaty");

  private static final Set<String> FIRMS =
      Set.of("firm", "company", "partnership", "brokerage", "house", "consultancy", "practice");

  private final Lexicon lexicon;
  private final KnownNames known;

  Coordination(Lexicon lexicon, KnownNames known) {
    this.lexicon = lexicon;
    this.known = known;
  }

  /**
   * Whether the "and" or comma at {@code at} stands within a name that starts at {@code first}.
   *
   * @param of whether an "of" or "for" stands in it already
   * @param name what can belong to a name
   */
  boolean joins(Sentence sentence, int first, int at, boolean of, IntPredicate name) {
    int end = at + 1;
    while (name.test(end)) {
      end++;
    }
    if (sentence.token(at).lower().equals(",")) {
      return isList(sentence, first, at, of, name)
          || isFirm(sentence, at, name)
          || isMarked(sentence, first, at, end);
    }
    if (lexicon.is(Words.FIRMTAIL, sentence.token(at + 1).lower())
        || isPartners(sentence, first, at, end)) {
      return true; // "Holm and Co", "Marrow and Sons"
    }
    int bare = end;
    while (bare > at + 2 && lexicon.is(Words.SUFFIX, sentence.token(bare - 1).lower())) {
      bare--; // "Cable and Wireless Plc"
    }
    for (int start = at - 1; start >= first; start--) {
      if (known.isBody(sentence, start, bare)
          || isOwner(sentence, end) && known.isBody(sentence, start, end + 1)) {
        return true; // "Securities and Exchange Commission"
      }
    }
    if (isBankAndTrust(sentence, at) || at == first + 1 && isTwice(sentence, at, end)) {
      return true;
    }
    if (!of && known.isBody(sentence, at + 1, end)) {
      return false; // "Ardenair and Warner Brothers"
    }
    boolean ordinaryBefore = lexicon.isOrdinary(sentence.token(at - 1).lower());
    String after = sentence.token(at + 1).lower();
    boolean ordinaryAfter = lexicon.isOrdinary(after) || lexicon.isRole(after);
    if (!ordinaryBefore && ordinaryAfter && isNew(sentence, first, at)) {
      return end > at + 2 && lexicon.is(Words.OFFICE, sentence.token(end - 1).lower());
    }
    if (sentence.token(at + 1).text().equals("First")) {
      return false; // "Bank of Ardenholm and First Marrow Corp"
    }
    if (!ordinaryBefore && of && ordinaryAfter) {
      return isField(sentence, at, end);
    }
    if (!ordinaryBefore || !ordinaryAfter) {
      return false;
    }
    boolean headBefore =
        lexicon.is(Words.ORGHEAD, sentence.token(at - 1).lower())
            && !(at == first + 1 && isMinistry(sentence, at - 1, end));
    boolean list = at - first > 2 && sentence.token(at - 2).text().equals(",");
    return list
        || headBefore && end == at + 2 && isHouse(after)
        || of && !lexicon.is(Words.ORGOF, sentence.token(at + 1).lower())
        || !headBefore
            && at - first <= 2
            && end > at + 2
            && (lexicon.is(Words.ORGHEAD, sentence.token(end - 1).lower())
                || lexicon.is(Words.SUFFIX, sentence.token(end - 1).lower())
                || MEASURES.contains(sentence.token(end - 1).lower()));
  }

  /** The mark of a name that has one: "Marrow and Holm's". */
  private static boolean isOwner(Sentence sentence, int mark) {
    return mark < sentence.size() && sentence.token(mark).lower().equals("'s");
  }

  /** "Finance and Planning Ministry": finance is what a ministry is for, and no body here. */
  private boolean isMinistry(Sentence sentence, int matter, int end) {
    return lexicon.is(Words.ROLEWORD, sentence.token(matter).lower())
        && lexicon.is(Words.OFFICE, sentence.token(end - 1).lower());
  }

  /** "Arden Bank and Trust", "Arden Bank and Trust Co". */
  private static boolean isBankAndTrust(Sentence sentence, int and) {
    return sentence.token(and - 1).text().equals("Bank")
        && sentence.token(and + 1).text().equals("Trust");
  }

  /** "Marrow and Marrow said": partners of one name. */
  private static boolean isTwice(Sentence sentence, int and, int end) {
    String name = sentence.token(and - 1).text();
    boolean numbered = end < sentence.size() && sentence.token(end).is(Tag.NUM); // sequels are
    return end == and + 2
        && name.length() > 2
        && name.equals(sentence.token(and + 1).text())
        && !numbered;
  }

  /** "Allergology and Infectious Diseases" of an institute: matters both, however rare. */
  private boolean isField(Sentence sentence, int and, int end) {
    String before = sentence.token(and - 1).lower();
    return sentence.token(and - 2).lower().equals("of")
        && known.known(sentence, and - 1, and).isEmpty()
        && !lexicon.isGiven(before)
        && !lexicon.is(Words.ORGOF, sentence.token(and + 1).lower())
        && !lexicon.is(Words.ORGHEAD, sentence.token(end - 1).lower());
  }

  /** "The law firm Marrow and Holm": one firm of two names that nobody knows. */
  private boolean isPartners(Sentence sentence, int first, int and, int end) {
    return first > 0
        && and == first + 1
        && end == and + 2
        && (FIRMS.contains(sentence.token(first - 1).lower()) || isAnalysts(sentence, first - 1))
        && known.known(sentence, first, and).isEmpty()
        && known.known(sentence, and + 1, end).isEmpty();
  }

  /** "Marrow, Holm and Co", "Holm, Marrow & Lund": partners, of whom each gives one name. */
  private boolean isFirm(Sentence sentence, int comma, IntPredicate name) {
    int at = comma;
    while (at + 2 < sentence.size() && sentence.token(at).text().equals(",") && name.test(at + 1)) {
      at += 2;
    }
    if (at == comma || !name.test(at + 1)) {
      return false;
    }
    String joint = sentence.token(at).text();
    return joint.equals("&")
        || joint.equals("and") && lexicon.is(Words.FIRMTAIL, sentence.token(at + 1).lower());
  }

  /** "Museum" of "Marrow Library and Museum": one house, and no name where it stands alone. */
  private boolean isHouse(String noun) {
    return lexicon.is(Words.ORGHEAD, noun)
        && !lexicon.is(Words.OFFICE, noun)
        && !noun.endsWith("s");
  }

  /** "Marrow, Inc": what a company ends in, and no letters ("the Ski Association, ASA"). */
  private boolean isMarked(Sentence sentence, int first, int comma, int end) {
    Token last = sentence.token(comma + 1);
    return end == comma + 2
        && known.isBody(sentence, first, comma)
        && lexicon.is(Words.SUFFIX, last.lower())
        && !lexicon.isOrdinary(last.lower())
        && !Casing.isUpper(last.text());
  }

  /** "Analyst Ada Holm of Marrow and Lund": who works for a firm. */
  private boolean isAnalysts(Sentence sentence, int of) {
    String joint = sentence.token(of).lower();
    return of > 2
        && (joint.equals("of") || joint.equals("at") || joint.equals("with"))
        && Casing.isCapital(sentence.token(of - 1).text())
        && lexicon.isGiven(sentence.token(of - 2).lower())
        && lexicon.is(Words.SPOKES, sentence.token(of - 3).lower());
  }

  /** "Cyberdefence" of "the Cyberdefence and Network Agency": one word that names nobody. */
  private boolean isNew(Sentence sentence, int first, int at) {
    return at == first + 1
        && first > 0
        && sentence.token(first - 1).lower().equals("the")
        && known.known(sentence, first, at).isEmpty()
        && !lexicon.isGiven(sentence.token(first).lower());
  }

  /** "Health, Education and Welfare" of a department, "Trade, Energy and Farming Committee". */
  private boolean isList(Sentence sentence, int first, int comma, boolean of, IntPredicate name) {
    if (!of && comma - first > 2 || !isMatter(sentence, comma - 1, name)) {
      return false;
    }
    int at = comma;
    while (at + 2 < sentence.size() && sentence.token(at).text().equals(",")) {
      if (sentence.token(at + 1).lower().equals("and")) {
        break; // "Health, Education, and Welfare"
      }
      if (!isMatter(sentence, at + 1, name)) {
        return false;
      }
      at += 2;
    }
    at += sentence.token(at).text().equals(",") ? 1 : 0;
    if (at == comma
        || at == sentence.size()
        || !sentence.token(at).lower().equals("and")
        || !isMatter(sentence, at + 1, name)) {
      return false;
    }
    int end = at + 1;
    while (name.test(end)) {
      end++;
    }
    return of || end > at + 2 && lexicon.is(Words.OFFICE, sentence.token(end - 1).lower());
  }

  /** A field that an office is for: a general word that is no office itself. */
  private boolean isMatter(Sentence sentence, int index, IntPredicate name) {
    if (!name.test(index)) {
      return false; // or the sentence ends
    }
    String lower = sentence.token(index).lower();
    return lexicon.isOrdinary(lower)
        && !lexicon.is(Words.OFFICE, lower)
        && !lexicon.is(Words.ORGOF, lower)
        && !lexicon.isGiven(lower);
  }
}
