package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Optional;
import java.util.Set;

/**
 * The age that stands beside a person's name: "Ada Holm, 34," and "34-year-old Ada Holm".
 *
 * @param years whole years
 * @param first index in the sentence of the first token of name and age
 * @param end index after their last
 */
public record BearerAge(int years, int first, int end) {

  /**
   * "34-year-old factory worker and Ada Holm" gives no age to her; three words may stand between.
   */
  private static final int MOST_BETWEEN = 3;

  /** What closes an age: "Ada Holm, 34, …", "Ada Holm, 34; …". */
  private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", ")", "(", "–", "—", "-");

  private static final Set<String> BEFORE_AGE =
      Set.of("also", "both", "now", "just", "only", "still", "barely");

  private static final Set<String> APART = Set.of("the", "a", "an", "his", "her", "their");

  private static final int LONGEST_ASIDE = 8;

  private static final Set<String> ADULTS = Set.of("man", "woman", "boy", "girl");

  /** "Identified as Ada Holm". */
  private static final Set<String> NAMING = Set.of("identified", "named", "identify", "name");

  /** The age that stands beside the name of a person, before or after it. */
  public static Optional<BearerAge> of(NameMention name) {
    Sentence sentence = name.extent().sentence();
    int first = name.extent().first();
    int end = name.extent().end();
    return before(sentence, first, end)
        .or(() -> after(sentence, first, end))
        .or(() -> said(sentence, first, end))
        .or(() -> at(sentence, first, end))
        .or(() -> man(sentence, first, end))
        .or(() -> apposed(sentence, first, end));
  }

  /** An age that the words behind a name or a pronoun tell: "is 34", "turned 34 on Sunday". */
  static Optional<BearerAge> said(Sentence sentence, int first, int end) {
    return told(sentence, first, end).or(() -> Birthdays.age(sentence, first, end));
  }

  /** "34-year-old [teacher] Ada Holm", "2 year old Ada Holm", "the 34-year-old as Ada Holm". */
  private static Optional<BearerAge> before(Sentence sentence, int first, int end) {
    int at = first - 1;
    return is(sentence, at, "as")
        ? age(sentence, subject(sentence, at), end)
        : age(sentence, description(sentence, at), end);
  }

  /** "the 34-year-old teacher, Ada Holm, left": not where the name goes on as a subject. */
  private static Optional<BearerAge> apposed(Sentence sentence, int first, int end) {
    boolean closes =
        end >= sentence.size()
            || CLOSING.contains(sentence.token(end).text())
            || sentence.token(end).is(Tag.AUX)
            || is(sentence, end, "of")
            || is(sentence, end, "who");
    boolean comma = closes && is(sentence, first - 1, ",");
    return comma ? age(sentence, description(sentence, first - 2), end) : Optional.empty();
  }

  /** Goes back over what describes somebody: "teacher" of "34-year-old teacher". */
  private static int description(Sentence sentence, int from) {
    int at = from;
    while (at > from - MOST_BETWEEN && at >= 0 && isDescription(sentence.token(at))) {
      at--;
    }
    return at;
  }

  /** Goes back from "as" over "was later identified" to what is identified. */
  private static int subject(Sentence sentence, int as) {
    int at = as - 1;
    if (at > 0 && NAMING.contains(sentence.token(at).lower())) {
      at--;
      while (at > 0 && at > as - 2 - MOST_BETWEEN && sentence.token(at).is(Tag.AUX, Tag.ADV)) {
        at--;
      }
      at -= is(sentence, at, ",") ? 1 : 0; // "a 34-year-old man, identified as Ada Holm"
    }
    return description(sentence, at);
  }

  private static Optional<BearerAge> age(Sentence sentence, int at, int end) {
    return YearsOld.endingAt(sentence, at)
        .filter(age -> age.first() == 0 || !word(sentence, age.first() - 1).startsWith("then"))
        .map(age -> new BearerAge(age.years(), age.first(), end));
  }

  /**
   * "Ada Holm was just 34 years old", "Ada Holm was 34.", "was 34 when she died", "Ada Holm, who is
   * 34,".
   */
  static Optional<BearerAge> told(Sentence sentence, int first, int end) {
    int verb = who(sentence, end);
    if (!is(sentence, verb, "was") && !is(sentence, verb, "is")) {
      return Optional.empty();
    }
    int at = verb + 1;
    at += at < sentence.size() && sentence.token(at).is(Tag.ADV) ? 1 : 0;
    int old = at + 2;
    if (is(sentence, old, "old")) {
      return YearsOld.endingAt(sentence, old)
          .map(age -> new BearerAge(age.years(), first, old + 1));
    }
    int number = at;
    return ends(sentence, at + 1)
        ? YearsOld.figures(word(sentence, at)).map(years -> new BearerAge(years, first, number + 1))
        : Optional.empty();
  }

  /**
   * Behind "was 34" nothing goes on that is counted: "was 34th", "was 34 points", "was 34, Lund
   * 36".
   */
  private static boolean ends(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return at == sentence.size();
    }
    boolean joint = is(sentence, at, "and") || is(sentence, at, ",");
    boolean more = at + 1 < sentence.size() && sentence.token(at + 1).is(Tag.NUM, Tag.PROPN);
    boolean died = is(sentence, at, "when") && is(sentence, at + 2, "died");
    return is(sentence, at, ".") || is(sentence, at, ";") || died || joint && !more;
  }

  /** "Ada Holm, who at 34 thinks herself lucky", "Ada Holm, at 34, is". */
  private static Optional<BearerAge> at(Sentence sentence, int first, int end) {
    int who = who(sentence, end);
    int at = who > end ? who : end + 1;
    int behind = at + 2;
    boolean herself = behind + 1 < sentence.size() && sentence.token(behind + 1).is(Tag.PRON);
    boolean says =
        behind < sentence.size() && (sentence.token(behind).is(Tag.VERB, Tag.AUX) || herself);
    boolean closed = who > end ? says : is(sentence, end, ",") && is(sentence, behind, ",");
    return is(sentence, at, "at") && closed
        ? YearsOld.years(word(sentence, at + 1)).map(years -> new BearerAge(years, first, at + 2))
        : Optional.empty();
  }

  /** "Ada Holm, a slight woman of 34". */
  private static Optional<BearerAge> man(Sentence sentence, int first, int end) {
    int at = end + 2;
    if (!is(sentence, end, ",") || !is(sentence, end + 1, "a")) {
      return Optional.empty();
    }
    while (at < end + 2 + MOST_BETWEEN && at < sentence.size() && sentence.token(at).is(Tag.ADJ)) {
      at++;
    }
    int number = at + 2;
    boolean of = ADULTS.contains(word(sentence, at)) && is(sentence, at + 1, "of");
    boolean counts = number + 1 < sentence.size() && sentence.token(number + 1).is(Tag.NOUN);
    return of && !counts
        ? YearsOld.figures(word(sentence, number))
            .map(years -> new BearerAge(years, first, number + 1))
        : Optional.empty();
  }

  /** Behind ", who", and ", the senior midwife, who"; the index itself where there is none. */
  static int who(Sentence sentence, int end) {
    int at = end;
    boolean aside = is(sentence, end, ",") && APART.contains(word(sentence, end + 1));
    if (aside) {
      at = end + 2;
      while (at < sentence.size() && at < end + LONGEST_ASIDE && isOfPhrase(sentence.token(at))) {
        at++;
      }
    }
    return is(sentence, at, ",") && is(sentence, at + 1, "who") ? at + 2 : end;
  }

  private static boolean isOfPhrase(Token token) {
    return token.is(Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.ADP, Tag.DET, Tag.PART);
  }

  private static boolean isDescription(Token token) {
    return token.is(Tag.NOUN, Tag.ADJ, Tag.PROPN) && !YearsOld.isPart(token.lower());
  }

  private static Optional<BearerAge> after(Sentence sentence, int first, int end) {
    int at = end;
    boolean comma = is(sentence, at, ",");
    boolean bracket = is(sentence, at, "(");
    if (comma || bracket) {
      at++;
    }
    if (comma && at < sentence.size() && BEFORE_AGE.contains(word(sentence, at))) {
      at++; // "Ada Holm, also 34,"
    }
    boolean aged = is(sentence, at, "aged") || is(sentence, at, "age");
    if (aged) {
      at++;
    }
    if (comma && !aged && (is(sentence, at, "a") || is(sentence, at, "an"))) {
      return yearsOld(sentence, at + 1, first);
    }
    boolean bracketed = bracket && isOfPlace(sentence, at + 1);
    if (!comma && !aged && !bracketed || at >= sentence.size()) {
      return Optional.empty();
    }
    int number = at;
    boolean closed = aged || closes(sentence, number + 1);
    return (aged
            ? YearsOld.years(word(sentence, number))
            : closed ? YearsOld.figures(word(sentence, number)) : Optional.<Integer>empty())
        .map(years -> new BearerAge(years, first, number + 1))
        .or(() -> yearsOld(sentence, number, first));
  }

  /** "Ada Holm (34), of Oslo": in a report of a match "Holm (34)" tells the minute of a goal. */
  private static boolean isOfPlace(Sentence sentence, int closing) {
    int next = is(sentence, closing + 1, ",") ? closing + 2 : closing + 1;
    return is(sentence, closing, ")") && (is(sentence, next, "of") || is(sentence, next, "from"));
  }

  /** "34-year-old", "34 year old". */
  private static Optional<BearerAge> yearsOld(Sentence sentence, int at, int first) {
    int last = is(sentence, at + 2, "old") ? at + 2 : at;
    return YearsOld.endingAt(sentence, last)
        .filter(age -> age.first() == at)
        .map(age -> new BearerAge(age.years(), first, last + 1));
  }

  /**
   * "Ada Holm, 34, 36 and 38" are scores, and in "seconded by Ada Holm, 34 abstained" others are
   * counted; "Ada Holm, 34 of Port Alder" and "34 was" are ages.
   */
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
    return token.is(Tag.AUX) || token.is(Tag.ADP, Tag.CCONJ) && nameFollows;
  }

  static boolean is(Sentence sentence, int at, String text) {
    return at >= 0 && at < sentence.size() && word(sentence, at).equals(text);
  }

  static String word(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).lower() : "";
  }
}
