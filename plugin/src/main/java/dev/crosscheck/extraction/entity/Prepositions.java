package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Set;

/**
 * Weighs what a preposition before a name tells of its kind, with the word that governs it: "a man
 * from Ardenholm", "a stake in Ardenair", "a win over Ardenholm".
 */
final class Prepositions {

  private static final Set<String> NEAR = Set.of("in", "near", "outside");
  private static final Set<String> SERVES = Set.of("work", "play", "sign", "race");

  /** What is done at hospitals: "was treated at Marrow General". */
  private static final Set<String> CARES = Set.of("treat", "hospitalize", "hospitalise", "admit");

  /** What is done at universities. */
  private static final Set<String> STUDIES = Set.of("study", "teach", "lecture", "graduate");

  /** What acronyms publish: a body's, where it stands by whom. */
  private static final Set<String> SURVEYS =
      Set.of("survey", "surveys", "poll", "polls", "study", "report", "inquiry", "investigation");

  /** What no single person makes. */
  private static final Set<String> POLLS = Set.of("survey", "surveys", "poll", "polls");

  private static final Set<String> BIDS = Set.of("bid", "bids", "offer", "offers");

  /** What two companies do or have, and no two persons. */
  private static final Set<String> MERGERS = Set.of("merge", "merger", "venture", "tie-up");

  private static final Set<String> SHARES =
      Set.of("stake", "stakes", "share", "shares", "shareholders", "shareholder", "stock");

  private final Lexicon lexicon;

  Prepositions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param at index of the preposition
   */
  void weigh(Candidate candidate, int at) {
    Sentence sentence = candidate.sentence;
    String word = sentence.token(at).lower();
    Token governor = at > 0 ? sentence.token(at - 1) : null;
    String head = governor == null ? "" : governor.lower();
    boolean acronym = Casing.isUpper(candidate.extent.text());
    boolean bare = at == candidate.first - 1;
    if (bare && !acronym && governor != null && isSite(governor, word, isOrdinary(candidate))) {
      candidate.vote(ReferentKind.PLACE, 6); // "a home in Ardenholm", "lives near Ardenholm"
      return;
    }
    boolean general = candidate.known.isEmpty() && isGeneral(candidate);
    if (governor != null && governs(candidate, word, governor, at) || general) {
      return;
    }
    if (bare && lexicon.is(Words.PREPOSITION, word) && !isOrdinary(candidate)) {
      boolean place =
          word.equals("in") && !acronym && !lexicon.isOrdinary(candidate.lower(candidate.first));
      candidate.vote(
          ReferentKind.PLACE, place ? 3 : NEAR.contains(word) || isAt(candidate, word) ? 2 : 1);
    } else if (word.equals("of") && lexicon.is(Words.PLACEHEAD, head)) {
      candidate.vote(ReferentKind.PLACE, 4);
    }
  }

  /** Whether a building, a deed or a life stands before the preposition: all have a place. */
  private boolean isSite(Token governor, String preposition, boolean word) {
    boolean where =
        preposition.equals("in") || preposition.equals("near") || preposition.equals("outside");
    // A program may have its "crash in Tracker".
    return where
        && (lexicon.is(Words.SITE, governor.lower())
            || lexicon.is(Words.DWELL, governor.lower())
            || !word && lexicon.is(Words.DEED, governor.lower()));
  }

