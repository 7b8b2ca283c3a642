package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Digits;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Set;

/** Weighs what the words before a name tell of its kind: "in Ardenholm", "the carrier Ardenair". */
final class Preceding {

  private static final Set<String> REACH = Set.of("contact", "phone", "telephone", "notify");

  private final Lexicon lexicon;
  private final Lists lists;
  private final Prepositions prepositions;

  Preceding(Lexicon lexicon) {
    this.lexicon = lexicon;
    lists = new Lists(lexicon);
    prepositions = new Prepositions(lexicon);
  }

  void weigh(Candidate candidate) {
    if (candidate.first == 0) {
      return;
    }
    int at = candidate.first - 1;
    Token before = candidate.sentence.token(at);
    if (isArticle(before.lower()) && !candidate.titled) {
      candidate.vote(ReferentKind.PERSON, -5); // "the Johnny Marrow Show"
    }
    if (before.is(Tag.VERB) && isReached(candidate, before)) {
      candidate.vote(ReferentKind.ORGANISATION, 4); // "contact Arden Wardens"
    }
    if (isPaper(candidate)) {
      candidate.vote(ReferentKind.ORGANISATION, 6); // "told the Independent"
    } else if (before.lemma().equals("tell") && isCaller(candidate)) {
      candidate.vote(ReferentKind.ORGANISATION, 4); // "told WXYZ", "told KXY Radio Six"
    } else if (before.is(Tag.ADP) || before.lower().equals("between")) {
      prepositions.weigh(candidate, at);
    } else if (isArticle(before.lower())
        && at > 0
        && candidate.sentence.token(at - 1).is(Tag.ADP)) {
      prepositions.weigh(candidate, at - 1);
    } else if ((before.is(Tag.CCONJ) || before.text().equals(","))
        && !isOrdinary(candidate)
        && lists.isInPlaces(candidate)) {
      candidate.vote(ReferentKind.PLACE, 3);
    } else if (before.is(Tag.VERB) && lexicon.is(Words.MEMBERSHIP, before.lemma())) {
      boolean person = candidate.looks[ReferentKind.PERSON.ordinal()] > 0;
      int weight = person ? 0 : isOrdinary(candidate) ? 1 : 3; // "joined Ardenair"
      candidate.vote(ReferentKind.ORGANISATION, weight);
    } else if (lists.isSomebody(candidate)) {
      candidate.vote(ReferentKind.PERSON, 4); // "another passenger, Ardo, said"
    } else if (lists.isListed(candidate) || lists.isApposed(candidate)) {
      candidate.vote(ReferentKind.ORGANISATION, 4);
    } else if (isContest(candidate, at)) {
      candidate.vote(ReferentKind.ORGANISATION, 2); // "beat Ardenholm"
    } else if (isSpeaker(candidate, before)) {
      candidate.vote(ReferentKind.PERSON, 2);
    } else if (isArticle(before.lower()) && lists.isNamedBehind(candidate, at - 1)) {
      candidate.vote(ReferentKind.ORGANISATION, 4); // "organisers the QXA", "watchdog the Ardo"
    } else {
      noun(candidate, before, at);
    }
  }

  /** Whether readers are asked to call it: "call Arden Wardens at 555-0100". */
  private static boolean isReached(Candidate candidate, Token verb) {
    Sentence sentence = candidate.sentence;
    boolean number =
        candidate.end + 1 < sentence.size()
            && sentence.token(candidate.end).is(Tag.ADP)
            && Character.isDigit(sentence.token(candidate.end + 1).text().charAt(0));
    return candidate.words() > 1
        && candidate.looks[ReferentKind.PERSON.ordinal()] < 3
        && (REACH.contains(verb.lemma()) || verb.lemma().equals("call") && number);
  }

  /** Whom one tells, and where one writes, in print: "told the Mail", "wrote in the Mail". */
  boolean isPaper(Candidate candidate) {
    int before = candidate.first - 2;
    if (before < 0
        || !candidate.sentence.token(before + 1).lower().equals("the")
        || !lexicon.is(Words.PAPER, candidate.letters)) {
      return false;
    }
    Token token = candidate.sentence.token(before);
    boolean in = token.lower().equals("in") && before > 0;
    Token verb = in ? candidate.sentence.token(before - 1) : token;
    return verb.lemma().equals("tell") || in && lexicon.is(Words.SPEECH, verb.lemma());
  }

  /** The letters of a station, alone or before what it is: no person is called so. */
  private static boolean isCaller(Candidate candidate) {
    String first = candidate.sentence.token(candidate.first).text();
    return candidate.known.isEmpty()
        && first.length() > 2
        && first.length() < 6
        && first.indexOf('.') < 0
        && Casing.isUpper(first)
        && !candidate.titled;
  }

  private boolean isContest(Candidate candidate, int at) {
    boolean the = candidate.sentence.token(at).lower().equals("the");
    Token verb = at > 0 && the ? candidate.sentence.token(at - 1) : candidate.sentence.token(at);
    boolean plays =
        verb.lemma().equals("play") && candidate.known.stream().anyMatch(k -> k.is(Level.CLUB));
    return verb.is(Tag.VERB)
        && (plays || lexicon.is(Words.CONTEST, verb.lemma()))
        && !(the && verb.lemma().equals("win")); // who wins the Ardenholm Cup beats no cup
  }

  /** "Said Ray Stone of Ardendo": words that may be a person's name, whom a verb of speech has. */
  private boolean isSpeaker(Candidate candidate, Token before) {
    return before.is(Tag.VERB)
        && lexicon.is(Words.SPEECH, before.lemma())
        && candidate.words() > 1
        && candidate.looks[ReferentKind.PERSON.ordinal()] > 0
        && candidate.looks[ReferentKind.ORGANISATION.ordinal()] < 5;
  }

