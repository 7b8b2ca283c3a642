package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the short forms of companies and persons the kind of the full ones: "Ardenair" of "Ardenair
 * Ltd", "Holm" of "Ada Holm".
 */
final class ShortForms {

  private final Lexicon lexicon;

  ShortForms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param candidates whose kinds are decided by what was weighed
   * @param sums what was weighed, by the letters of a name, and by kind
   */
  void settle(List<Candidate> candidates, Map<String, int[]> sums) {
    ShortNames shortNames = new ShortNames(lexicon);
    Set<String> companies = new HashSet<>();
    Set<String> bodies = new HashSet<>();
    for (Candidate candidate : candidates) {
      (shortNames.isCompany(candidate) ? companies : bodies).addAll(shortNames.of(candidate));
    }
    Set<String> family = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    for (Candidate candidate : candidates) {
      int[] sum = sums.get(candidate.letters);
      boolean company =
          companies.contains(candidate.letters)
              && (isFree(candidate) || isUnplaced(candidate, sum));
      if (company && !aroundPerson(candidate, sum)) {
        candidate.kind = ReferentKind.ORGANISATION;
        candidate.known = List.of();
      } else if (candidate.kind == ReferentKind.PERSON && candidate.words() > 1) {
        forms(candidate, family);
        surnames.add(surname(candidate));
      }
    }
    for (Candidate candidate : candidates) {
      boolean person = family.contains(candidate.letters) && !isTitle(candidate);
      boolean place = sums.get(candidate.letters)[ReferentKind.PLACE.ordinal()] > 3;
      boolean bearer =
          lexicon.isGiven(candidate.letters)
              && aroundPerson(candidate, sums.get(candidate.letters));
      boolean body = bodies.contains(candidate.letters) && isFree(candidate) && !bearer;
      if (!person && !place && body) {
        candidate.kind = ReferentKind.ORGANISATION;
      } else if (isRelative(candidate, surnames)) {
        candidate.kind = ReferentKind.PERSON;
        forms(candidate, family);
      } else if (person
          && candidate.kind != ReferentKind.PERSON
          && !candidate.adjectival
          && !Casing.isSign(candidate.extent.text())
          && !companies.contains(candidate.letters)
          && mayBePerson(candidate, sums.get(candidate.letters))) {
        candidate.kind = ReferentKind.PERSON;
        candidate.known = List.of();
      }
    }
  }

  /** "Faith Green" beside "Peter Green". */
  private boolean isRelative(Candidate candidate, Set<String> surnames) {
    return candidate.kind != ReferentKind.PERSON
        && isFree(candidate)
        && candidate.words() == 2
        && candidate.looks[ReferentKind.ORGANISATION.ordinal()] < 5
        && (lexicon.isGiven(candidate.lower(candidate.first))
            || !lexicon.isOrdinary(candidate.lower(candidate.first)))
        && surnames.contains(candidate.lower(candidate.end - 1));
  }

  /** "Southland" of "Southland Corp", a place's name that stands nowhere for the place. */
  private static boolean isUnplaced(Candidate candidate, int[] sum) {
    int place = ReferentKind.PLACE.ordinal();
    return !candidate.known.isEmpty()
        && !candidate.titled
        && !candidate.adjectival
        && !candidate.isKnown(Known.Level.CONFIGURED)
        && !candidate.isKnown(Known.Level.COUNTRY)
        && candidate.known.get(0).referent().kind() == ReferentKind.PLACE
        && sum[place] - candidate.looks[place] <= 0;
  }

  private static boolean isFree(Candidate candidate) {
    return candidate.known.isEmpty() && !candidate.titled && !candidate.adjectival;
  }

  /** Whether what stands around the mentions speaks of a person rather than of a body. */
  private static boolean aroundPerson(Candidate candidate, int[] sum) {
    int person = ReferentKind.PERSON.ordinal();
    int body = ReferentKind.ORGANISATION.ordinal();
    return sum[person] - candidate.looks[person] > sum[body] - candidate.looks[body] + 2;
  }

  /** The short forms that a person's full name has: family name, and given names of two parts. */
  private void forms(Candidate person, Set<String> forms) {
    List<String> words = new ArrayList<>(Names.words(person.extent.text()));
    int last = words.size() - 1;
    if (last > 1 && isGeneration(person.lower(person.end - 1))) {
      words.remove(last); // "Holm" is short for "Bo Holm Jr."
    }
    forms.add(Names.letters(words.get(words.size() - 1)));
    if (words.size() > 2) {
      forms.add(Names.letters(words.get(words.size() - 2) + words.get(words.size() - 1)));
    }
    String given = Names.letters(words.get(0));
    if (!lexicon.isOrdinary(given)
        || lexicon.isGiven(given) // "Mike" of "Mike Holm"
        || lexicon.is(Words.FAMILYNAME, given)) {
      forms.add(given);
    }
  }

  /** The film 'Ray' beside "Ray Marrow": a word in quotation marks is called so itself. */
  private boolean isTitle(Candidate candidate) {
    Sentence sentence = candidate.sentence;
    return lexicon.isOrdinary(candidate.letters)
        && candidate.first > 0
        && candidate.end < sentence.size()
        && isQuote(sentence.token(candidate.first - 1).text())
        && isQuote(sentence.token(candidate.end).text());
  }

  private static boolean isQuote(String text) {
    return text.equals("'") || text.equals("\"");
  }

  private String surname(Candidate person) {
    boolean junior = person.words() > 2 && isGeneration(person.lower(person.end - 1));
    return person.lower(person.end - (junior ? 2 : 1));
  }

  private boolean isGeneration(String lower) {
    return lexicon.is(Words.GENERATION, lower);
  }

  private boolean mayBePerson(Candidate candidate, int[] sum) {
    if (candidate.known.isEmpty()) {
      // Persons and bodies speak alike.
      int body = sum[ReferentKind.ORGANISATION.ordinal()];
      return body < 10 || body - sum[ReferentKind.PERSON.ordinal()] < 5;
    }
    Known known = candidate.known.get(0);
    int body = ReferentKind.ORGANISATION.ordinal();
    int person = ReferentKind.PERSON.ordinal();
    int belongs = sum[body] - candidate.looks[body];
    int acts = sum[person] - candidate.looks[person];
    if (known.isDoubtfulBody()) {
      return belongs < acts + 2; // "Ford" beside "Ada Ford", whoever makes cars
    }
    if (known.is(Level.BODY) && known.referent().kind() == ReferentKind.ORGANISATION) {
      return acts > 0 && belongs <= acts && belongs < 4; // "Pearson" beside "Ada Pearson"
    }
    boolean word = lexicon.isGiven(candidate.letters) || lexicon.isOrdinary(candidate.letters);
    boolean sure = known.is(Level.COUNTRY) || known.is(Level.BODY) || known.is(Level.ADJECTIVE);
    if (sure
        && sum[ReferentKind.PERSON.ordinal()] - candidate.looks[ReferentKind.PERSON.ordinal()]
            < 2) {
      return false; // "Japan" beside "Japan's Ada Holm"
    }
    return (known.isLocal() && (known.thousands() < 1000 || acts > 0)
            || word && !known.is(Level.CONFIGURED))
        && candidate.votes[ReferentKind.PLACE.ordinal()] < 2;
  }
}