  /** What a noun or verb with its preposition tells: "a man from", "a stake in", "a win over". */
  private boolean governs(Candidate candidate, String word, Token governor, int at) {
    Sentence sentence = candidate.sentence;
    String head = governor.lower();
    boolean acronym = Casing.isUpper(candidate.extent.text());
    switch (word) {
      case "from" -> {
        return voted(candidate, ReferentKind.ORGANISATION, 4, isStaff(candidate, governor))
            || voted(candidate, ReferentKind.PLACE, 4, isPeople(head) && !acronym)
            || voted(candidate, ReferentKind.ORGANISATION, 4, isSpeakers(candidate, at))
            || contest(candidate, at);
      }
      case "of" -> {
        boolean side =
            lexicon.is(Words.PLACELEAD, head) && !lexicon.is(Words.LANDFORM, head)
                || head.equals("outside")
                || head.equals("outskirts")
                || head.equals("km")
                || head.equals("miles");
        return voted(candidate, ReferentKind.PLACE, 5, side && !Casing.isCapital(governor.text()))
            || voted(candidate, ReferentKind.PLACE, 5, head.equals(",") && aged(candidate, at - 2))
            || voted(candidate, ReferentKind.PLACE, 9, head.equals("block")) // of a street
            || voted(candidate, ReferentKind.ORGANISATION, 3, SHARES.contains(head))
            || voted(candidate, ReferentKind.ORGANISATION, 4, isMember(candidate, at))
            || voted(
                candidate,
                ReferentKind.ORGANISATION,
                4,
                isOfficer(candidate, head, at - 1) || acronym && lexicon.is(Words.ROLE, head));
      }
      case "between" -> {
        return voted(
            candidate, ReferentKind.PLACE, 3, lexicon.is(Words.ROUTE, head) || Lists.lies(head));
      }
      case "for" -> {
        if (Titles.isMember(head)) { // "MP for Ardenholm"
          return voted(candidate, ReferentKind.PLACE, 9, true);
        }
        boolean works = governor.is(Tag.VERB) && SERVES.contains(governor.lemma());
        boolean speaks = lexicon.is(Words.SPOKES, head);
        boolean person = candidate.looks[ReferentKind.PERSON.ordinal()] > 0;
        boolean sought = BIDS.contains(head) && !isOrdinary(candidate); // "a bid for Ardenair"
        candidate.vote(
            ReferentKind.ORGANISATION, works ? 3 : (speaks || sought) && !person ? 2 : 0);
        return false;
      }
      case "at" -> {
        if (governor.is(Tag.VERB) && CARES.contains(governor.lemma()) || head.equals("dead")) {
          boolean hospital = candidate.known.isEmpty() && !isOrdinary(candidate);
          return voted(candidate, ReferentKind.ORGANISATION, 4, hospital);
        }
        boolean staff = governor.is(Tag.NOUN) && lexicon.isRole(head) || isEmployed(sentence, at);
        boolean works =
            governor.is(Tag.VERB)
                && (governor.lemma().equals("work") || STUDIES.contains(governor.lemma()));
        int weight = Casing.isCamel(candidate.extent.text()) ? 5 : 4;
        return voted(candidate, ReferentKind.ORGANISATION, weight, staff || works);
      }
      case "in" -> {
        return voted(candidate, ReferentKind.ORGANISATION, 5, SHARES.contains(head));
      }
      case "by" -> {
        boolean passive = governor.is(Tag.VERB) && candidate.words() == 1;
        candidate.vote(ReferentKind.PERSON, passive ? 1 : 0);
        if (acronym && passive && lexicon.is(Words.BODYVERB, governor.lemma())) {
          return voted(candidate, ReferentKind.ORGANISATION, 3, true); // "approved by the ABC"
        }
        boolean several = candidate.extent.text().length() > 1; // no "report by F"
        boolean survey =
            several
                && candidate.words() == 1
                && (acronym
                    ? SURVEYS.contains(head)
                    : POLLS.contains(head) && isUnknown(candidate));
        return voted(candidate, ReferentKind.ORGANISATION, 4, survey)
            || voted(candidate, ReferentKind.ORGANISATION, 1, passive)
            || contest(candidate, at);
      }
      case "against", "over", "with", "to" -> {
        boolean according = acronym && head.equals("according");
        boolean merges = word.equals("with") && MERGERS.contains(governor.lemma());
        boolean goal = word.equals("to") && lexicon.is(Words.TRAVEL, head); // "moved to Ardenholm"
        return contest(candidate, at)
            || voted(candidate, ReferentKind.PLACE, 3, goal && !candidate.known.isEmpty())
            || voted(candidate, ReferentKind.ORGANISATION, 4, merges)
            || voted(candidate, ReferentKind.ORGANISATION, 3, according)
            || voted(candidate, ReferentKind.ORGANISATION, 1, word.equals("against"));
      }
      default -> {
        return false;
      }
    }
  }

  /** "The founder of", "a managing director of": who is that of a body; a film has a director. */
  private boolean isOfficer(Candidate candidate, String noun, int at) {
    boolean managing =
        noun.equals("director")
            && at > 0
            && lexicon.is(Words.ROLEWORD, candidate.sentence.token(at - 1).lower());
    return candidate.looks[ReferentKind.PERSON.ordinal()] < 3
        && !isGeneral(candidate)
        && !(candidate.words() == 1 && isOrdinary(candidate)) // "vice president of Engineering"
        && (managing || lexicon.is(Words.OFFICER, noun));
  }

