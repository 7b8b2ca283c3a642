package dev.crosscheck.extraction.quotation;

import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import dev.crosscheck.language.VerbForms.Form;
import dev.crosscheck.language.VerbForms.Inflected;
import java.util.Optional;
import java.util.Set;

/** Reads reported speech without marks: "The minister said that …", "…, according to police". */
final class IndirectSpeech {

  private static final int HEARER = 9;
  private static final Set<String> SUBJECTS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "there", "the", "a", "an", "his", "her", "its",
          "their", "this", "these", "those", "some", "all", "no", "both", "many", "as", "if");

  private final Cues cues;
  private final NounPhrases phrases;

  IndirectSpeech(Cues cues, NounPhrases phrases) {
    this.cues = cues;
    this.phrases = phrases;
  }

  /** The reported clause of the sentence from token {@code first} to {@code end}, if it has one. */
  Optional<Quotation> read(Run run, int first, int end) {
    if (run.word(first).equals("according") && run.word(first + 1).equals("to")) {
      int comma = find(run, first, end, ",");
      Speaker speaker = phrases.after(run, first + 2, comma);
      return comma + 1 < end && speaker.isKnown()
          ? Optional.of(quotation(run, comma + 1, end, speaker.cue("according to")))
          : Optional.empty();
    }
    for (int i = first + 1; i < end; i++) {
      Optional<Quotation> found = at(run, i, first, end);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Quotation> at(Run run, int i, int first, int end) {
    if (run.word(i).equals("according") && run.word(i + 1).equals("to")) {
      Speaker speaker = phrases.after(run, i + 2, end);
      return speaker.isKnown()
          ? Optional.of(quotation(run, first, i, speaker.cue("according to")))
          : Optional.empty();
    }
    Optional<Inflected> verb = cues.verb(run.token(i));
    if (verb.isEmpty() || !reports(run, i, verb.get())) {
      return Optional.empty();
    }
    int clause = clause(run, i, verb.get(), end);
    if (clause > 0 && quoted(run, i, end)) {
      return Optional.empty();
    }
    if (clause > 0) {
      Speaker speaker = subject(run, i, verb.get(), first);
      return speaker.isKnown()
          ? Optional.of(quotation(run, clause, end, speaker.cue(run.token(i).text())))
          : Optional.empty();
    }
    return trailing(run, i, verb.get(), first, end);
  }

  /** "The minister told the House: “…”": the marks say it already. */
  private static boolean quoted(Run run, int cue, int end) {
    for (int i = cue + 1; i < Math.min(end, cue + HEARER + 2); i++) {
      boolean mark = run.word(i).equals("\"") || run.word(i).equals("'");
      if (mark) {
        return Set.of(":", ",", "that").contains(run.word(i - 1)) || i == cue + 1;
      }
    }
    return false;
  }

  private static boolean reports(Run run, int i, Inflected verb) {
    boolean finite = verb.can(Form.PAST) || verb.can(Form.S) || verb.can(Form.ING);
    boolean perfect = Set.of("has", "have", "had").contains(run.word(i - 1));
    boolean plural = verb.can(Form.BASE) && run.token(i - 1).is(Tag.NOUN, Tag.PROPN, Tag.PRON);
    boolean noun = run.token(i - 1).is(Tag.DET, Tag.ADJ) || run.token(i).is(Tag.NOUN);
    boolean own = Set.of("i", "we", "you").contains(run.word(i - 1));
    return (finite || perfect || plural) && !noun && !own && !run.word(i - 1).equals("to");
  }

  private Speaker subject(Run run, int i, Inflected verb, int first) {
    if (verb.can(Form.ING)) {
      for (int k = i - 1; k > first; k--) {
        if (run.token(k).is(Tag.VERB)) {
          return phrases.before(run, k, first);
        }
      }
      return Speaker.UNKNOWN;
    }
    return phrases.before(run, i, first);
  }

  /** Where the reported clause starts after the cue; 0 where none does. */
  private int clause(Run run, int cue, Inflected verb, int end) {
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

  private static boolean hasVerb(Run run, int from, int end) {
    for (int i = from; i < end; i++) {
      if (run.token(i).is(Tag.VERB, Tag.AUX)) {
        return true;
      }
    }
    return false;
  }

  /** "…, the minister said." and "…, said the minister." */
  private Optional<Quotation> trailing(Run run, int cue, Inflected verb, int first, int end) {
    if (!cues.is(verb.lemma(), Cues.Kind.THAT) || !verb.can(Form.PAST)) {
      return Optional.empty();
    }
    int comma = cue - 1;
    while (comma > first && comma > cue - HEARER && !run.word(comma).equals(",")) {
      if (run.token(comma).is(Tag.VERB)) {
        return Optional.empty();
      }
      comma--;
    }
    String opening = run.word(first);
    if (opening.equals("\"") || opening.equals("'") || opening.startsWith("\"")) {
      return Optional.empty();
    }
    if (comma <= first + 2 || !run.word(comma).equals(",")) {
      return Optional.empty();
    }
    Speaker speaker =
        comma == cue - 1 ? phrases.after(run, cue + 1, end) : phrases.before(run, cue, comma + 1);
    boolean fits = speaker.isKnown() && hasVerb(run, first, comma);
    return fits
        ? Optional.of(quotation(run, first, comma, speaker.cue(run.token(cue).text())))
        : Optional.empty();
  }

  private static int find(Run run, int from, int end, String word) {
    for (int i = from; i < end; i++) {
      if (run.word(i).equals(word)) {
        return i;
      }
    }
    return end;
  }

  private static Quotation quotation(Run run, int first, int end, Speaker speaker) {
    int start = run.token(first).start();
    int stop = run.token(end - 1).end();
    return new Quotation(
        run.passage().span(start, stop),
        run.passage().text().substring(start, stop),
        Quotation.Kind.INDIRECT,
        speaker.referent(),
        speaker.text(),
        speaker.cue());
  }
}
