package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Set;

/** Weighs what the verb after a name tells of its kind: "Ardenair said", "ABC announced". */
final class Acts {

  private static final Set<String> FIGURES =
      Set.of("revenue", "revenues", "sales", "profit", "profits", "earnings", "turnover");

  private final Lexicon lexicon;

  Acts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void weigh(Candidate candidate) {
    String lemma = main(candidate.sentence, candidate.end).lemma();
    boolean single = candidate.words() == 1 && !lexicon.isOrdinary(candidate.letters);
    if (lexicon.is(Words.PERSONVERB, lemma)) {
      candidate.vote(ReferentKind.PERSON, single ? 4 : 2);
    }
    if (candidate.looks[ReferentKind.PERSON.ordinal()] < 3 && hasFigures(candidate)) {
      candidate.vote(ReferentKind.ORGANISATION, 5);
    }
    boolean code =
        single
            && Casing.isUpper(candidate.extent.text())
            && !isPassive(candidate.sentence, candidate.end);
    if (code && lexicon.is(Words.BODYVERB, lemma)) {
      candidate.vote(ReferentKind.ORGANISATION, 3); // "ABC announced"; "ABC supports" may be a tool
      return;
    }
    // Both act and speak; what looks like a person's name stays one.
    boolean person = single || candidate.looks[ReferentKind.PERSON.ordinal()] > 0;
    boolean speaks = lexicon.is(Words.SPEECH, lemma);
    int weight = speaks || lexicon.is(Words.AGENTVERB, lemma) ? 1 : 0;
    candidate.vote(ReferentKind.ORGANISATION, speaks && !person ? 2 : weight);
    candidate.vote(ReferentKind.PERSON, person && (speaks || !single) ? weight : 0);
  }

  /** "Ardendo had revenues of", "ARD had 1986 sales": what companies have, told by the year. */
  private boolean hasFigures(Candidate candidate) {
    Sentence sentence = candidate.sentence;
    int at = candidate.end;
    if (!sentence.token(at).lemma().equals("have")) {
      return false;
    }
    for (int i = at + 1; i < Math.min(sentence.size(), at + 5); i++) {
      if (FIGURES.contains(sentence.token(i).lower())) {
        return true;
      }
      if (!sentence.token(i).is(Tag.DET, Tag.ADJ, Tag.NUM, Tag.NOUN)) {
        return false;
      }
    }
    return false;
  }

  /** "Was written", "can be written": whoever writes, it is not the subject. */
  private static boolean isPassive(Sentence sentence, int start) {
    boolean modal = start + 1 < sentence.size() && sentence.token(start + 1).lower().equals("be");
    boolean be = modal || sentence.token(start).lemma().equals("be");
    return be && !main(sentence, start).lower().endsWith("ing");
  }

  /** The verb that "has been", "will" and "today" lead to. */
  private static Token main(Sentence sentence, int start) {
    int at = start;
    while (at + 1 < sentence.size()
        && at < start + 3
        && (sentence.token(at).is(Tag.AUX) || sentence.token(at).is(Tag.ADV))
        && sentence.token(at + 1).is(Tag.VERB, Tag.AUX, Tag.ADV)) {
      at++;
    }
    return sentence.token(at);
  }
}