  /**
   * "Crew members from Arden Medical Response": those of a body, where no town's name is so long.
   */
  private boolean isStaff(Candidate candidate, Token governor) {
    return candidate.words() > 1
        && candidate.known.isEmpty()
        && governor.is(Tag.NOUN)
        && candidate.looks[ReferentKind.PERSON.ordinal()] == 0
        && candidate.looks[ReferentKind.PLACE.ordinal()] == 0
        && candidate.looks[ReferentKind.THING.ordinal()] < 5
        && (lexicon.is(Words.STAFF, governor.lower())
            || governor.lower().endsWith("s") && lexicon.is(Words.OFFICER, governor.lower()));
  }

  /** "Ada Holm, from Parents Need Sleep, said": words that are nobody's place. */
  private boolean isSpeakers(Candidate candidate, int from) {
    Sentence sentence = candidate.sentence;
    return from > 2
        && sentence.token(from - 1).text().equals(",")
        && Casing.isCapital(sentence.token(from - 2).text())
        && Casing.isCapital(sentence.token(from - 3).text())
        && candidate.end + 1 < sentence.size()
        && sentence.token(candidate.end).text().equals(",")
        && lexicon.is(Words.SPEECH, sentence.token(candidate.end + 1).lemma())
        && candidate.known.isEmpty()
        && isGeneral(candidate)
        && candidate.looks[ReferentKind.PLACE.ordinal()] == 0;
  }

  /** "Ada Marrow of Coastal Seafood Processors": of whom, where no place ends so. */
  private boolean isMember(Candidate candidate, int of) {
    Sentence sentence = candidate.sentence;
    return of > 1
        && candidate.words() > 1
        && candidate.known.isEmpty()
        && candidate.looks[ReferentKind.PERSON.ordinal()] < 3
        && candidate.looks[ReferentKind.PLACE.ordinal()] == 0
        && !lexicon.is(Words.PLACELEAD, candidate.lower(candidate.first))
        && Casing.isCapital(sentence.token(of - 1).text())
        && Casing.isCapital(sentence.token(of - 2).text())
        && lexicon.isGiven(sentence.token(of - 2).lower())
        && !lexicon.is(Words.ROLE, sentence.token(of - 1).lower());
  }

  /** "Economist Ada Holm at": who is asked stands between the post and the preposition. */
  private boolean isEmployed(Sentence sentence, int at) {
    int post = at - 1;
    while (post > 0 && at - post < 4 && Casing.isCapital(sentence.token(post).text())) {
      post--;
    }
    return post < at - 1 && lexicon.is(Words.SPOKES, sentence.token(post).lower());
  }

  private boolean isPeople(String noun) {
    return lexicon.is(Words.PEOPLE, noun) || lexicon.is(Words.TOWNSFOLK, noun);
  }

  /** "Ada Holm, 34, of": whose age stands before the comma. */
  private static boolean aged(Candidate candidate, int at) {
    return at > 1
        && candidate.sentence.token(at).is(Tag.NUM)
        && candidate.sentence.token(at - 1).text().equals(",");
  }

  /** "a 3-1 win over", "the match against". */
  private boolean contest(Candidate candidate, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      Token token = candidate.sentence.token(i);
      if (lexicon.is(Words.CONTEST, token.lower())) {
        return voted(candidate, ReferentKind.ORGANISATION, 3, true);
      }
    }
    return false;
  }

  private static boolean voted(Candidate candidate, ReferentKind kind, int weight, boolean holds) {
    candidate.vote(kind, holds ? weight : 0);
    return holds;
  }

  /** "Killed last year at Ardenholm": a single name that nobody works at. */
  private static boolean isAt(Candidate candidate, String word) {
    return word.equals("at") && candidate.words() == 1 && !Casing.isCode(candidate.extent.text());
  }

  /** "Computer Science": words that are general and lead to no place. */
  private boolean isGeneral(Candidate candidate) {
    if (candidate.words() < 2 || lexicon.is(Words.PLACEHEAD, candidate.lower(candidate.end - 1))) {
      return false;
    }
    for (int i = candidate.first; i < candidate.end; i++) {
      if (!lexicon.isOrdinary(candidate.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isUnknown(Candidate candidate) {
    return candidate.known.isEmpty()
        && !isOrdinary(candidate)
        && !lexicon.isGiven(candidate.letters);
  }

  private boolean isOrdinary(Candidate candidate) {
    return lexicon.isOrdinary(candidate.letters);
  }
}
