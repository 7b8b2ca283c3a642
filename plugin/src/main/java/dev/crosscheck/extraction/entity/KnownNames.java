package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks up stretches of a sentence among the names that are known beforehand. */
final class KnownNames {

  private static final Map<String, String> QUARTERS =
      Map.of("N", "North", "S", "South", "E", "East", "W", "West");

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  KnownNames(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** Whom the tokens name by the tables. */
  List<Known> known(Sentence sentence, int first, int end) {
    if (end - first > Gazetteer.LONGEST || end <= first) {
      return List.of();
    }
    List<Known> abbreviated =
        end == first + 1 ? abbreviated(sentence, first) : quarter(sentence, first, end);
    return abbreviated.isEmpty() ? known(sentence.text(first, end)) : abbreviated;
  }

  /** "S Korea", "W. Germany": the place whose quarter a letter stands for; no "E. England". */
  private List<Known> quarter(Sentence sentence, int first, int end) {
    String letter = sentence.token(first).text();
    String side = QUARTERS.get(letter.endsWith(".") ? letter.substring(0, 1) : letter);
    return side == null
        ? List.of()
        : known(side + " " + sentence.text(first + 1, end)).stream()
            .filter(known -> known.referent().kind() == ReferentKind.PLACE && !known.isLocal())
            .toList();
  }

  /** "All Blacks", "One Direction": a body whose name starts with a small word. */
  boolean isOpened(Sentence sentence, int first) {
    for (int end = first + 2; end <= Math.min(sentence.size(), first + 4); end++) {
      List<Known> known = known(sentence, first, end);
      if (!known.isEmpty() && (known.get(0).is(Level.BODY) || known.get(0).is(Level.TEAM))) {
        return true;
      }
    }
    return false;
  }

  /** "Ill." of "Arden Brook, Ill.": states are cut short after a town and a comma only. */
  private List<Known> abbreviated(Sentence sentence, int index) {
    String text = sentence.token(index).text();
    boolean after =
        index > 1
            && sentence.token(index - 1).text().equals(",")
            && Casing.isCapital(sentence.token(index - 2).text())
            && !Casing.isCode(sentence.token(index - 2).text());
    boolean stop = text.endsWith(".");
    boolean code = text.length() == 2 && Casing.isUpper(text); // "Arden Brook, IL"
    boolean cut =
        !stop
            && !code
            && index + 1 < sentence.size()
            && sentence.token(index + 1).text().equals(".");
    if (!after || !(stop || cut || code) || !Casing.isCapital(text)) {
      return List.of();
    }
    String state = sentence.token(index).lower() + (cut ? "." : "");
    return gazetteer.find(lexicon.state(state)).stream()
        .filter(known -> known.is(Known.Level.REGION))
        .toList();
  }

  /** Whom the words name by the tables. */
  List<Known> known(String text) {
    String letters = Names.letters(text);
    List<Known> known = gazetteer.find(letters);
    if (!known.isEmpty()
        && gazetteer.isAcronym(letters)
        && !Casing.isUpper(text)
        && letters.length() <= Gazetteer.LONGEST_ACRONYM
        && !isSpoken(text, letters)) {
      return List.of();
    }
    int space = text.indexOf(' ');
    return space < 0 || !Character.isLetter(text.charAt(space + 1))
        ? written(text, letters, known)
        : known.isEmpty() ? known : parted(letters, known);
  }

  /** "Opec", "Nato": acronyms that are spoken as words need no more capitals than one. */
  private boolean isSpoken(String text, String letters) {
    return letters.length() == Gazetteer.LONGEST_ACRONYM
        && text.length() == letters.length()
        && Character.isUpperCase(text.charAt(0))
        && !lexicon.isOrdinary(letters)
        && !lexicon.isGiven(letters);
  }

  /** Without those whose own name is two words: "Westcoast" is no "West Coast". */
  private static List<Known> written(String text, String letters, List<Known> known) {
    for (Known each : known) {
      String name = each.referent().name();
      if (name.indexOf(' ') > 0 && text.indexOf('-') < 0 && Names.letters(name).equals(letters)) {
        return known.stream()
            .filter(k -> k.referent().name().indexOf(' ') < 0 || !same(k, letters))
            .toList();
      }
    }
    return known;
  }

  /** Without those whose own name is one word: "to go" is no "Togo". */
  private static List<Known> parted(String letters, List<Known> known) {
    for (Known each : known) {
      if (isOneWord(each, letters)) {
        return known.stream().filter(k -> !isOneWord(k, letters)).toList();
      }
    }
    return known;
  }

  private static boolean isOneWord(Known known, String letters) {
    String name = known.referent().name();
    return name.length() == letters.length() && Names.letters(name).equals(letters);
  }

  private static boolean same(Known known, String letters) {
    return Names.letters(known.referent().name()).equals(letters);
  }

  /** "Western Canada", "North Africa": a part of a known place, within it; else empty. */
  List<Known> part(Sentence sentence, int first, int end) {
    String side = sentence.token(first).lower();
    if (end - first < 2
        || !lexicon.is(Words.PLACELEAD, side)
        || lexicon.is(Words.LANDFORM, side)
        || side.equals("new")) {
      return List.of();
    }
    List<Known> whole = known(sentence, first + 1, end);
    if (!whole.isEmpty() && whole.get(0).is(Known.Level.ADJECTIVE)) { // "West German"
      if (!lexicon.is(Words.QUARTER, side)) {
        return List.of();
      }
      return List.of(sided(sentence.token(first).text(), sentence.text(first, end), whole.get(0)));
    }
    return whole.stream()
        .filter(known -> known.referent().kind() == ReferentKind.PLACE)
        .filter(known -> !known.is(Known.Level.ADJECTIVE) && !known.is(Known.Level.CITY))
        .limit(1)
        .map(known -> part(sentence.text(first, end), known))
        .toList();
  }

  /** "West German" is of West Germany; "South American" and "West Indian" are of no country. */
  private static Known sided(String side, String text, Known whole) {
    String key = whole.referent().key();
    Referent land =
        key.equals("us") || key.equals("in")
            ? new Referent(ReferentKind.PLACE, Names.spaced(text), text, List.of())
            : part(side + " " + whole.referent().name(), whole).referent();
    return new Known(land, Known.Level.ADJECTIVE, 0);
  }

  /** "Western Norwegian", where "West German" would be a name. */
  boolean isSided(Sentence sentence, int first, int end) {
    String side = sentence.token(first).lower();
    List<Known> whole = known(sentence, first + 1, end);
    return lexicon.is(Words.PLACELEAD, side)
        && side.endsWith("ern")
        && !whole.isEmpty()
        && whole.get(0).is(Known.Level.ADJECTIVE);
  }

  private static Known part(String name, Known whole) {
    List<String> within = new ArrayList<>();
    within.add(whole.referent().key());
    within.addAll(whole.referent().within());
    Referent part = new Referent(ReferentKind.PLACE, Names.spaced(name), name, within);
    return new Known(part, Known.Level.BODY, 0);
  }

  /** The end of the longest known name that a run starts with; else its start. */
  int prefix(Sentence sentence, int first, int end) {
    for (int stop = Math.min(end - 1, first + Gazetteer.LONGEST); stop > first; stop--) {
      if (!known(sentence, first, stop).isEmpty()) {
        return stop;
      }
    }
    return first;
  }

  /** Whether the word is that of a party: "Democratic" of the Democratic Party. */
  boolean isParty(String word) {
    List<Known> party = gazetteer.find(Names.letters(word) + "party");
    return !party.isEmpty() && party.get(0).is(Level.BODY);
  }

  boolean isBody(Sentence sentence, int first, int end) {
    List<Known> known = known(sentence, first, end);
    return !known.isEmpty() && known.get(0).is(Level.BODY);
  }

  /**
   * The end of a body's known name whose words alone would end it sooner: "Mail on Sunday", "BBC
   * One", "Moody's".
   *
   * @param end where it ends by its words; the answer where nothing longer is known
   */
  int bodyEnd(Sentence sentence, int first, int end) {
    for (int stop = Math.min(sentence.size(), first + Gazetteer.LONGEST); stop > end; stop--) {
      String last = sentence.token(stop - 1).text();
      boolean ends =
          stop == first + 2 && last.equals("'s")
              ? !lexicon.isGiven(sentence.token(first).lower())
                  && known(sentence, first, first + 1).isEmpty()
              : Casing.isCapital(last);
      if (ends && isOrganisation(sentence, first, stop) && isUnbroken(sentence, first, stop)) {
        return stop;
      }
    }
    return end;
  }

  /** No bracket and no quotation mark stands in it: "(UN) Security Council" is no name. */
  private static boolean isUnbroken(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).text().chars().anyMatch(unit -> "()[]<>\"".indexOf(unit) >= 0)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOrganisation(Sentence sentence, int first, int end) {
    return isBody(sentence, first, end)
        && known(sentence, first, end).get(0).referent().kind() == ReferentKind.ORGANISATION;
  }

  /** "Marrow and Holm's said": two words that are known for a body's name. */
  boolean isPair(Sentence sentence, int index) {
    return index + 2 < sentence.size()
        && (sentence.token(index + 1).lower().equals("and")
            || sentence.token(index + 1).lower().equals("&"))
        && Casing.isCapital(sentence.token(index + 2).text())
        && (isBody(sentence, index, index + 3)
            || index + 3 < sentence.size() && isBody(sentence, index, index + 4));
  }
}
