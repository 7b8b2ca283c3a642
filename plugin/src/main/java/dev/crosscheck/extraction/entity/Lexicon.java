package dev.crosscheck.extraction.entity;

import dev.crosscheck.language.NounForms;
import dev.crosscheck.language.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The general words that tell what a capitalised word is or is not. All keys in lower case. */
final class Lexicon {

  /** The word lists of {@code words.tsv}. */
  enum Words {
    HONORIFIC,
    MISTER,
    MISTRESS,
    MONTH,
    WEEKDAY,
    CALENDAR,
    ROLE,
    ROLEWORD,
    FORMERWORD,
    OFFICE,
    ORGHEAD,
    ORGOF,
    ORGLEAD,
    SUFFIX,
    FIRMTAIL,
    FIRM,
    FIRMHEAD,
    TRADE,
    COMPANY,
    COLLECTIVE,
    SORT,
    PLACEHEAD,
    REGIONHEAD,
    PLACELEAD,
    QUARTER,
    COMPASS,
    LANDFORM,
    THINGHEAD,
    SPEECH,
    PERSONVERB,
    AGENTVERB,
    BODYVERB,
    CONTEST,
    MEMBERSHIP,
    SPORT,
    ABBREVIATION,
    ASSET,
    OFFICER,
    STAFF,
    POSTNOMINAL,
    PEOPLE,
    TOWNSFOLK,
    DWELLING,
    DESCENT,
    SITE,
    DWELL,
    TRAVEL,
    DEED,
    SPOKES,
    PUBLIC,
    UNIT,
    ROUTE,
    PREPOSITION,
    OPENER,
    NEARBY,
    PARTICLE,
    CLUB,
    PAPER,
    GLUE,
    POSSESSOR,
    NICKNAME,
    GENERATION,
    PLIGHT,
    STATE,
    FAMILYNAME,
    PRONOUN,
    NUMBER,
    NOTNAME
  }

  private final Map<Words, Set<String>> lists = new HashMap<>();
  private final Map<String, String> nicknames = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();
  private final WordList ordinary =
      WordList.load("/dev/crosscheck/extraction/entity/ordinary-words.tsv");
  private final WordList persons =
      WordList.load("/dev/crosscheck/extraction/entity/person-nouns.tsv");
  private final WordList given = WordList.load("/dev/crosscheck/extraction/entity/given-names.tsv");

  private static final class Shared {
    static final Lexicon LEXICON = new Lexicon();
  }

  private Lexicon() {
    for (Words list : Words.values()) {
      lists.put(list, new HashSet<>());
    }
    Tables.lines("words.tsv", this::list);
    pairs(Words.NICKNAME, nicknames);
    pairs(Words.STATE, states);
  }

  private void pairs(Words list, Map<String, String> map) {
    for (String pair : lists.get(list)) {
      int equals = pair.indexOf('=');
      map.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
  }

  /** The one lexicon, read when it is first asked for; nothing changes it. */
  static Lexicon shared() {
    return Shared.LEXICON;
  }

  private void list(String line) {
    int tab = line.indexOf('\t');
    Set<String> words =
        lists.get(Words.valueOf(line.substring(0, tab).toUpperCase(java.util.Locale.ROOT)));
    Tables.parts(line.substring(tab + 1), ' ', words::add);
  }

  boolean is(Words list, String lower) {
    return lists.get(list).contains(lower);
  }

  /** A role's head noun: "minister", "teacher"; from WordNet only words of three letters up. */
  boolean isRole(String lower) {
    return is(Words.ROLE, lower)
        || persons.contains(lower)
        || persons.contains(NounForms.singular(lower));
  }

  /** A role that is given or earned: no kin, neighbour or victim. */
  boolean isPost(String lower) {
    return is(Words.ROLE, lower)
        || isRole(lower) && !is(Words.PLIGHT, lower) && !is(Words.PEOPLE, lower);
  }

  /** A title that can stand before a name in capitals: "President", "Mr". */
  boolean isTitle(String lower) {
    String bare = lower.startsWith("then-") ? lower.substring("then-".length()) : lower;
    String word = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    return is(Words.HONORIFIC, word) || is(Words.ROLE, word);
  }

  boolean isHonorific(String lower) {
    String word = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return is(Words.HONORIFIC, word);
  }

  boolean isCalendar(String lower) {
    return is(Words.MONTH, lower) || is(Words.WEEKDAY, lower) || is(Words.CALENDAR, lower);
  }

  /** A word that English writes in lower case, in any of its forms. */
  boolean isOrdinary(String lower) {
    if (ordinary.contains(lower)
        || is(Words.PRONOUN, lower)
        || is(Words.ROLEWORD, lower)
        || is(Words.OFFICE, lower)
        || is(Words.PEOPLE, lower)
        || is(Words.THINGHEAD, lower)) {
      return true;
    }
    int length = lower.length();
    if (lower.indexOf('-') > 0) {
      return isOrdinary(lower.substring(lower.lastIndexOf('-') + 1));
    }
    String american = american(lower);
    if (!american.equals(lower)) {
      return isOrdinary(american);
    }
    if (given.contains(lower)) {
      return false; // "Oliver" has nothing of olives, "Jared" of jars
    }
    return ordinary.contains(NounForms.singular(lower))
        || length > 4 && lower.endsWith("men") && isRole(NounForms.singular(lower))
        || length > 4 && lower.endsWith("ed") && stem(lower.substring(0, length - 2))
        || length > 5 && lower.endsWith("ing") && stem(lower.substring(0, length - 3))
        || length > 4 && lower.endsWith("ly") && ordinary.contains(lower.substring(0, length - 2))
        || length > 4 && lower.endsWith("er") && stem(lower.substring(0, length - 2));
  }

  /** "organizer" for "organiser", "color" for "colour". */
  private static String american(String lower) {
    int is = Math.max(lower.lastIndexOf("isation"), lower.lastIndexOf("ise"));
    is = Math.max(is, lower.lastIndexOf("ising"));
    if (is > 2) {
      return lower.substring(0, is) + "iz" + lower.substring(is + 2);
    }
    int our = lower.lastIndexOf("our");
    return our > 1 && our >= lower.length() - 6
        ? lower.substring(0, our) + "or" + lower.substring(our + 3)
        : lower;
  }

  private boolean stem(String stem) {
    int last = stem.length() - 1;
    return ordinary.contains(stem)
        || ordinary.contains(stem + "e")
        || last > 1
            && stem.charAt(last) == stem.charAt(last - 1)
            && ordinary.contains(stem.substring(0, last));
  }

  boolean isGiven(String lower) {
    int hyphen = lower.indexOf('-');
    return hyphen > 1
        ? given.contains(lower)
            || given.contains(lower.substring(0, hyphen))
                && given.contains(lower.substring(hyphen + 1)) // "Jan-Simon"
        : given.contains(lower);
  }

  /** {@code m}, {@code f}, {@code mf} for a given name; empty for other words. */
  String gender(String lower) {
    return given.of(lower).orElse("");
  }

  /** "joshua" for "josh"; other names as they are. */
  String formal(String given) {
    return nicknames.getOrDefault(given, given);
  }

  /** The letters of the state or province for its abbreviation, "illinois" for "ill."; else "". */
  String state(String abbreviation) {
    return states.getOrDefault(abbreviation, "");
  }
}
