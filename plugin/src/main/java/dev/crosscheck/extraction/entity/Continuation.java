package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.language.NounForms;
import dev.crosscheck.language.Sentence;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * How far a run goes on from its first word: through the small words inside of names, "Ministry of
 * Defence", "van der Berg", "Committee to Protect Rivers", "Women's Institute".
 */
final class Continuation {

  private static final Set<String> FOUNDED =
      Set.of("Committee", "Campaign", "Coalition", "Alliance", "Movement", "Fund");

  private final Lexicon lexicon;
  private final KnownNames known;
  private final Coordination coordination;

  Continuation(Lexicon lexicon, KnownNames known) {
    this.lexicon = lexicon;
    this.known = known;
    this.coordination = new Coordination(lexicon, known);
  }

  /** Behind the last word of the run that begins at the first. */
  int end(Sentence sentence, int first, IntPredicate name) {
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
        || lower.endsWith("men") && lexicon.isRole(NounForms.singular(lower))
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
