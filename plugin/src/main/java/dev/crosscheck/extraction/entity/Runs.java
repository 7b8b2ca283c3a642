package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.language.Sentence;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The longest stretches of a sentence that can be names: words with capitals, and the small words
 * that stand inside names ("Ministry of Defence", "van der Berg", "Health and Safety Executive").
 */
final class Runs {

  /** What to do with a run from the first token to before the end. */
  interface Run {
    void found(int first, int end);

    /** A run that is one name, whatever it is made of. */
    void whole(int first, int end);
  }

  private static final int LONGEST_COMPANY = 10;

  private static final Set<String> STATIONS = Set.of("Radio", "Channel", "TV", "News");

  private static final Set<String> FOUNDED =
      Set.of("Committee", "Campaign", "Coalition", "Alliance", "Movement", "Fund");

  private final Lexicon lexicon;
  private final KnownNames known;
  private final Capitals capitals;
  private final Coordination coordination;
  private final Spelled spelled;

  Runs(Lexicon lexicon, KnownNames known, Capitals capitals) {
    this.lexicon = lexicon;
    this.known = known;
    this.capitals = capitals;
    this.coordination = new Coordination(lexicon, known);
    this.spelled = new Spelled(lexicon);
  }

  /** Finds the runs of a sentence in order; {@code taken} tokens are no part of names. */
  void find(Sentence sentence, IntPredicate taken, Run run) {
    IntPredicate name =
        i -> i < sentence.size() && !taken.test(i) && capitals.isNameWord(sentence, i);
    Map<Integer, Integer> ends = spelled.ends(sentence);
    int i = 0;
    while (i < sentence.size()) {
      int end = name.test(i) ? named(sentence, i, name, taken) : i;
      int whole =
          IntStream.rangeClosed(i, Math.max(i, end - 1))
              .filter(ends::containsKey)
              .findFirst()
              .orElse(-1);
      if (whole >= 0 && ends.get(whole) > end) {
        if (whole > i) {
          run.found(i, whole);
        }
        run.whole(whole, ends.get(whole));
        i = ends.get(whole);
        continue;
      }
      if (end == i) {
        i++;
        continue;
      }
      boolean unit = i > 0 && isOrdinal(sentence.token(i - 1).lower()) && !taken.test(i - 1);
      boolean numbered = unit && lexicon.is(Words.UNIT, sentence.token(end - 1).lower());
      run.found(numbered ? i - 1 : i, end); // "70th Armoured Brigade"
      i = end;
    }
  }

  private int named(Sentence sentence, int first, IntPredicate name, IntPredicate taken) {
    int end = Math.max(end(sentence, first, name), listed(sentence, first, name));
    int start = sentence.token(first).lower().equals("the") ? first + 1 : first;
    end = known.bodyEnd(sentence, start, end);
    while (name.test(end) && lexicon.is(Words.SUFFIX, sentence.token(end).lower())) {
      end++; // "Mail on Sunday Ltd"
    }
    return end + (isStation(sentence, first, end) && !taken.test(end) ? 1 : 0);
  }

  /** The end of "Marrow Bros and Son's Ltd" in the angle brackets of wires; else {@code first}. */
  private static int listed(Sentence sentence, int first, IntPredicate name) {
    if (first == 0 || !sentence.token(first - 1).text().equals("<")) {
      return first;
    }
    int stop = Math.min(sentence.size(), first + LONGEST_COMPANY);
    for (int end = first + 1; end < stop; end++) {
      String text = sentence.token(end).text();
      if (text.equals(">")) {
        return end > first + 1 ? end : first;
      }
      if (text.endsWith(">")) {
        return end + 1; // no space behind it
      }
      boolean joint = text.equals(")") || text.equals(".") || name.test(end + 1);
      if (!joint && !name.test(end)) {
        return first;
      }
    }
    return first;
  }

  /** "BBC Radio 4", "WXYZ Channel 12". */
  private static boolean isStation(Sentence sentence, int first, int end) {
    String number = end < sentence.size() ? sentence.token(end).text() : "";
    return end > first
        && !number.isEmpty()
        && number.length() < 3
        && number.chars().allMatch(Character::isDigit)
        && STATIONS.contains(sentence.token(end - 1).text());
  }

  private static boolean isOrdinal(String lower) {
    int length = lower.length();
    return length > 2
        && length < 6
        && Character.isDigit(lower.charAt(0))
        && Character.isDigit(lower.charAt(length - 3))
        && (lower.endsWith("th")
            || lower.endsWith("st")
            || lower.endsWith("nd")
            || lower.endsWith("rd"));
  }

