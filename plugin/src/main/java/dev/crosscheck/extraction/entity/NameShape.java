package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import java.util.List;
import java.util.Set;

/** What the words of a name tell of its kind: "Ardenholm Ltd", "Lake Ardenholm", "Ada Holm". */
final class NameShape {

  private static final List<String> JOINED =
      List.of("De", "La", "Le", "Di", "Du", "Van", "Von", "Fitz", "O'", "D'");

  private static final List<String> STATIONS = List.of("TV", "FM", "AM", "DT", "CD", "LD");

  private static final Set<String> DAILY = Set.of("daily", "weekly", "evening", "morning");

  private static final Set<String> SERVICES =
      Set.of("school", "schools", "water", "fire", "health", "hospital", "park", "transit");

  private static final Set<String> CENTRES = Set.of("center", "centre");

  /** What people come to a centre for. */
  private static final Set<String> MEETING =
      Set.of("convention", "civic", "shopping", "conference", "exhibition", "leisure", "town");

  /** Ends of companies' names that are general nouns as often. */
  private static final Set<String> GOODS =
      Set.of("software", "technologies", "technology", "systems", "solutions", "resources");

  private final Lexicon lexicon;

  NameShape(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void look(Candidate candidate) {
    if (candidate.adjectival) {
      return;
    }
    heads(candidate);
    person(candidate);
  }

  private void heads(Candidate candidate) {
    candidate.look(ReferentKind.THING, 1);
    if (candidate.words() == 1) {
      single(candidate);
      return;
    }
    int head = head(candidate);
    String word = candidate.lower(head);
    String first = candidate.lower(candidate.first);
    boolean named =
        !lexicon.isOrdinary(candidate.lower(candidate.first + 1))
            && !isCode(candidate.sentence.token(candidate.first + 1).text()); // "New ABC"
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
    } else if (isTrade(candidate, word, first)) {
      candidate.look(ReferentKind.ORGANISATION, 5); // "Quarlon Research", no "user research"
    } else if (CENTRES.contains(word)
        && head > candidate.first
        && MEETING.contains(candidate.lower(head - 1))) {
      candidate.look(ReferentKind.PLACE, 7); // "Ardenholm Convention Center"
    } else if (word.equals("city")) {
      candidate.look(ReferentKind.PLACE, 6); // clubs of that name are known
    } else if (lexicon.is(Words.ORGHEAD, word) || isServiceDistrict(candidate, word)) {
      candidate.look(ReferentKind.ORGANISATION, isGoods(candidate, word) ? 1 : 7);
    } else if (lexicon.is(Words.PAPER, word) && candidate.words() == 2 && isTitled(candidate)) {
      candidate.look(ReferentKind.ORGANISATION, 5); // "the Ardenholm Star"
    } else if (lexicon.is(Words.THINGHEAD, word)) {
      candidate.look(ReferentKind.THING, 7);
    } else if (lexicon.is(Words.LANDFORM, first) && (named || lexicon.is(Words.PLACEHEAD, first))) {
      candidate.look(ReferentKind.PLACE, 7); // "Lake Ardenholm"
    } else if (lexicon.is(Words.PLACEHEAD, word)) {
      candidate.look(ReferentKind.PLACE, 7);
    } else if (lexicon.is(Words.PLACELEAD, first) && named) {
      candidate.look(ReferentKind.PLACE, 5); // "West Ardenshire"
    } else if (lexicon.is(Words.ORGLEAD, first)) {
      candidate.look(ReferentKind.ORGANISATION, 7); // "Banque Ardenholm"
    }
    for (int i = candidate.first + 1; i + 1 < candidate.end; i++) {
      if (candidate.lower(i).equals("&")) {
        candidate.look(ReferentKind.ORGANISATION, 6);
      }
    }
  }

