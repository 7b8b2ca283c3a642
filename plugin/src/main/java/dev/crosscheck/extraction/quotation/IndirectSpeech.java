package dev.crosscheck.extraction.quotation;

import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
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

  private static final int HEARER = 9;
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
  private final NounPhrases phrases;

  IndirectSpeech(Cues cues, NounPhrases phrases) {
    this.cues = cues;
    this.phrases = phrases;
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
    int clause = clause(run, i, verb.get(), end);
    if (clause > 0 && quoted(run, i, end)) {
      return Optional.empty();
    }
    if (clause > 0) {
      Speaker own = subject(run, i, verb.get(), first);
      Speaker speaker = !own.isKnown() && shares(run, i) ? last : own;
      int stop = stop(run, clause, end);
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

  /**
   * Where a reported clause ends: before the next cue that shares its speaker ("and warned",
   * "adding"), before "but", and before a mark that closes somebody else's words.
   */
  private int stop(Run run, int from, int end) {
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

  private Speaker subject(Run run, int i, Inflected verb, int first) {
    if (verb.can(Form.ING) && !run.token(i - 1).is(Tag.AUX)) {
      for (int k = i - 1; k > first; k--) {
        Speaker speaker =
            run.token(k).is(Tag.VERB) ? phrases.before(run, k, first) : Speaker.UNKNOWN;
        if (speaker.isKnown()) {
          return speaker;
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
    boolean starts = next < end && (isSubject(run.word(next)) || startsClause(run, next, end));
    return bare && starts && hasVerb(run, next, end) ? next : 0;
  }

  /** "He", and "he'd" with its verb. */
  private static boolean isSubject(String word) {
    int apostrophe = word.indexOf('\'');
    return SUBJECTS.contains(apostrophe < 0 ? word : word.substring(0, apostrophe));
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
  private Optional<Reported> trailing(Run run, int cue, Inflected verb, int first, int end) {
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
    if (!opening.isEmpty() && "\"'`".indexOf(opening.charAt(0)) >= 0) {
      return Optional.empty();
    }
    if (comma <= first + 2 || !run.word(comma).equals(",")) {
      return Optional.empty();
    }
    Speaker speaker =
        comma == cue - 1 ? phrases.after(run, cue + 1, end) : phrases.before(run, cue, comma + 1);
    boolean fits = speaker.isKnown() && hasVerb(run, first, comma);
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
