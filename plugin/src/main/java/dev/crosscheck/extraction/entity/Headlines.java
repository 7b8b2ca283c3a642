package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names where every word has a capital: those that tables know and those that the rest of the
 * article has.
 */
final class Headlines {

  private static final int LONGEST_COMPANY = 4;

  private final Lexicon lexicon;
  private final KnownNames names;
  private final Shapes shapes;
  private final Capitals capitals;
  private final Map<String, Candidate> named = new HashMap<>();

  /** The first words of the bodies' names. */
  private final Set<String> leads = new HashSet<>();

  Headlines(
      Lexicon lexicon, KnownNames names, Shapes shapes, Capitals capitals, List<Candidate> named) {
    this.capitals = capitals;
    this.lexicon = lexicon;
    this.names = names;
    this.shapes = shapes;
    for (Candidate candidate : named) {
      if (candidate.known.isEmpty() || candidate.known.get(0).isDoubtfulBody()) {
        this.named.putIfAbsent(candidate.letters, candidate);
      }
    }
    ShortNames shortNames = new ShortNames(lexicon);
    for (Candidate candidate : named) {
      if (candidate.kind == ReferentKind.ORGANISATION) {
        leads.add(candidate.lower(candidate.first));
      }
      shortNames.of(candidate).forEach(form -> this.named.putIfAbsent(form, candidate));
      if (candidate.kind == ReferentKind.PERSON && candidate.words() > 1) {
        String last = Names.letters(candidate.sentence.token(candidate.end - 1).text());
        if (!lexicon.isOrdinary(last)) {
          this.named.putIfAbsent(last, candidate);
        }
      }
    }
  }