  /** Whether "the" stands before a name that does not start with a word or a person's name. */
  private boolean isTitled(Candidate candidate) {
    String first = candidate.lower(candidate.first);
    boolean the =
        candidate.first > 0 && candidate.sentence.token(candidate.first - 1).lower().equals("the");
    boolean own = !lexicon.isOrdinary(first) && !lexicon.isGiven(first);
    return the && (own || DAILY.contains(first)) || DAILY.contains(first);
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
        && !Capitals.isUpper(candidate.sentence.token(candidate.end - 1).text());
  }

  /** "Ardenholm School District": it governs and employs. */
  private static boolean isServiceDistrict(Candidate candidate, String head) {
    return head.equals("district") && SERVICES.contains(candidate.lower(candidate.end - 2));
  }

  /** "WXYZ-TV": the call sign of an American station. */
  private static boolean isStation(String text) {
    int hyphen = text.indexOf('-');
    boolean sign = hyphen > 2 && hyphen < 5 && "WK".indexOf(text.charAt(0)) >= 0;
    return sign && STATIONS.contains(text.substring(hyphen + 1)) && Capitals.isUpper(text);
  }

  /** "KXYZ Channel", "the Ardenholm News Station". */
  private static boolean isBroadcaster(Candidate candidate, int head) {
    if (head == candidate.first) {
      return true; // "Channel 12"
    }
    String before = candidate.sentence.token(head - 1).text();
    return isCode(before) || before.equals("News");
  }

  /** "NOPD", "CFD": American police and fire departments. */
  private static boolean isForce(String text) {
    int length = text.length();
    return length > 2
        && length < 6
        && Capitals.isUpper(text)
        && (text.endsWith("PD") || text.endsWith("FD"));
  }

  private boolean isAbbreviation(String text, String lower) {
    int length = text.length();
    boolean plural =
        length > 2 && lower.charAt(length - 1) == 's' && text.charAt(length - 1) == 's';
    return Capitals.isUpper(plural ? text.substring(0, length - 1) : text)
        && (lexicon.is(Words.ABBREVIATION, lower)
            || plural && lexicon.is(Words.ABBREVIATION, lower.substring(0, length - 1)));
  }

  private void single(Candidate candidate) {
    String text = candidate.extent.text();
    if (candidate.office) {
      candidate.look(ReferentKind.ORGANISATION, 4);
    }
    if (isAbbreviation(text, candidate.lower(candidate.first))) {
      candidate.look(ReferentKind.THING, 8); // "DVD" is no body's name
    } else if (isStation(text)) {
      candidate.look(ReferentKind.ORGANISATION, 9);
    } else if (isForce(text)) {
      candidate.look(ReferentKind.ORGANISATION, 5);
    } else if (text.chars().anyMatch(Character::isDigit)) {
      candidate.look(ReferentKind.THING, 4);
    } else if (Capitals.isUpper(text) && text.length() > 1) {
      // "BNP" or "RPA": what stands around it must tell
      candidate.look(ReferentKind.ORGANISATION, text.length() < 7 ? 2 : 1);
      candidate.look(ReferentKind.THING, 2);
    } else if (camel(text)) {
      candidate.look(ReferentKind.THING, 3);
    } else {
      candidate.look(ReferentKind.ORGANISATION, 1);
    }
  }

  /** The noun that the rest only tells more of: "Office" of "Office of Management and Budget". */
  private static int head(Candidate candidate) {
    for (int i = candidate.first + 1; i + 1 < candidate.end; i++) {
      if (candidate.lower(i).equals("of") || candidate.lower(i).equals("for")) {
        return i - 1;
      }
    }
    boolean numbered = Character.isDigit(candidate.lower(candidate.end - 1).charAt(0));
    return numbered ? candidate.end - 2 : candidate.end - 1;
  }

  /** A single letter, or one with figures: "B", "H1". */
  static boolean isSign(String text) {
    return text.length() == 1 || text.length() < 4 && text.chars().anyMatch(Character::isDigit);
  }

