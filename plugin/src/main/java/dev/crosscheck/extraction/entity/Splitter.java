package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.List;

/**
 * Cuts a run of capitals into names: "South Korean Defence Minister Kim Yong-hyun" is a
 * nationality, a title and a person; "South Korean Airlines" is one name.
 */
final class Splitter {

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;

  Splitter(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /** Adds the names of the run to {@code out}. */
  void split(Sentence sentence, int from, int end, List<Candidate> out) {
    int first = from;
    if (isForeign(sentence.token(first).text())) {
      return;
    }
    while (first < end
        && lexicon.is(Words.PRONOUN, lower(sentence, first))
        && !acronym(sentence, first)) {
      first++;
    }
    while (first < end) {
      List<Known> whole = known(sentence, first, end);
      if (!whole.isEmpty()) {
        add(sentence, first, end, out).known = whole;
        return;
      }
      int title = titles(sentence, first, end);
      if (title > first && title < end && !isBody(sentence, end - 1)) {
        person(sentence, first, title, end, out);
        return;
      }
      if (title == end && end > first) {
        return; // "the Prime Minister": a role, no name
      }
      int prefix = prefix(sentence, first, end);
      if (prefix > first && prefix < end && parts(sentence, first, prefix, end)) {
        Candidate candidate = add(sentence, first, prefix, out);
        candidate.known = known(sentence, first, prefix);
        first = prefix;
        if (lower(sentence, first).equals("of") || lower(sentence, first).equals("and")) {
          first++;
        }
        if (offices(sentence, first, end)) {
          Candidate office = add(sentence, first, end, out);
          office.office = true;
          office.owner = candidate;
          return;
        }
        continue;
      }
      if (shouted(sentence, first, end)) {
        if (prefix > first) {
          add(sentence, first, prefix, out).known = known(sentence, first, prefix);
        }
        first = Math.max(prefix, first + 1);
        continue;
      }
      int role = innerTitle(sentence, first, end);
      if (role > first) {
        if (!modifiers(sentence, first, role)) {
          split(sentence, first, role, out);
        }
        first = role;
        continue;
      }
      if (isName(sentence, first, end)) {
        add(sentence, first, end, out).office = offices(sentence, first, end);
      }
      return;
    }
  }

  /** "the Article", "the Government" and "the North" are no names. */
  private boolean isName(Sentence sentence, int first, int end) {
    String word = lower(sentence, first);
    return end - first > 1
        || !(lexicon.is(Words.OFFICE, word)
            || lexicon.is(Words.ROLEWORD, word)
            || lexicon.isOrdinary(word)
                && (lexicon.is(Words.THINGHEAD, word)
                    || lexicon.is(Words.PLACEHEAD, word)
                    || lexicon.is(Words.PLACELEAD, word)));
  }

  /** "RUSSIA OUT": words in full capitals of which one at least is an ordinary one. */
  private boolean shouted(Sentence sentence, int first, int end) {
    boolean ordinary = false;
    for (int i = first; i < end; i++) {
      String text = sentence.token(i).text();
      if (!Capitals.isUpper(text)) {
        return false;
      }
      ordinary |= text.length() > 2 && lexicon.isOrdinary(lower(sentence, i));
    }
    return ordinary && end - first > 1;
  }

  /** Names are read in Latin letters only. */
  private static boolean isForeign(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isLetter(unit)
          && (unit < 0x250 || Character.UnicodeScript.of(unit) == Character.UnicodeScript.LATIN)) {
        return false;
      }
    }
    return true;
  }

  /** "Chief of the General Staff Jane Doe": where the person starts after a title. */
  private void person(Sentence sentence, int first, int title, int end, List<Candidate> out) {
    int start = title;
    if (lower(sentence, title).equals("of")) {
      start = title + 1;
      while (start < end
          && (!lexicon.isGiven(lower(sentence, start)) || start + 1 >= end)
          && (lexicon.isOrdinary(lower(sentence, start))
              || !known(sentence, start, start + 1).isEmpty())) {
        start++;
      }
      if (start >= end) {
        split(sentence, title + 1, end, out);
        return;
      }
      int body = lower(sentence, title + 1).equals("the") ? title + 2 : title + 1;
      if (start > body && offices(sentence, body, start)) {
        add(sentence, body, start, out).office = true;
      }
    }
    List<Known> whole = known(sentence, start, end);
    if (!whole.isEmpty() && (whole.get(0).is(Level.ADJECTIVE) || whole.get(0).is(Level.BODY))) {
      add(sentence, start, end, out).known = whole;
      return;
    }
    int adjective = prefix(sentence, start, end);
    if (adjective > start && known(sentence, start, adjective).get(0).is(Level.ADJECTIVE)) {
      split(sentence, start, end, out);
      return;
    }
    Candidate person = add(sentence, start, end, out);
    person.titled = true;
    String last = lower(sentence, title - 1).replace(".", "");
    person.gender =
        lexicon.is(Words.MISTER, last) ? 'm' : lexicon.is(Words.MISTRESS, last) ? 'f' : 0;
    person.vote(ReferentKind.PERSON, end - start > 4 ? 2 : 12);
  }

  private Candidate add(Sentence sentence, int first, int end, List<Candidate> out) {
    int last = end;
    while (last > first + 1 && (lower(sentence, last - 1).equals("&"))) {
      last--;
    }
    Candidate candidate = Candidate.of(sentence, first, last);
    out.add(candidate);
    return candidate;
  }

  /** The end of the titles that a run starts with: "Prime Minister", "Dr."; else its start. */
  private int titles(Sentence sentence, int first, int end) {
    int titles = first;
    for (int i = first; i < end && i < first + 5; i++) {
      String word = lower(sentence, i);
      if (lexicon.isTitle(word) || word.equals("executive") && i > first) {
        titles = i + 1;
      } else if (!lexicon.is(Words.ROLEWORD, word) && !word.equals("-")) {
        break;
      }
    }
    // "Judge", "Dean", "King" are family names as well: "Dean Smith" has the title alone.
    return titles;
  }

  /** The end of "Defence Minister" in "Foreign Office Minister Jane Doe"; else -1. */
  private int innerTitle(Sentence sentence, int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      String word = lower(sentence, i);
      if (lexicon.is(Words.ROLE, word)
          && !lower(sentence, i + 1).equals("of")
          && looksLikePerson(sentence, i + 1, end)
          && !lexicon.isGiven(lower(sentence, first))) {
        return i;
      }
    }
    return -1;
  }

  private boolean modifiers(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!lexicon.is(Words.ROLEWORD, lower(sentence, i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a known name at the start of a run is a name of its own. */
  private boolean parts(Sentence sentence, int first, int prefix, int end) {
    Known known = known(sentence, first, prefix).get(0);
    if (known.isLocal()) {
      return titles(sentence, prefix, end) > prefix
          && !lexicon.isHonorific(lower(sentence, prefix))
          && titles(sentence, prefix, end) < end
          && !isBody(sentence, end - 1);
    }
    int title = titles(sentence, prefix, end);
    boolean titled = title > prefix && (title == end || !isBody(sentence, end - 1));
    return titled
        || offices(sentence, prefix, end)
        || innerTitle(sentence, prefix, end) > 0
        || known.is(Level.ADJECTIVE) && looksLikePerson(sentence, prefix, end)
        || known.is(Level.ADJECTIVE) && !known(sentence, prefix, end).isEmpty()
        || !known.is(Level.ADJECTIVE)
            && end - prefix > 1
            && !lexicon.isGiven(lower(sentence, first))
            && lexicon.isGiven(lower(sentence, prefix))
            && looksLikePerson(sentence, prefix, end);
  }

  /** "Defence Ministry", "Security Council": general words that need a country. */
  private boolean offices(Sentence sentence, int first, int end) {
    boolean office = false;
    for (int i = first; i < end; i++) {
      String word = lower(sentence, i);
      office |= lexicon.is(Words.OFFICE, word);
      boolean joint =
          word.equals("of") || word.equals("the") || word.equals("and") || word.equals("'s");
      if (!joint && !lexicon.isOrdinary(word)) {
        return false;
      }
    }
    return office;
  }

  private boolean isBody(Sentence sentence, int last) {
    String word = lower(sentence, last);
    return lexicon.is(Words.ORGHEAD, word)
        || lexicon.is(Words.SUFFIX, word)
        || lexicon.is(Words.THINGHEAD, word) && !lexicon.isGiven(word)
        || lexicon.is(Words.PLACEHEAD, word) && lexicon.isOrdinary(word) && !lexicon.isGiven(word);
  }

  boolean looksLikePerson(Sentence sentence, int first, int end) {
    int words = end - first;
    if (words < 1 || words > 4 || isBody(sentence, end - 1)) {
      return false;
    }
    boolean given = lexicon.isGiven(lower(sentence, first)) && words > 1;
    for (int i = first; i < end; i++) {
      String word = lower(sentence, i);
      boolean plain = !lexicon.isOrdinary(word) || lexicon.is(Words.FAMILYNAME, word);
      boolean small = lexicon.is(Words.PARTICLE, word);
      if (lexicon.is(Words.OFFICE, word) || !(plain || small || given && i <= first + 2)) {
        return false;
      }
      if (Capitals.isUpper(sentence.token(i).text()) && sentence.token(i).text().length() > 2) {
        return false;
      }
    }
    return given || words > 1 || !lexicon.isOrdinary(lower(sentence, first));
  }

  /** The end of the longest known name that a run starts with; else its start. */
  private int prefix(Sentence sentence, int first, int end) {
    for (int stop = Math.min(end - 1, first + Gazetteer.LONGEST); stop > first; stop--) {
      if (!known(sentence, first, stop).isEmpty()) {
        return stop;
      }
    }
    return first;
  }

  /** Whom the tokens name by the tables. */
  List<Known> known(Sentence sentence, int first, int end) {
    if (end - first > Gazetteer.LONGEST || end <= first) {
      return List.of();
    }
    return known(sentence.text(first, end));
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
    return known;
  }

  private boolean acronym(Sentence sentence, int index) {
    return !known(sentence, index, index + 1).isEmpty() || sentence.token(index).is(Tag.PROPN);
  }

  private static String lower(Sentence sentence, int index) {
    return sentence.token(index).lower();
  }
}
