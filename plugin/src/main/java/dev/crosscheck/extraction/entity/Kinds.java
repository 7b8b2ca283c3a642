package dev.crosscheck.extraction.entity;

import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides the kind of each name of an article from all that was weighed for all its mentions. */
final class Kinds {

  /** Countries whose regions are named as often as cities in what is read. */
  static final Set<String> WELL_KNOWN = Set.of("us", "gb", "ca", "au");

  /** Thousands of people. */
  private static final int TOWN = 300;

  private final Lexicon lexicon;
  private final ShortForms shortForms;
  private DoubtfulBodies doubtful;

  Kinds(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.shortForms = new ShortForms(lexicon);
  }

  void decide(List<Candidate> candidates) {
    doubtful = new DoubtfulBodies(lexicon, candidates);
    Map<String, int[]> sums = new HashMap<>();
    Map<String, Integer> singles = new HashMap<>();
    candidates.stream().filter(one -> !isSummed(one)).forEach(one -> add(one, sums, singles));
    Set<String> told = Set.copyOf(sums.keySet());
    candidates.stream()
        .filter(one -> isSummed(one) && !told.contains(one.letters))
        .forEach(one -> add(one, sums, singles));
    Brackets.lend(candidates, sums);
    for (Candidate candidate : candidates) {
      int[] sum = sums.get(candidate.letters);
      candidate.kind = kind(candidate, sum, shortened(candidate, singles));
    }
    shortForms.settle(candidates, sums);
  }

  /** What a summary repeats of the text tells no more than the text. */
  private static boolean isSummed(Candidate candidate) {
    return candidate.sentence.passage().kind() == Passage.Kind.STANDFIRST;
  }

  private static void add(
      Candidate candidate, Map<String, int[]> sums, Map<String, Integer> singles) {
    int[] sum = sums.computeIfAbsent(candidate.letters, key -> candidate.looks.clone());
    for (int i = 0; i < sum.length; i++) {
      sum[i] += candidate.votes[i];
    }
    if (candidate.words() == 1) {
      singles.merge(candidate.letters, 1, Integer::sum);
    }
  }

  /**
   * What the short form in the rest of the article tells: "Ada Holm" becomes "Holm", "Ardenair
   * Nord" becomes "Ardenair". Positive for a person, negative for a body.
   */
  private int shortened(Candidate candidate, Map<String, Integer> singles) {
    if (candidate.words() < 2 || candidate.words() > 3) {
      return 0;
    }
    String first = candidate.lower(candidate.first);
    String last = candidate.lower(candidate.end - 1);
    boolean byLast = singles.containsKey(Names.letters(last)) && !lexicon.isOrdinary(last);
    boolean byFirst = singles.getOrDefault(Names.letters(first), 0) > 1;
    if (byLast == byFirst || lexicon.is(Words.FAMILYNAME, first)) {
      return 0;
    }
    if (byLast) {
      return candidate.looks[ReferentKind.PERSON.ordinal()] > 0 ? 3 : 0;
    }
    boolean own = !lexicon.isOrdinary(first) && !lexicon.isGiven(first);
    return own && !Casing.isUpper(candidate.sentence.token(candidate.first).text()) ? -3 : 0;
  }

  private ReferentKind kind(Candidate candidate, int[] votes, int person) {
    if (candidate.titled) {
      candidate.known = List.of();
      return ReferentKind.PERSON;
    }
    if (candidate.words() == 1
        && lexicon.is(Words.DESCENT, candidate.letters)
        && !lexicon.isGiven(candidate.letters)) {
      candidate.known = List.of();
      return ReferentKind.THING; // "Jewish" is of no province, and names no body
    }
    if (doubtful.settles(candidate, votes)) {
      return ReferentKind.ORGANISATION;
    }
    if (!candidate.known.isEmpty()) {
      Known known = candidate.known.get(0);
      if (!known.isLocal() || placeEnough(candidate, known, votes)) {
        return known.referent().kind();
      }
      candidate.known = List.of();
    }
    int[] sum = votes.clone();
    sum[ReferentKind.PERSON.ordinal()] += Math.max(person, 0);
    sum[ReferentKind.ORGANISATION.ordinal()] += Math.max(-person, 0);
    boolean dateline = candidate.votes[ReferentKind.PLACE.ordinal()] >= Dateline.WEIGHT;
    boolean code = candidate.words() == 1 && !dateline && Casing.isCode(candidate.extent.text());
    ReferentKind best = ReferentKind.THING;
    for (ReferentKind kind : ReferentKind.values()) {
      boolean out = code && (kind == ReferentKind.PERSON || kind == ReferentKind.PLACE);
      if (!out && kind != ReferentKind.GROUP && sum[kind.ordinal()] > sum[best.ordinal()]) {
        best = kind;
      }
    }
    return best;
  }

  private boolean placeEnough(Candidate candidate, Known known, int[] sum) {
    int place = sum[ReferentKind.PLACE.ordinal()];
    boolean capital = candidate.known.stream().anyMatch(k -> k.is(Level.CAPITAL));
    boolean big = capital || candidate.known.stream().anyMatch(k -> k.thousands() >= 500);
    boolean town = candidate.known.stream().anyMatch(k -> k.thousands() >= TOWN);
    boolean state =
        candidate.known.stream() // "Florida"
            .filter(k -> k.is(Level.REGION))
            .anyMatch(k -> k.referent().within().stream().anyMatch(WELL_KNOWN::contains));
    boolean doubtful =
        candidate.words() == 1
            && !capital
            && !state
            && (lexicon.isGiven(candidate.letters) && !(town && isDetermined(candidate))
                || lexicon.isOrdinary(candidate.letters)
                || lexicon.is(Words.FAMILYNAME, candidate.letters)
                || !big
                    && Casing.isUpper(candidate.extent.text())
                    && candidate.letters.length() < 5);
    int base =
        capital || candidate.words() > 1 ? 9 : big ? 7 : known.is(Level.REGION) && !state ? 4 : 5;
    int person = sum[ReferentKind.PERSON.ordinal()] - (lexicon.isGiven(candidate.letters) ? 3 : 0);
    boolean huge = candidate.known.stream().anyMatch(k -> k.thousands() >= 1000); // "to Sydney"
    return doubtful
        ? place + (huge ? 3 : big || town ? 2 : 0) >= 3 && place >= person
        : place + base >= person && place + base >= 4;
  }

  /** "The Atlanta and Denver plants": nobody is called so, with an article and without a role. */
  private static boolean isDetermined(Candidate candidate) {
    return candidate.first > 0
        && candidate.sentence.token(candidate.first - 1).lower().equals("the");
  }
}