  private int end(Sentence sentence, int first, IntPredicate name) {
    int end = first + 1;
    boolean of = false;
    boolean purpose = false;
    while (end < sentence.size()) {
      String lower = sentence.token(end).lower();
      int more = 0;
      if (name.test(end)) {
        more = 1;
      } else if (lexicon.is(Words.PARTICLE, lower) && name.test(end + 1)) {
        more = 2;
      } else if (lexicon.is(Words.PARTICLE, lower)
          && end + 2 < sentence.size()
          && lexicon.is(Words.PARTICLE, sentence.token(end + 1).lower())
          && name.test(end + 2)) {
        more = 3;
      } else if (lower.equals("of") || lower.equals("for") && (of || of(sentence, end))) {
        int next = end + 1 < sentence.size() && isArticle(sentence, end + 1) ? end + 2 : end + 1;
        boolean heads =
            purpose
                || lower.equals("for")
                || of(sentence, end) && !family(sentence, first, end)
                || next < sentence.size()
                    && known.isBody(sentence, first, next + 1); // "Group of Seven"
        boolean goesOn =
            name.test(next)
                && heads
                && !(lower.equals("for") && Titles.isMember(sentence.token(end - 1).lower()))
                && !(lower.equals("for") && known.isBody(sentence, next, next + 1));
        more = goesOn ? next + 1 - end : 0;
        of |= more > 0;
        purpose |=
            more > 0
                && lower.equals("for")
                && !lexicon.is(Words.THINGHEAD, sentence.token(end - 1).lower());
      } else if (isElided(sentence, end)) {
        more = 1;
      } else if (lower.equals("et") || lower.equals("a")) {
        more = foreign(sentence, end, name);
      } else if (lower.equals("to") && name.test(end + 1) && isCause(sentence, end)) {
        more = 2;
      } else if (lower.equals("on") && name.test(end + 1) && isMatter(sentence, end)) {
        more = 2;
        of = true;
      } else if (lower.equals("&") && name.test(end + 1)) {
        more = 2;
      } else if ((lower.equals("and") || lower.equals(",")) && name.test(end + 1)) {
        more = coordination.joins(sentence, first, end, of, name) ? 2 : 0;
      } else if (lower.equals("(") && name.test(end + 1)) {
        more = inBrackets(sentence, end, name);
      } else if (lower.startsWith("'")
          && name.test(end + 1)
          && (isPossessor(sentence.token(end - 1).lower())
              || isOfficers(sentence, end)
              || isNamesake(sentence, first, end))) {
        more = 2;
      } else if (lower.equals("'s") && end > first + 1 && known.isBody(sentence, first, end + 1)) {
        more = 1; // "Marrow and Holm's" is called so
      }
      if (more == 0 || !of && compound(sentence, end - 1)) {
        return end;
      }
      end += more;
    }
    return end;
  }

  /** "d'Aide" of "Caisse d'Aide a l'Equipement": a small word glued to a capital. */
  private static boolean isElided(Sentence sentence, int index) {
    String text = index < sentence.size() ? sentence.token(index).text() : "";
    return text.length() > 3
        && (text.startsWith("d'") || text.startsWith("l'"))
        && Character.isUpperCase(text.charAt(2));
  }

  /** How much longer "Union de Garantie et de Placement" is than "Union de Garantie"; else 0. */
  private int foreign(Sentence sentence, int joint, IntPredicate name) {
    int next = joint + 1;
    boolean et = sentence.token(joint).lower().equals("et");
    if (et
        && next < sentence.size()
        && lexicon.is(Words.PARTICLE, sentence.token(next).lower())
        && name.test(next + 1)) {
      return 3;
    }
    return isElided(sentence, next) || et && name.test(next) ? 2 : 0;
  }

  /** "Committee to Protect Rivers": what a body that was founded for it is to do. */
  private boolean isCause(Sentence sentence, int to) {
    String aim = sentence.token(to + 1).lower();
    return FOUNDED.contains(sentence.token(to - 1).text())
        && lexicon.isOrdinary(aim)
        && !lexicon.is(Words.ORGHEAD, aim)
        && !lexicon.is(Words.OFFICE, aim);
  }

  /** "Commission on Dairy Policy", "Institute on Aging": what a body sits on. */
  private boolean isMatter(Sentence sentence, int on) {
    String matter = sentence.token(on + 1).lower();
    return NameShape.isSeat(sentence.token(on - 1).lower())
        && lexicon.isOrdinary(matter)
        && !lexicon.is(Words.PLACEHEAD, matter)
        && known.known(sentence.token(on + 1).text()).isEmpty();
  }

