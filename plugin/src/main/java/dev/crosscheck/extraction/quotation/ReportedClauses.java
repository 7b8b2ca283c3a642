package dev.crosscheck.extraction.quotation;

import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import dev.crosscheck.language.VerbForms.Form;
import dev.crosscheck.language.VerbForms.Inflected;
import java.util.Set;

/** Tells where the clause that a cue reports begins and ends. */
final class ReportedClauses {

  /** The hearer and the time between a cue and its "that" have no more tokens. */
  private static final int HEARER = 9;

  /** Words that begin a clause without a "that". */
  private static final Set<String> SUBJECTS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "there",
          "the",
          "a",
          "an",
          "his",
          "her",
          "its",
          "their",
          "this",
          "these",
          "those",
          "some",
          "all",
          "no",
          "both",
          "many",
          "as",
          "if",
          "whether",
          "you",
          "neither",
          "either",
          "most",
          "much",
          "more",
          "that",
          "what",
          "every",
          "each",
          "any",
          "my",
          "our",
          "your",
          "while",
          "although",
          "when",
          "nobody",
          "everyone");

  private final Cues cues;

  ReportedClauses(Cues cues) {
    this.cues = cues;
  }

  /** Where the clause starts after the cue; 0 where none does. */
  int first(Run run, int cue, Inflected verb, int end) {
    boolean told = cues.is(verb.lemma(), Cues.Kind.TO);
    boolean bare = cues.is(verb.lemma(), Cues.Kind.THAT) || told;
    if (!bare && !cues.is(verb.lemma(), Cues.Kind.ONLY)) {
      return 0;
    }
    for (int i = cue + 1; i < Math.min(end, cue + HEARER); i++) {
      Token token = run.token(i);
      if (token.lower().equals("that") && i + 1 < end && !run.word(i + 1).equals(",")) {
        return i + 1;
      }
      if (token.is(Tag.VERB, Tag.AUX) || token.is(Tag.PUNCT)) {
        break;
      }
    }
    int next = cue + 1;
    while (next < end && run.token(next).is(Tag.ADV)) {
      next++;
    }
    if (told) {
      while (next < end && run.token(next).is(Tag.NOUN, Tag.PROPN) && run.name(next) == null) {
        next++;
      }
    }
    boolean starts =
        next < end && (SUBJECTS.contains(run.word(next)) || startsClause(run, next, end));
    return bare && starts && hasVerb(run, next, end) ? next : 0;
  }

  private static boolean startsClause(Run run, int i, int end) {
    return i < end
        && (run.name(i) != null || run.token(i).is(Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.ADJ));
  }

  static boolean hasVerb(Run run, int from, int end) {
    for (int i = from; i < end; i++) {
      if (run.token(i).is(Tag.VERB, Tag.AUX)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a reported clause ends: before the next cue that shares its speaker ("and warned",
   * "adding"), before "but", and before a mark that closes somebody else's words.
   */
  int end(Run run, int from, int end) {
    for (int i = from + 2; i < end; i++) {
      String word = run.word(i);
      boolean comma = run.word(i - 1).equals(",");
      boolean turns = comma && (word.equals("but") || word.equals("while"));
      boolean adds =
          comma && cues.verb(run.token(i)).filter(verb -> verb.can(Form.ING)).isPresent();
      int cue = i + 1 < end && run.token(i + 1).is(Tag.ADV) ? i + 2 : i + 1;
      boolean joins =
          run.token(i).is(Tag.CCONJ)
              && cue < end
              && !run.token(cue).is(Tag.NOUN)
              && cues.verb(run.token(cue))
                  .filter(v -> v.can(Form.PAST) || v.can(Form.S))
                  .isPresent();
      boolean closes = word.equals("\"") && comma && i + 1 < end;
      if (turns || adds || closes) {
        return i - 1;
      }
      if (joins) {
        return comma ? i - 1 : i;
      }
    }
    return end;
  }
}