  private void noun(Candidate candidate, Token before, int at) {
    String word = before.lower();
    boolean acronym = Casing.isUpper(candidate.extent.text());
    if (lists.isBodyNoun(word) && !before.is(Tag.VERB)) { // "the band Ardenair"
      boolean named = isNamed(candidate, at);
      boolean person = candidate.looks[ReferentKind.PERSON.ordinal()] > 0;
      boolean sure = lexicon.is(Words.FIRM, word) && named && !isSomeone(candidate, word);
      candidate.vote(
          ReferentKind.ORGANISATION,
          sure
              ? 9
              : !isSomeone(candidate, word) && (named || !person)
                  ? isNumbered(candidate) ? 6 : 5
                  : 0);
      candidate.vote(ReferentKind.PLACE, sure ? -20 : 0); // "the lender Ardenholm"
    } else if (before.is(Tag.NOUN, Tag.PROPN, Tag.ADJ)
        && !acronym
        && candidate.looks[ReferentKind.ORGANISATION.ordinal()] < 7
        && !lists(candidate, before)
        && (Casing.isCapital(before.text())
            ? lexicon.is(Words.ROLE, word)
            : lexicon.is(Words.ROLE, word) || !before.is(Tag.ADJ) && lexicon.isRole(word))) {
      candidate.vote(
          ReferentKind.PERSON, candidate.words() > 1 ? 7 : lexicon.is(Words.ROLE, word) ? 5 : 3);
    } else if (!acronym
        && candidate.words() == 1
        && before.is(Tag.NOUN)
        && lists(candidate, before)
        && lexicon.isPost(before.lemma())
        && Character.isLowerCase(before.text().charAt(0))) {
      candidate.vote(ReferentKind.ORGANISATION, 3); // "the analysts Ardendo": many under one name
    } else if (word.endsWith("-member") || word.endsWith("-nation")) {
      candidate.vote(ReferentKind.ORGANISATION, 6); // "the 10,000-member APU"
    } else if (word.endsWith("-year-old") && candidate.words() > 1) {
      candidate.vote(ReferentKind.PERSON, 6); // "22-year-old Ada Holm"
    } else if (lexicon.is(Words.QUARTER, word)
        && Character.isLowerCase(before.text().charAt(0))
        && at > 0
        && candidate.sentence.token(at - 1).is(Tag.ADP)) {
      candidate.vote(ReferentKind.PLACE, 5); // "in north Ardenholm"
    } else if (lexicon.is(Words.PLACEHEAD, word) && !before.is(Tag.VERB)) { // "building Ardendo"
      candidate.vote(ReferentKind.PLACE, 4);
    } else if (word.equals("<") && closes(candidate)) {
      candidate.vote(ReferentKind.ORGANISATION, 5); // wires set companies in angle brackets
    } else if (acronym && candidate.words() == 1) {
      acronym(candidate, before, at);
    }
  }

  /** "The accountants' firm Ada Marrow"; not "the firm Ada Marrow founded", whose it is. */
  private boolean isNamed(Candidate candidate, int noun) {
    Sentence sentence = candidate.sentence;
    boolean verb =
        candidate.end < sentence.size() && sentence.token(candidate.end).is(Tag.VERB, Tag.AUX);
    boolean bare = noun == 0 || sentence.token(noun - 1).is(Tag.DET);
    return !(candidate.words() == 1 && isOrdinary(candidate))
        && !(verb && (bare || candidate.looks[ReferentKind.PERSON.ordinal()] > 4));
  }

  /** "The station 1Ardo": a word of letters and figures. */
  private static boolean isNumbered(Candidate candidate) {
    return candidate.words() == 1 && Digits.in(candidate.extent.text());
  }

  /** "The brewer Ada Holm": some brew alone. */
  private boolean isSomeone(Candidate candidate, String noun) {
    return candidate.looks[ReferentKind.PERSON.ordinal()] > 4 && lexicon.isRole(noun);
  }

  /** "the specialists Ardenair": a plural before a single name tells of no person. */
  private static boolean lists(Candidate candidate, Token before) {
    Sentence sentence = candidate.sentence;
    boolean more =
        candidate.end < sentence.size()
            && (sentence.token(candidate.end).is(Tag.CCONJ)
                || sentence.token(candidate.end).text().equals(","));
    return before.lower().endsWith("s") && !before.lemma().equals(before.lower()) && !more;
  }

  private static boolean closes(Candidate candidate) {
    return candidate.end < candidate.sentence.size()
        && candidate.sentence.token(candidate.end).text().equals(">");
  }

  /** "3 MB", "a CD" and "gross value added (GVA)" name no body; "the CBT" may. */
  private static void acronym(Candidate candidate, Token before, int at) {
    String word = before.lower();
    if (before.is(Tag.NUM) || word.equals("a") || word.equals("an")) {
      candidate.vote(ReferentKind.THING, 4);
    } else if (word.equals("the")) {
      candidate.vote(ReferentKind.ORGANISATION, 1);
    } else if (word.equals("(") && at > 0) {
      Token expansion = candidate.sentence.token(at - 1);
      boolean small = Character.isLowerCase(expansion.text().charAt(0));
      candidate.vote(small ? ReferentKind.THING : ReferentKind.ORGANISATION, small ? 5 : 1);
    }
  }

  private boolean isOrdinary(Candidate candidate) {
    return lexicon.isOrdinary(candidate.letters);
  }

  static boolean isArticle(String word) {
    return word.equals("the") || word.equals("a") || word.equals("an");
  }
}