  /** "OpenVPN", "S3", "KMS": no person or place is written so. */
  static boolean isCode(String text) {
    return text.chars().anyMatch(Character::isDigit)
        || text.length() == 1
        || Capitals.isUpper(text) && text.indexOf('.') < 0 && text.length() < 6
        || camel(text) && !joins(text);
  }

  /** "Marrow.svg": no part of a person's name has a small letter behind a point. */
  private static boolean isFile(String text) {
    int point = text.indexOf('.');
    return point > 1 && point + 1 < text.length() && Character.isLowerCase(text.charAt(point + 1));
  }

  /** "DeRose", "LaTour", "DiCaprio". */
  private static boolean joins(String text) {
    for (String first : JOINED) {
      if (text.startsWith(first)
          && text.length() > first.length()
          && Character.isUpperCase(text.charAt(first.length()))) {
        return true; // "DigitalArdo" is none
      }
    }
    return false;
  }

  private static boolean camel(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return !text.startsWith("Mc") && !text.startsWith("Mac") && text.charAt(i - 1) != '\'';
      }
    }
    return false;
  }

  /** The shape of a person's name. */
  private void person(Candidate candidate) {
    int words = candidate.words();
    String first = candidate.lower(candidate.first);
    String last = candidate.lower(candidate.end - 1);
    if (words > 5 || words == 1 && !lexicon.isGiven(first)) {
      return;
    }
    boolean body =
        lexicon.is(Words.ORGHEAD, last)
            || lexicon.is(Words.SUFFIX, last)
            || lexicon.is(Words.THINGHEAD, last) && lexicon.isOrdinary(last)
            || lexicon.is(Words.REGIONHEAD, last)
            || lexicon.is(Words.PLACEHEAD, last) && !lexicon.isGiven(first);
    int ordinary = 0;
    for (int i = candidate.first; i < candidate.end; i++) {
      String text = candidate.sentence.token(i).text();
      int longest = i == candidate.first ? 2 : 1; // "JP Marrow", no "Ardendo DS"
      if (Capitals.isUpper(text)
              && text.length() > longest
              && text.indexOf('.') < 0
              && !lexicon.is(Words.GENERATION, candidate.lower(i))
          || text.chars().anyMatch(Character::isDigit) && !text.contains("1")
          || text.equals("of")
          || text.equals("&")
          || isFile(text)
          || camel(text) && !joins(text)) {
        return;
      }
      boolean known =
          lexicon.isGiven(candidate.lower(i)) || lexicon.is(Words.PARTICLE, candidate.lower(i));
      ordinary += lexicon.isOrdinary(candidate.lower(i)) && !known ? 1 : 0;
    }
    if (body) {
      return;
    }
    boolean initial = words > 1 && first.length() <= 4 && first.endsWith(".");
    boolean family = lexicon.is(Words.FAMILYNAME, first) && words < 4;
    if (words == 1) {
      if (!lexicon.isOrdinary(first)) {
        candidate.look(ReferentKind.PERSON, 3);
      }
    } else if (initial && ordinary > 0 && candidate.lower(candidate.end - 2).endsWith(".")) {
      candidate.look(ReferentKind.PERSON, words == 2 && first.length() > 2 ? 1 : 4); // "J. Marrow"
    } else if (lexicon.isGiven(first) || initial && ordinary == 0) {
      boolean doubtful = lexicon.isOrdinary(first);
      candidate.look(ReferentKind.PERSON, ordinary == 0 ? doubtful ? 5 : 7 : doubtful ? 1 : 4);
    } else if (family) {
      candidate.look(ReferentKind.PERSON, ordinary == 0 ? 5 : 0);
    } else if (ordinary == 0
        && words < 4
        && !lexicon.is(Words.PLACELEAD, first)
        && !lexicon.isRole(last)) {
      candidate.look(ReferentKind.PERSON, 2);
    }
    if (last.equals("jr") || last.equals("jr.") || last.equals("sr") || last.equals("sr.")) {
      candidate.look(ReferentKind.PERSON, 6);
    }
  }
}
