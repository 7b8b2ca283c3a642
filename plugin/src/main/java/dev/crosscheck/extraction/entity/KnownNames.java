package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Looks up stretches of a sentence among the names that are known beforehand. */
final class KnownNames {

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
    List<Known> abbreviated = end == first + 1 ? abbreviated(sentence, first) : List.of();
    return abbreviated.isEmpty() ? known(sentence.text(first, end)) : abbreviated;
  }

  /** "Ill." of "Arden Brook, Ill.": states are cut short after a town and a comma only. */
  private List<Known> abbreviated(Sentence sentence, int index) {
    String text = sentence.token(index).text();
    boolean after =
        index > 1
            && sentence.token(index - 1).text().equals(",")
            && Capitals.isCapital(sentence.token(index - 2).text());
    boolean stop = text.endsWith(".");
    boolean cut =
        !stop && index + 1 < sentence.size() && sentence.token(index + 1).text().equals(".");
    if (!after || !(stop || cut) || !Capitals.isCapital(text)) {
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
        && !Capitals.isUpper(text)
        && letters.length() <= 4) {
      return List.of();
    }
    return text.indexOf(' ') < 0 ? written(text, letters, known) : known;
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
    return known(sentence, first + 1, end).stream()
        .filter(known -> known.referent().kind() == ReferentKind.PLACE)
        .filter(known -> !known.is(Known.Level.ADJECTIVE) && !known.is(Known.Level.CITY))
        .limit(1)
        .map(known -> part(sentence.text(first, end), known))
        .toList();
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

  boolean isBody(Sentence sentence, int first, int end) {
    List<Known> known = known(sentence, first, end);
    return !known.isEmpty() && known.get(0).is(Level.BODY);
  }
}
