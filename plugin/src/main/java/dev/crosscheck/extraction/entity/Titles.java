package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.language.Sentence;
import java.util.Set;

/** Where the titles in a run of capitals end and the person begins. */
final class Titles {

  private static final Set<String> MEMBERS =
      Set.of("mp", "mps", "mep", "meps", "msp", "msps", "am", "ams", "peer", "peers");

  private final Lexicon lexicon;
  private final Shapes shapes;

  Titles(Lexicon lexicon, Shapes shapes) {
    this.lexicon = lexicon;
    this.shapes = shapes;
  }

  /** The end of the titles that a run starts with: "Prime Minister", "Dr."; else its start. */
  int end(Sentence sentence, int first, int end) {
    int titles = first;
    for (int i = first; i < end && i < first + 5; i++) {
      String word = lower(sentence, i);
      if (isNamesake(sentence, i, end) || isPartisan(sentence, i, end)) {
        break;
      }
      boolean person =
          i + 2 < end
              && lexicon.isRole(word)
              && !lexicon.isGiven(word)
              && lexicon.isGiven(lower(sentence, i + 1))
              && !lexicon.is(Words.ORGOF, lower(sentence, i + 1)) // "National Bank of Ardenholm"
              && (lexicon.is(Words.ROLE, word) || !isStreet(lower(sentence, end - 1)));
      boolean opener =
          i == first
              && i + 2 < end
              && lexicon.isRole(word)
              && lexicon.isOrdinary(word)
              && Openings.startsClause(sentence, i)
              && shapes.looksLikePerson(sentence, i + 1, end); // "Teenager Ada Holm won"
      if (person || opener || lexicon.isTitle(word) || word.equals("executive") && i > first) {
        titles = i + 1;
      } else if (!lexicon.is(Words.ROLEWORD, word) && !word.equals("-")) {
        break;
      }
    }
    // "Judge", "Dean", "King" are family names as well: "Dean Smith" has the title alone.
    return titles;
  }

  /** "MP" of "Labour MP for Marrow": who sits for a place and is not called by it. */
  static boolean isMember(String lower) {
    return MEMBERS.contains(lower);
  }

  /** "Labour" of "Labour MP": the party, which is no matter of a minister. */
  private boolean isPartisan(Sentence sentence, int party, int end) {
    return lower(sentence, party).equals("labour")
        && party + 1 < end
        && MEMBERS.contains(lower(sentence, party + 1));
  }

  /** "Lane" of "Black Swan Lane", though some bear it as a given name. */
  private boolean isStreet(String last) {
    return lexicon.is(Words.PLACEHEAD, last) && lexicon.isOrdinary(last);
  }

  /** "King County", "Queen Street", "Prince Hospital": named for one, no title. */
  private boolean isNamesake(Sentence sentence, int title, int end) {
    String word = lower(sentence, title);
    boolean royal = lexicon.is(Words.MISTER, word) || lexicon.is(Words.MISTRESS, word);
    if (!royal || title + 1 >= end || lexicon.isHonorific(word)) {
      return false;
    }
    String next = lower(sentence, title + 1);
    return (lexicon.is(Words.PLACEHEAD, next) || lexicon.is(Words.ORGHEAD, next))
        && !lexicon.isGiven(next)
        && !lexicon.is(Words.FAMILYNAME, next);
  }

