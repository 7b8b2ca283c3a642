package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides the kind of each name of an article from all that was weighed for all its mentions. */
final class Kinds {

  private final Lexicon lexicon;

  Kinds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void decide(List<Candidate> candidates) {
    Map<String, int[]> sums = new HashMap<>();
    for (Candidate candidate : candidates) {
      int[] sum = sums.computeIfAbsent(candidate.letters, key -> candidate.looks.clone());
      for (int i = 0; i < sum.length; i++) {
        sum[i] += candidate.votes[i];
      }
    }
    Set<String> family = new HashSet<>();
    for (Candidate candidate : candidates) {
      candidate.kind = kind(candidate, sums.get(candidate.letters));
      if (candidate.kind == ReferentKind.PERSON && candidate.words() > 1) {
        forms(candidate, family);
      }
    }
    Set<String> leads = leads(candidates);
    for (Candidate candidate : candidates) {
      boolean lead = candidate.words() == 1 && leads.contains(candidate.letters);
      if (lead
          && candidate.known.isEmpty()
          && !candidate.titled
          && !family.contains(candidate.letters)) {
        candidate.kind = ReferentKind.ORGANISATION;
      }
      if (candidate.kind != ReferentKind.PERSON
          && !candidate.adjectival
          && family.contains(candidate.letters)
          && mayBePerson(candidate, sums.get(candidate.letters))) {
        candidate.kind = ReferentKind.PERSON;
        candidate.known = List.of();
      }
    }
  }

  /** "Ardenholm" of "Ardenholm Shipping Ltd". */
  private Set<String> leads(List<Candidate> candidates) {
    Set<String> leads = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.kind == ReferentKind.ORGANISATION
          && candidate.words() > 1
          && candidate.known.isEmpty()
          && !lexicon.isGiven(candidate.lower(candidate.first))) {
        leads.add(Names.letters(candidate.sentence.token(candidate.first).text()));
      }
    }
    return leads;
  }

  /** The short forms that a person's full name has: family name, and given names of two parts. */
  private void forms(Candidate person, Set<String> forms) {
    List<String> words = Names.words(person.extent.text());
    forms.add(Names.letters(words.get(words.size() - 1)));
    if (words.size() > 2) {
      forms.add(Names.letters(words.get(words.size() - 2) + words.get(words.size() - 1)));
    }
    String given = Names.letters(words.get(0));
    if (!lexicon.isOrdinary(given) || lexicon.is(Words.FAMILYNAME, given)) {
      forms.add(given);
    }
  }

  private boolean mayBePerson(Candidate candidate, int[] sum) {
    if (candidate.known.isEmpty()) {
      return sum[ReferentKind.ORGANISATION.ordinal()] < 10;
    }
    Known known = candidate.known.get(0);
    boolean word = lexicon.isGiven(candidate.letters) || lexicon.isOrdinary(candidate.letters);
    return (known.isLocal() && known.thousands() < 1000 || word && !known.is(Level.CONFIGURED))
        && candidate.votes[ReferentKind.PLACE.ordinal()] < 2;
  }

  private ReferentKind kind(Candidate candidate, int[] sum) {
    if (candidate.titled) {
      return ReferentKind.PERSON;
    }
    if (!candidate.known.isEmpty()) {
      Known known = candidate.known.get(0);
      if (!known.isLocal() || placeEnough(candidate, known, sum)) {
        return known.referent().kind();
      }
      candidate.known = List.of();
    }
    ReferentKind best = ReferentKind.THING;
    for (ReferentKind kind : ReferentKind.values()) {
      if (kind != ReferentKind.GROUP && sum[kind.ordinal()] > sum[best.ordinal()]) {
        best = kind;
      }
    }
    return best;
  }

  private boolean placeEnough(Candidate candidate, Known known, int[] sum) {
    int place = sum[ReferentKind.PLACE.ordinal()];
    boolean capital = candidate.known.stream().anyMatch(k -> k.is(Level.CAPITAL));
    boolean big = capital || candidate.known.stream().anyMatch(k -> k.thousands() >= 500);
    boolean doubtful =
        candidate.words() == 1
            && !capital
            && (lexicon.isGiven(candidate.letters)
                || lexicon.isOrdinary(candidate.letters)
                || lexicon.is(Words.FAMILYNAME, candidate.letters)
                || !big
                    && Capitals.isUpper(candidate.extent.text())
                    && candidate.letters.length() < 5);
    int base = capital ? 9 : big ? 7 : known.is(Level.REGION) ? 4 : 5;
    int person = sum[ReferentKind.PERSON.ordinal()] - (lexicon.isGiven(candidate.letters) ? 3 : 0);
    return doubtful
        ? place + (big ? 2 : 0) >= 3 && place >= person
        : place + base >= person && place + base >= 4;
  }
}
