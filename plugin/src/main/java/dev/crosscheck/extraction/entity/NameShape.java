package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import java.util.Set;

/** What the words of a name tell of its kind: "Ardenholm Ltd", "Lake Ardenholm", "Ada Holm". */
final class NameShape {

  private static final Set<String> DAILY = Set.of("daily", "weekly", "evening", "morning");

  private static final Set<String> SERVICES =
      Set.of("school", "schools", "water", "fire", "health", "hospital", "park", "transit");

  private static final Set<String> CENTRES = Set.of("center", "centre");

  /** What people come to a centre for. */
  private static final Set<String> MEETING =
      Set.of("convention", "civic", "shopping", "conference", "exhibition", "leisure", "town");

  /** What a unit of a service is for. */
  private static final Set<String> DUTIES =
      Set.of(
          "crime",
          "police",
          "fraud",
          "intelligence",
          "investigation",
          "investigations",
          "investigative",
          "homicide",
          "narcotics",
          "rescue",
          "enforcement",
          "research",
          "terrorism",
          "anti-terrorism",
          "counter-terrorism");

  /** Bodies that are called by the matter they sit on. */
  private static final Set<String> SEATS =
      Set.of("committee", "subcommittee", "commission", "council", "institute", "center", "centre");

  /** Ends of companies' names that are general nouns as often. */
  private static final Set<String> GOODS =
      Set.of("software", "technologies", "technology", "systems", "solutions", "resources");

  private final Lexicon lexicon;
  private final SingleShape single;
  private final PersonShape person;

  NameShape(Lexicon lexicon) {
    this.lexicon = lexicon;
    single = new SingleShape(lexicon);
    person = new PersonShape(lexicon);
  }

  void look(Candidate candidate) {
    if (candidate.adjectival) {
      return;
    }
    heads(candidate);
    person.look(candidate);
  }

  private void heads(Candidate candidate) {
    candidate.look(ReferentKind.THING, 1);
    if (candidate.words() == 1) {
      single.look(candidate);
      return;
    }
    int head = head(candidate);
    String word = candidate.lower(head);
    String first = candidate.lower(candidate.first);
    boolean named =
        !lexicon.isOrdinary(candidate.lower(candidate.first + 1))
            && !Casing.isCode(candidate.sentence.token(candidate.first + 1).text()); // "New ABC"
    boolean paper = lexicon.is(Words.WEEKDAY, first) && lexicon.is(Words.PAPER, word);
    if (paper || lexicon.is(Words.SUFFIX, candidate.lower(candidate.end - 1).replace(">", ""))) {
      candidate.look(ReferentKind.ORGANISATION, 12);
    } else if (head < candidate.end - 1
        && !Character.isDigit(candidate.lower(head + 1).charAt(0))) {
      boolean thing = lexicon.is(Words.THINGHEAD, word) && !lexicon.is(Words.ORGHEAD, word);
      boolean place = lexicon.is(Words.LANDFORM, word);
      candidate.look(
          thing ? ReferentKind.THING : place ? ReferentKind.PLACE : ReferentKind.ORGANISATION, 8);
    } else if ((word.equals("channel") || word.equals("station"))
        && isBroadcaster(candidate, head)) {
      candidate.look(ReferentKind.ORGANISATION, 7);
    } else if (first.equals("radio") && candidate.words() == 2 && !lexicon.isOrdinary(word)) {
      candidate.look(ReferentKind.ORGANISATION, 6); // "Radio Ardenholm"
    } else if (isTrade(candidate, word, first)) {
      candidate.look(ReferentKind.ORGANISATION, 5); // "Quarlon Research", no "user research"
    } else if (CENTRES.contains(word)
        && head > candidate.first
        && MEETING.contains(candidate.lower(head - 1))) {
      candidate.look(ReferentKind.PLACE, 7); // "Ardenholm Convention Center"
    } else if (word.equals("court") && isNumbered(candidate)) {
      candidate.look(ReferentKind.PLACE, 8); // "809 Ardo Court"
    } else if (word.equals("city")) {
      candidate.look(ReferentKind.PLACE, 6); // clubs of that name are known
    } else if (lexicon.is(Words.ORGHEAD, word)
        || isServiceDistrict(candidate, word)
        || isServiceUnit(candidate, word)) {
      candidate.look(ReferentKind.ORGANISATION, isGoods(candidate, word) ? 1 : 7);
    } else if (lexicon.is(Words.PAPER, word) && candidate.words() == 2 && isTitled(candidate)) {
      candidate.look(ReferentKind.ORGANISATION, 5); // "the Ardenholm Star"
    } else if (lexicon.is(Words.THINGHEAD, word)) {
      candidate.look(ReferentKind.THING, 7);
    } else if (lexicon.is(Words.LANDFORM, first)
        && !isCalled(candidate)
        && (named || lexicon.is(Words.PLACEHEAD, first))) {
      candidate.look(ReferentKind.PLACE, 7); // "Lake Ardenholm"
    } else if (lexicon.is(Words.PLACEHEAD, word)) {
      candidate.look(ReferentKind.PLACE, 7);
    } else if (lexicon.is(Words.PLACELEAD, first) && named) {
      candidate.look(ReferentKind.PLACE, 5); // "West Ardenshire"
    } else if (lexicon.is(Words.ORGLEAD, first) || isFounded(candidate)) {
      candidate.look(ReferentKind.ORGANISATION, 7); // "Banque Ardenholm"
    }
    for (int i = candidate.first + 1; i + 1 < candidate.end; i++) {
      boolean twice =
          candidate.words() == 3
              && candidate.lower(i).equals("and")
              && candidate.lower(i - 1).equals(candidate.lower(i + 1));
      if (candidate.lower(i).equals("&") || twice) {
        candidate.look(ReferentKind.ORGANISATION, 6); // "Marrow & Holm", "Marrow and Marrow"
      }
    }
  }