  /** How much longer "Marrow (Far East) Ltd" is than "Marrow"; else 0. */
  private int inBrackets(Sentence sentence, int open, IntPredicate name) {
    int close = open + 2;
    while (name.test(close)) {
      close++;
    }
    boolean company =
        close + 1 < sentence.size()
            && sentence.token(close).text().startsWith(")")
            && lexicon.is(Words.SUFFIX, sentence.token(close + 1).lower());
    return company ? close + 2 - open : 0;
  }

  /** "Women" of "Women's Institute", "Lawyers" of "Lawyers' Committee": many, or a founder. */
  private boolean isPossessor(String lower) {
    return lexicon.is(Words.POSSESSOR, lower)
        || lower.endsWith("men") && lexicon.isRole(lower.substring(0, lower.length() - 2) + "an")
        || lower.endsWith("s") && !lexicon.isGiven(lower) && lexicon.isRole(lower);
  }

  /** "The Quarrow's Society": called after somebody; "Quarrow's Society" may be whose it is. */
  private boolean isNamesake(Sentence sentence, int first, int mark) {
    return first > 0
        && mark == first + 1
        && isArticle(sentence, first - 1)
        && known.known(sentence, first, mark).isEmpty()
        && !lexicon.isOrdinary(sentence.token(first).lower())
        && lexicon.is(Words.ORGHEAD, sentence.token(mark + 1).lower());
  }

  /** "Sheriff" of "Sheriff's Office", "Examiner" of "Medical Examiner's Office". */
  private boolean isOfficers(Sentence sentence, int mark) {
    String officer = sentence.token(mark - 1).lower();
    String whose = sentence.token(mark + 1).text();
    boolean attorney =
        mark + 3 < sentence.size()
            && whose.equals("Attorney")
            && sentence.token(mark + 3).text().equals("Office"); // "State's Attorney's Office"
    return (attorney || whose.equals("Office") || whose.equals("Department"))
        && (attorney
            || lexicon.isRole(officer)
            || mark > 2 && isCounty(sentence.token(mark - 2).lower()));
  }

  /** "County": its officers go by their post, however that is spelt. */
  private boolean isCounty(String lower) {
    return lexicon.is(Words.REGIONHEAD, lower);
  }

  /** "Norway-born", "Man-of-the-match": a name does not go on after it. */
  private boolean compound(Sentence sentence, int index) {
    String text = sentence.token(index).text();
    int hyphen = text.lastIndexOf('-');
    return hyphen > 0
        && hyphen + 3 < text.length()
        && Character.isLowerCase(text.charAt(hyphen + 1))
        && Character.isUpperCase(text.charAt(0))
        && lexicon.isOrdinary(sentence.token(index).lower().substring(hyphen + 1));
  }

  /** "Ada King of Larkfield": King is no king there. */
  private boolean family(Sentence sentence, int first, int end) {
    String head = sentence.token(end - 1).lower();
    return end - first == 2
        && lexicon.is(Words.ROLE, head)
        && !lexicon.is(Words.ORGOF, head)
        && lexicon.isGiven(sentence.token(first).lower());
  }

  /** "Petroleum" of "Petroleum Corp of Norway"; "Marrow Corp of Norway" is Marrow's. */
  private boolean isGeneral(Sentence sentence, int suffix) {
    int at = suffix - 1;
    while (at >= 0 && Casing.isCapital(sentence.token(at).text())) {
      String word = sentence.token(at).lower();
      if (!lexicon.isOrdinary(word) && !lexicon.is(Words.TRADE, word)) {
        return false;
      }
      at--;
    }
    return at < suffix - 1;
  }

  private static boolean isArticle(Sentence sentence, int index) {
    return sentence.token(index).lower().equals("the");
  }

  /** "Ministry of", "House of", "Chief of"; not "Smith of". */
  private boolean of(Sentence sentence, int end) {
    String word = sentence.token(end - 1).lower();
    String head = word.startsWith("then-") ? word.substring("then-".length()) : word;
    return lexicon.is(Words.ORGOF, head)
        || lexicon.is(Words.SUFFIX, head) && isGeneral(sentence, end - 1)
        || head.endsWith("s") && lexicon.is(Words.ROLE, head.substring(0, head.length() - 1))
        || lexicon.is(Words.THINGHEAD, head)
        || lexicon.is(Words.ROLE, head)
        || head.equals("people")
        || head.equals("center")
        || head.equals("republic");
  }
}