  /** Where the person starts in "Ardenholm Institute Ada Holm"; else -1. */
  int bearer(Sentence sentence, int first, int end) {
    for (int i = first + 1; i + 2 < end; i++) {
      if ((lexicon.is(Words.ORGHEAD, lower(sentence, i))
              || lexicon.is(Words.SUFFIX, lower(sentence, i))
              || ordinary(sentence, first, i + 1))
          && !lexicon.is(Words.ROLE, lower(sentence, i))
          && !isChief(sentence, i)
          && lexicon.isGiven(lower(sentence, i + 1))
          && !lexicon.isGiven(lower(sentence, first))
          && !lexicon.isOrdinary(lower(sentence, i + 1))
          && shapes.looksLikePerson(sentence, i + 1, end)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Where the body starts in "CTO of the Ardenholm Institute"; else {@code first}. */
  int of(Sentence sentence, int first, int end) {
    int title = end(sentence, first, end);
    if (title == first || title + 1 >= end) {
      return first;
    }
    String joint = lower(sentence, title);
    int start = title + (lower(sentence, title + 1).equals("the") ? 2 : 1);
    return (joint.equals("of") || joint.equals("for"))
            && start < end
            && shapes.isBody(sentence, end - 1)
        ? start
        : first;
  }

  /**
   * Where the body starts in "Chief Information Officer for the City of Ardenholm", a title of
   * general words; else {@code first}.
   */
  int office(Sentence sentence, int first, int title, int end) {
    if (title == first) {
      return first;
    }
    for (int i = title; i + 1 < end; i++) {
      String word = lower(sentence, i);
      if (word.equals("for") || word.equals("of")) {
        int start = lower(sentence, i + 1).equals("the") ? i + 2 : i + 1;
        return i > title && lexicon.is(Words.ROLE, lower(sentence, i - 1)) && start < end
            ? start
            : first;
      }
      if (!lexicon.isOrdinary(word) || lexicon.isGiven(word)) {
        return first;
      }
    }
    return first;
  }

  /** The end of the body in "Ardenholm Party Co-Chairman"; else {@code end}. */
  int trailing(Sentence sentence, int first, int end) {
    int at = end;
    while (at > first + 1 && isPost(lower(sentence, at - 1))) {
      at--;
    }
    return at < end && at > first + 1 && shapes.isBody(sentence, at - 1) ? at : end;
  }

  /** Whether what follows a title goes on to another one, and to nobody. */
  boolean isPost(Sentence sentence, int title, int end) {
    return end - title > 1
        && lexicon.is(Words.ROLE, lower(sentence, end - 1))
        && !lexicon.isGiven(lower(sentence, title))
        && !lower(sentence, title).equals("of")
        && lexicon.isOrdinary(lower(sentence, end - 1));
  }

  private boolean isPost(String word) {
    return lexicon.is(Words.ROLE, word)
        || word.startsWith("co-") && lexicon.is(Words.ROLE, word.substring(3));
  }

  private boolean ordinary(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!lexicon.isOrdinary(lower(sentence, i))) {
        return false;
      }
    }
    return true;
  }

  /** The end of "Defence Minister" in "Foreign Office Minister Jane Doe"; else -1. */
  int inner(Sentence sentence, int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      String word = lower(sentence, i);
      boolean given =
          i + 2 < end
              && lexicon.isGiven(lower(sentence, i + 1))
              && !lexicon.is(Words.ORGOF, lower(sentence, i + 1)); // "First National Bank"
      boolean mister =
          lexicon.is(Words.MISTER, word)
              || lexicon.is(Words.MISTRESS, word)
              || word.endsWith(".") && lexicon.isHonorific(word); // "Texas Sen. Ada Holm"
      boolean role = lexicon.is(Words.ROLE, word) || isChief(sentence, i);
      if ((role || mister || given && lexicon.isRole(word))
          && !lower(sentence, i + 1).equals("of")
          && (mister || isForces(sentence, i, end) || shapes.looksLikePerson(sentence, i + 1, end))
          && (mister
              || !lexicon.isGiven(lower(sentence, first))
              || i > first + 1 && lexicon.isOrdinary(lower(sentence, i - 1)))) {
        return i;
      }
    }
    return -1;
  }

  /** "APD Officer Destiny Holm": the letters of a force before one of its ranks. */
  private boolean isForces(Sentence sentence, int rank, int end) {
    String force = sentence.token(rank - 1).text();
    return Casing.isUpper(force)
        && force.length() > 2
        && end == rank + 3
        && !shapes.isBody(sentence, end - 1)
        && !lexicon.isOrdinary(lower(sentence, end - 1));
  }

  /** "Executive" of "Chief Executive". */
  private static boolean isChief(Sentence sentence, int index) {
    return lower(sentence, index).equals("executive")
        && index > 0
        && lower(sentence, index - 1).equals("chief");
  }

  /** Where the title starts whose head is at {@code role}: "Fire" of "Ardenholm Fire Chief". */
  int start(Sentence sentence, int first, int role) {
    int start = role;
    while (start > first + 1
        && lexicon.is(Words.ROLEWORD, lower(sentence, start - 1))
        && !lexicon.is(Words.OFFICE, lower(sentence, start - 1))
        && !lexicon.is(Words.ORGHEAD, lower(sentence, start - 1))) {
      start--;
    }
    return start;
  }

  private static String lower(Sentence sentence, int index) {
    return sentence.token(index).lower();
  }
}