  /** "Union de Credit", "Office des Changes", "Committee to Protect Rivers". */
  private boolean isFounded(Candidate candidate) {
    String second = candidate.lower(candidate.first + 1);
    return candidate.words() > 2
        && lexicon.is(Words.ORGHEAD, candidate.lower(candidate.first))
        && (second.equals("to")
            || second.equals("de")
            || second.equals("des")
            || second.equals("du")
            || second.startsWith("d'"));
  }

  /** "Rio Ada": no river has a person's name behind a word that English has not. */
  private boolean isCalled(Candidate candidate) {
    return candidate.words() == 2
        && !lexicon.isOrdinary(candidate.lower(candidate.first))
        && lexicon.isGiven(candidate.lower(candidate.end - 1));
  }

  /** Whether "the" stands before a name that does not start with a word or a person's name. */
  private boolean isTitled(Candidate candidate) {
    String first = candidate.lower(candidate.first);
    boolean the =
        candidate.first > 0 && candidate.sentence.token(candidate.first - 1).lower().equals("the");
    boolean own = !lexicon.isOrdinary(first) && !lexicon.isGiven(first);
    return the && (own || DAILY.contains(first)) || DAILY.contains(first);
  }

  /** Whether the number of a house stands before it. */
  private static boolean isNumbered(Candidate candidate) {
    return candidate.first > 0
        && Character.isDigit(candidate.sentence.token(candidate.first - 1).text().charAt(0));
  }

  /** "Free and Open Source Software": general words and what many make are nobody's name. */
  private boolean isGoods(Candidate candidate, String head) {
    for (int i = candidate.first; i < candidate.end; i++) {
      if (!lexicon.isOrdinary(candidate.lower(i)) && !candidate.lower(i).equals("and")) {
        return false;
      }
    }
    return GOODS.contains(head);
  }

  /** What a company does, after a name of its own that is no person's. */
  private boolean isTrade(Candidate candidate, String word, String first) {
    return lexicon.is(Words.TRADE, word)
        && !lexicon.isOrdinary(first)
        && !lexicon.isGiven(first)
        && !Casing.isUpper(candidate.sentence.token(candidate.end - 1).text());
  }

  /** "Ardenholm School District": it governs and employs. */
  private static boolean isServiceDistrict(Candidate candidate, String head) {
    return head.equals("district") && SERVICES.contains(candidate.lower(candidate.end - 2));
  }

  /** "National Crime Unit": those who serve, and no part of a machine. */
  private static boolean isServiceUnit(Candidate candidate, String head) {
    return head.equals("unit") && DUTIES.contains(candidate.lower(candidate.end - 2));
  }

  /** Whether a body of that noun sits on something: "Commission on Dairy Policy". */
  static boolean isSeat(String noun) {
    return SEATS.contains(noun);
  }

  /** "KXYZ Channel", "the Ardenholm News Station". */
  private static boolean isBroadcaster(Candidate candidate, int head) {
    if (head == candidate.first) {
      return true; // "Channel 12"
    }
    String before = candidate.sentence.token(head - 1).text();
    return Casing.isCode(before) || before.equals("News");
  }

  /** The noun that the rest only tells more of: "Office" of "Office of Management and Budget". */
  private static int head(Candidate candidate) {
    for (int i = candidate.first + 1; i + 1 < candidate.end; i++) {
      String joint = candidate.lower(i);
      boolean seat = joint.equals("on") && isSeat(candidate.lower(i - 1));
      if (joint.equals("of") || joint.equals("for") || seat) {
        return i - 1;
      }
    }
    boolean numbered = Character.isDigit(candidate.lower(candidate.end - 1).charAt(0));
    return numbered ? candidate.end - 2 : candidate.end - 1;
  }
}
