package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Where a report was filed: "ARDEN BROOK, Ill., March 18 -", "OSLO (AP) —". */
final class Dateline {

  private static final int LONGEST = 4;
  static final int WEIGHT = 20;

  private final Lexicon lexicon;
  private final KnownNames names;

  Dateline(Lexicon lexicon, KnownNames names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** The places of the dateline that the sentence starts with; empty if with none. */
  List<Candidate> read(Sentence sentence) {
    int first = text(sentence, 0).equals("(") ? 1 : 0; // "(ARDENHOLM) - Police"
    int city = first;
    while (city < Math.min(first + LONGEST, sentence.size()) && isUpper(sentence, city)) {
      city++;
    }
    boolean bracket = first > 0;
    if (city == first || bracket && !(closes(sentence, city) && isTown(sentence, first, city))) {
      return List.of();
    }
    if (bracket) {
      return List.of(place(sentence, first, city));
    }
    int region = city;
    if (text(sentence, city).equals(",")) {
      region = city + 1;
      while (region < Math.min(city + LONGEST, sentence.size()) && isCapital(sentence, region)) {
        region++;
      }
    }
    boolean within = region > city + 1;
    if (!ends(sentence, within ? region : city, within || isPlace(sentence, 0, city))
        && !(opens(sentence, city) && isTown(sentence, 0, city))) {
      return List.of();
    }
    List<Candidate> places = new ArrayList<>(2);
    places.add(place(sentence, 0, city));
    if (within) {
      places.add(place(sentence, city + 1, region));
    }
    return places;
  }

  /** Whether a bracket closes there, with a dash behind it. */
  private static boolean closes(Sentence sentence, int at) {
    return text(sentence, at).equals(")") && isDash(text(sentence, at + 1));
  }

  /** "ARDENHOLM — Police": a town that no table knows, no shout ("UPDATE — Police"). */
  private static boolean opens(Sentence sentence, int city) {
    return isDash(text(sentence, city))
        && city + 1 < sentence.size()
        && Character.isUpperCase(sentence.token(city + 1).text().charAt(0));
  }

  /** No agency ("AP"), no shout ("UPDATE"). */
  private boolean isTown(Sentence sentence, int first, int end) {
    String word = text(sentence, end - 1);
    boolean known = !names.known(sentence, first, end).isEmpty();
    return isPlace(sentence, first, end)
        || !known
            && (word.length() > 4 && !lexicon.isOrdinary(word)
                || end - first > 1 && lexicon.is(Words.PLACEHEAD, word))
            && !lexicon.is(Words.NOTNAME, word);
  }

  /** Whether a date, an agency in brackets or a dash ends the dateline. */
  private boolean ends(Sentence sentence, int at, boolean place) {
    String mark = text(sentence, at);
    if (mark.equals(",") && lexicon.is(Words.MONTH, text(sentence, at + 1).replace(".", ""))) {
      return true;
    }
    if (mark.equals("(")) {
      return text(sentence, at + 2).equals(")") && isDash(text(sentence, at + 3));
    }
    // A sentence is often thought to end after "Ill.,".
    boolean cut = at >= sentence.size() || mark.equals(",") && at + 1 == sentence.size();
    boolean stop = mark.equals(".") && at + 1 == sentence.size() && isState(sentence, at - 1);
    return place && (isDash(mark) || stop || cut && !isPlain(sentence, at - 1));
  }

  /** "N.Y", whose full stop was taken for the sentence's. */
  private boolean isState(Sentence sentence, int index) {
    return !lexicon.state(text(sentence, index) + ".").isEmpty();
  }

  private static boolean isPlain(Sentence sentence, int index) {
    return !sentence.token(index).text().endsWith(".");
  }

  private boolean isPlace(Sentence sentence, int first, int end) {
    List<Known> known = names.known(sentence, first, end);
    return !known.isEmpty() && known.get(0).referent().kind() == ReferentKind.PLACE;
  }

  private Candidate place(Sentence sentence, int first, int end) {
    Candidate place = Candidate.of(sentence, first, end);
    List<Known> known = names.known(sentence, first, end);
    place.known = known.stream().filter(k -> !k.is(Level.ADJECTIVE) && !k.is(Level.BODY)).toList();
    place.vote(ReferentKind.PLACE, WEIGHT);
    return place;
  }

  private boolean isUpper(Sentence sentence, int index) {
    String text = sentence.token(index).text();
    return text.length() > 1 && Character.isLetter(text.charAt(0)) && Casing.isUpper(text);
  }

  private boolean isCapital(Sentence sentence, int index) {
    String text = sentence.token(index).text();
    return Character.isUpperCase(text.charAt(0))
        && !lexicon.is(Words.MONTH, text(sentence, index).replace(".", ""));
  }

  private static boolean isDash(String text) {
    return text.startsWith("-") || text.startsWith("–") || text.startsWith("—");
  }

  private static String text(Sentence sentence, int index) {
    return index < sentence.size() ? sentence.token(index).lower() : "";
  }
}
