package dev.crosscheck.extraction.quotation;

import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.VerbForms.Form;
import dev.crosscheck.language.VerbForms.Inflected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads reported speech without marks: "The minister said that …", "…, according to police". */
final class IndirectSpeech {

  /**
   * A reported clause.
   *
   * @param first its first token
   * @param end one past its last
   * @param after where the next one may begin
   */
  private record Reported(int first, int end, int after, Speaker speaker) {}

  private static final Set<String> NOT = Set.of("not", "n't");

  /** With which a reported question opens; who "has not said much about it" speaks of it too. */
  private static final Set<String> QUESTIONS = Set.of("if", "whether", "what", "when", "much");

  /** Tokens between a cue and what it reports, or a comma and the cue. */
  private static final int HEARER = 9;

  private final Cues cues;
  private final NounPhrases phrases;
  private final ReportedClauses clauses;

  IndirectSpeech(Cues cues, NounPhrases phrases) {
    this.cues = cues;
    this.phrases = phrases;
    this.clauses = new ReportedClauses(cues);
  }

  /** The reported clauses of the sentence from token {@code first} to {@code end}. */
  List<Quotation> read(Run run, int first, int end) {
    List<Quotation> found = new ArrayList<>();
    Speaker speaker = Speaker.UNKNOWN;
    int from = first;
    while (from < end) {
      Optional<Reported> next = next(run, from, first, end, speaker);
      if (next.isEmpty()) {
        break;
      }
      found.add(quotation(run, next.get()));
      speaker = next.get().speaker();
      from = Math.max(from + 1, next.get().after());
    }
    return found;
  }

  private Optional<Reported> next(Run run, int from, int first, int end, Speaker last) {
    boolean leads = run.word(from).equals("according") && run.word(from + 1).equals("to");
    if (leads && from == first) {
      int comma = find(run, first, end, ",");
      Speaker speaker = phrases.after(run, first + 2, comma);
      return comma + 1 < end && speaker.isKnown()
          ? Optional.of(new Reported(comma + 1, end, end, speaker.cue("according to")))
          : Optional.empty();
    }
    for (int i = Math.max(first + 1, from); i < end; i++) {
      Optional<Reported> found = at(run, i, first, end, last);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Reported> at(Run run, int i, int first, int end, Speaker last) {
    if (run.word(i).equals("according") && run.word(i + 1).equals("to")) {
      Speaker speaker = phrases.after(run, i + 2, end);
      return speaker.isKnown() && !last.isKnown()
          ? Optional.of(new Reported(first, i, end, speaker.cue("according to")))
          : Optional.empty();
    }
    Optional<Inflected> verb = cues.verb(run.token(i));
    if (verb.isEmpty() || !reports(run, i, verb.get())) {
      return Optional.empty();
    }
    int clause = clauses.first(run, i, verb.get(), end);
    if (clause > 0 && quoted(run, i, end)) {
      return Optional.empty();
    }
    if (clause > 0) {
      Speaker own = subject(run, i, verb.get(), first, run.word(clause));
      Speaker speaker = !own.isKnown() && shares(run, i) ? last : own;
      int stop = clauses.end(run, clause, end);
      return speaker.isKnown()
          ? Optional.of(new Reported(clause, stop, stop, speaker.cue(run.token(i).text())))
          : Optional.empty();
    }
    return last.isKnown() ? Optional.empty() : trailing(run, i, verb.get(), first, end);
  }

  /** "Said that … and warned that …": the second cue has the subject of the first. */
  private static boolean shares(Run run, int cue) {
    int i = cue - 1;
    while (i > 0 && run.token(i).is(Tag.ADV)) {
      i--;
    }
    return run.token(i).is(Tag.CCONJ);
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
    boolean clause =
        run.word(i + 1).equals("that")
            && i + 2 < run.size()
            && !run.token(i + 2).is(Tag.VERB, Tag.AUX);
    boolean noun = run.token(i - 1).is(Tag.DET, Tag.ADJ) || run.token(i).is(Tag.NOUN) && !clause;
    boolean own = Set.of("i", "we", "you").contains(run.word(i - 1));
    return (finite || perfect || plural) && !noun && !own && !run.word(i - 1).equals("to");
  }

  private Speaker subject(Run run, int i, Inflected verb, int first, String opener) {
    // Who "did not say whether" it fell speaks of it; who "did not say that" it fell does not.
    boolean asks = NOT.contains(run.word(i - 1)) && QUESTIONS.contains(opener);
    int start = asks && i > 1 ? i - 1 : i;
    if (verb.can(Form.ING) && !run.token(start - 1).is(Tag.AUX)) {
      for (int k = i - 1; k > first; k--) {
        int group = NOT.contains(run.word(k - 1)) ? k - 1 : k;
        Speaker speaker =
            run.token(k).is(Tag.VERB) ? phrases.before(run, group, first) : Speaker.UNKNOWN;
        if (speaker.isKnown()) {
          return speaker;
        }
      }
      return Speaker.UNKNOWN;
    }
    return phrases.before(run, start, first);
  }

  /** "…, the minister said." and "…, said the minister." */
  private Optional<Reported> trailing(Run run, int cue, Inflected verb, int first, int end) {
    boolean tense = verb.can(Form.PAST) || verb.can(Form.S);
    if (!cues.is(verb.lemma(), Cues.Kind.THAT) || !tense) {
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
    if (!opening.isEmpty() && "\"'`".indexOf(opening.charAt(0)) >= 0) {
      return Optional.empty();
    }
    if (comma <= first + 2 || !run.word(comma).equals(",")) {
      return Optional.empty();
    }
    Speaker speaker =
        comma == cue - 1 ? phrases.after(run, cue + 1, end) : phrases.before(run, cue, comma + 1);
    boolean fits = speaker.isKnown() && ReportedClauses.hasVerb(run, first, comma);
    return fits
        ? Optional.of(new Reported(first, comma, end, speaker.cue(run.token(cue).text())))
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

  private static Quotation quotation(Run run, Reported reported) {
    int start = run.token(reported.first()).start();
    int stop = run.token(reported.end() - 1).end();
    Speaker speaker = reported.speaker();
    return new Quotation(
        run.passage().span(start, stop),
        run.passage().text().substring(start, stop),
        Quotation.Kind.INDIRECT,
        speaker.referent(),
        speaker.text(),
        speaker.cue());
  }
}