  List<Candidate> find(Sentence sentence) {
    List<Candidate> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      boolean capital = Casing.isCapital(sentence.token(i).text()) && !isTicker(sentence, i);
      Candidate candidate = capital ? at(sentence, i) : null;
      if (candidate == null) {
        i++;
      } else {
        found.add(candidate);
        i = candidate.end;
      }
    }
    return found;
  }

  /** The code of a share between its angle brackets: "ARD" of "<ARD>". */
  private static boolean isTicker(Sentence sentence, int index) {
    return index > 0
        && index + 1 < sentence.size()
        && sentence.token(index - 1).text().equals("<")
        && (sentence.token(index + 1).text().equals(">")
            || sentence.token(index).text().endsWith(">"));
  }

  /**
   * "ARDENAIR" of "ARDENAIR <ARD> BUYS JETS", where the text has "Ardenair Corp", or "ARDEN CO" of
   * "ARDEN CO <ARC> 4TH QTR NET"; else null.
   */
  private Candidate listed(Sentence sentence, int first) {
    int end = first + 1;
    while (end < sentence.size()
        && end < first + LONGEST_COMPANY
        && Casing.isCapital(sentence.token(end).text())) {
      end++;
    }
    boolean ticker = end + 1 < sentence.size() && isTicker(sentence, end + 1);
    boolean opens = first == 0 || first > 1 && sentence.token(first - 2).text().endsWith(">");
    boolean told = leads.contains(sentence.token(first).lower());
    boolean titled = end > first + 1 && lexicon.is(Words.SUFFIX, sentence.token(end - 1).lower());
    boolean amid = told && end - first == 2 && !opens; // "OKAYS ARDEN LABS <ARD>"
    if (!ticker || !(opens && (told || titled) || amid)) {
      return null;
    }
    Candidate company = Candidate.of(sentence, first, end);
    company.kind = ReferentKind.ORGANISATION;
    return company;
  }

  private Candidate at(Sentence sentence, int first) {
    Candidate listed = listed(sentence, first);
    if (listed != null) {
      return listed;
    }
    int stop = first + 1;
    while (stop < Math.min(sentence.size(), first + 6) && !isDash(sentence.token(stop).text())) {
      stop++;
    }
    for (int end = stop; end > first; end--) {
      if (sentence.text(first, end).length() > 80) {
        continue;
      }
      List<Known> known = names.known(sentence, first, end);
      if (!known.isEmpty()
          && (sure(sentence, first, end, known.get(0)) || isWhere(sentence, first, known.get(0)))) {
        Candidate candidate = Candidate.of(sentence, first, end);
        candidate.known = known;
        candidate.adjectival = known.get(0).is(Level.ADJECTIVE);
        candidate.kind = known.get(0).referent().kind();
        return candidate;
      }
      Candidate like = named.get(Names.letters(sentence.text(first, end)));
      if (like != null
          && !lexicon.isOrdinary(sentence.text(first, end).toLowerCase(java.util.Locale.ROOT))) {
        Candidate candidate = Candidate.of(sentence, first, end);
        candidate.kind = like.kind;
        candidate.known = like.letters.equals(candidate.letters) ? like.known : List.of();
        candidate.office = false;
        return candidate;
      }
    }
    Candidate person = person(sentence, first);
    return person == null ? town(sentence, first) : person;
  }

  /** "Alder County - District Council" are two names. */
  private static boolean isDash(String text) {
    return text.equals("-") || text.equals("–") || text.equals("—") || text.equals("--");
  }

  /** "Man Shot In Quarlton", "Three Dead East of Quarlton": no word, where a place must stand. */
  private Candidate town(Sentence sentence, int first) {
    if (first < 2) {
      return null;
    }
    String before = sentence.token(first - 1).lower();
    boolean side =
        before.equals("of") && lexicon.is(Words.PLACELEAD, sentence.token(first - 2).lower());
    boolean more = isTownWord(sentence, first + 1);
    boolean quarter = more && lexicon.is(Words.QUARTER, sentence.token(first).lower());
    int end = first + (more ? 2 : 1);
    boolean place =
        (side || lexicon.is(Words.NEARBY, before))
            && (quarter || isTownWord(sentence, first))
            && (end == sentence.size() || !Casing.isCapital(sentence.token(end).text()));
    if (!place) {
      return null;
    }
    Candidate town = Candidate.of(sentence, first, end);
    town.kind = ReferentKind.PLACE;
    town.known =
        names.known(sentence, first, end).stream()
            .filter(known -> known.referent().kind() == ReferentKind.PLACE)
            .toList();
    return town;
  }

  private boolean isTownWord(Sentence sentence, int index) {
    if (index >= sentence.size()) {
      return false;
    }
    String text = sentence.token(index).text();
    String lower = sentence.token(index).lower();
    return Character.isUpperCase(text.charAt(0))
        && text.length() > 3
        && !Casing.isCode(text)
        && text.chars().allMatch(Character::isLetter)
        && !lexicon.isOrdinary(lower)
        && !lexicon.isCalendar(lower)
        && !lexicon.isGiven(lower)
        && !lexicon.is(Words.NOTNAME, lower)
        && !capitals.isSmallToo(lower);
  }

  /** A given name and a word that is no ordinary one: the only names that headlines show. */
  private Candidate person(Sentence sentence, int first) {
    int initial = first + 1;
    boolean middle =
        initial + 1 < sentence.size()
            && sentence.token(initial).text().length() == 2
            && sentence.token(initial).text().endsWith(".");
    int last = middle ? initial + 1 : initial;
    if (last >= sentence.size()
        || Casing.isUpper(sentence.token(first).text())
        || !lexicon.isGiven(sentence.token(first).lower())
        || lexicon.isOrdinary(sentence.token(first).lower())
        || !shapes.looksLikePerson(sentence, first, last + 1)
        || !Casing.isCapital(sentence.token(last).text())
        || lexicon.isOrdinary(sentence.token(last).lower())
        || lexicon.isCalendar(sentence.token(last).lower())) {
      return null;
    }
    Candidate candidate = Candidate.of(sentence, first, last + 1);
    candidate.kind = ReferentKind.PERSON;
    return candidate;
  }

  /** "Two Ships Lost in Pacific": a word elsewhere, a sea behind a preposition of place. */
  private boolean isWhere(Sentence sentence, int first, Known known) {
    boolean place =
        known.is(Level.FEATURE)
            || known.is(Level.BODY) && known.referent().kind() == ReferentKind.PLACE;
    return place
        && first > 1
        && !lexicon.is(Words.QUARTER, sentence.token(first).lower())
        && (lexicon.is(Words.NEARBY, sentence.token(first - 1).lower())
            || sentence.token(first - 1).lower().equals("off"))
        && !capitals.isSmallToo(sentence.token(first).lower());
  }

  private boolean sure(Sentence sentence, int first, int end, Known known) {
    if (known.isDoubtfulBody()) {
      return false; // the article tells
    }
    if (end - first > 1 || known.is(Level.CONFIGURED)) {
      return true;
    }
    String text = sentence.token(first).text();
    String lower = sentence.token(first).lower();
    if (capitals.isSmallToo(lower)) {
      return false; // "Turkey Hunt", where the text has turkeys
    }
    if (known.is(Level.COUNTRY) || known.is(Level.ADJECTIVE) || known.is(Level.BODY)) {
      boolean shouted = Casing.isUpper(text) && text.length() < 4;
      boolean word = lexicon.isOrdinary(lower) && !known.is(Level.COUNTRY);
      return !word && !(shouted && lexicon.is(Words.PRONOUN, lower));
    }
    return (known.is(Level.CAPITAL) || known.thousands() >= 300)
        && !lexicon.isGiven(lower)
        && !lexicon.isOrdinary(lower)
        && !lexicon.is(Words.FAMILYNAME, lower);
  }
}
