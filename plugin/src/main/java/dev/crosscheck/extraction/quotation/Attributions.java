package dev.crosscheck.extraction.quotation;

import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import dev.crosscheck.language.VerbForms.Form;
import dev.crosscheck.language.VerbForms.Inflected;
import java.util.Optional;
import java.util.Set;

/** Finds the cue of quoted words before or after them, and with it the speaker. */
final class Attributions {

  private static final int BEFORE = 45;
  private static final int AFTER = 30;

  /** A speaker before a colon, or behind a dash, has no more tokens than that. */
  private static final int LABEL = 8;

  private static final Set<String> STOPS = Set.of(".", ";", "!", "?", ":", "\"");

  private static final Set<String> JOINS =
      Set.of(
          "and", "but", "because", "while", "when", "that", "which", "who", "in", "on", "to", "of",
          "for", "at", "with", "by", "or", "if", "after", "before", "during", "from");

  private final Cues cues;
  private final NounPhrases phrases;

  Attributions(Cues cues, NounPhrases phrases) {
    this.cues = cues;
    this.phrases = phrases;
  }

  /** Who says what stands between the tokens {@code first} and {@code end}. */
  Speaker of(Run run, int first, int end, boolean finished) {
    Speaker before = before(run, first);
    if (before.isKnown() && Closeness.adjoins(run, first)) {
      return before;
    }
    Speaker signed = signed(run, end);
    Speaker after = signed.isKnown() || finished ? signed : after(run, end);
    return after.isKnown() ? after : before;
  }

  /** The speaker whom a paragraph ends with before the quotation of the next: "He said:". */
  Speaker introduced(Run run) {
    return run.word(run.size() - 1).equals(":") ? before(run, run.size()) : Speaker.UNKNOWN;
  }

  /** "…" — Anna Hill. A name behind a dash, and nothing more in its paragraph or line. */
  private Speaker signed(Run run, int end) {
    int dash = Closeness.outside(run, end, 1);
    if (!Closeness.DASHES.contains(run.word(dash))) {
      return Speaker.UNKNOWN;
    }
    int last = Math.min(run.size(), dash + 1 + LABEL);
    Speaker speaker = phrases.after(run, dash + 1, last);
    int stop = speaker.isKnown() ? run.tokenAfter(dash + 1, speaker.text()) : run.size();
    boolean alone = stop >= run.size() || Set.of(".", ",", "(", "/").contains(run.word(stop));
    return alone ? speaker.cue(run.word(dash)) : Speaker.UNKNOWN;
  }

  /** "… ," the minister said; … , said Ms Hill; … , according to the minister. */
  private Speaker after(Run run, int end) {
    int start = end;
    while (start < run.size()
        && (Closeness.isMark(run.word(start)) || run.word(start).equals(","))) {
      start++;
    }
    if (start >= run.size()) {
      return Speaker.UNKNOWN;
    }
    int limit = Math.min(run.size(), start + AFTER);
    if (JOINS.contains(run.word(start))) {
      return Speaker.UNKNOWN;
    }
    if (run.word(start).equals("according") && run.word(start + 1).equals("to")) {
      return phrases.after(run, start + 2, limit).cue("according to");
    }
    if (run.word(start).equals(":") && run.passage().isHeadline()) {
      return phrases.after(run, start + 1, limit).cue(":");
    }
    boolean bracketed = false;
    for (int i = start; i < limit && (bracketed || !stops(run, i)); i++) {
      bracketed = run.word(i).equals("(") || bracketed && !run.word(i).equals(")");
      Optional<Inflected> verb = bracketed ? Optional.empty() : finite(run.token(i));
      if (verb.isPresent() && !isModifier(run, i, start)) {
        boolean inverted = i == start || i == start + 1 && run.word(start).endsWith("ly");
        Speaker speaker =
            inverted ? phrases.after(run, i + 1, limit) : phrases.before(run, i, start);
        return speaker.cue(cue(run, i));
      }
    }
    return Speaker.UNKNOWN;
  }

  /** A point inside a sentence is of an abbreviation: "Rep. Ada Holm said". */
  private static boolean stops(Run run, int i) {
    boolean inside = run.word(i).equals(".") && run.sentenceEnd(i) > i + 1;
    return STOPS.contains(run.word(i)) && !inside;
  }

  /** "A man accused of theft said": a participle behind its noun is no cue. */
  private boolean isModifier(Run run, int i, int start) {
    boolean behindNoun = i > start && run.token(i - 1).is(Tag.NOUN);
    return behindNoun && Set.of("of", "by", "as").contains(run.word(i + 1));
  }

  private Speaker before(Run run, int first) {
    int open = first;
    while (open > 0 && Closeness.isMark(run.word(open - 1))) {
      open--;
    }
    int probe = open > 0 && Set.of(":", ",").contains(run.word(open - 1)) ? open - 1 : open;
    int limit = run.sentenceStart(Math.max(0, probe == open ? first : probe));
    limit = Math.min(limit, open);
    int floor = Math.max(limit, open - BEFORE);
    for (int i = open - 1; i >= floor; i--) {
      if (Closeness.isMark(run.word(i)) || run.word(i).equals(";")) {
        break;
      }
      Optional<Inflected> verb = cues.verb(run.token(i));
      if (verb.isPresent() && isVerb(run, i)) {
        Speaker speaker = subject(run, i, verb.get(), limit);
        if (speaker.isKnown()) {
          return speaker;
        }
      }
    }
    return phraseBefore(run, open, limit);
  }

  private static boolean isVerb(Run run, int i) {
    Token token = run.token(i);
    boolean opens = run.word(i + 1).equals(":") || Closeness.isMark(run.word(i + 1));
    return (opens || token.is(Tag.VERB, Tag.AUX))
        && !Set.of("to", "the", "a").contains(run.word(i - 1));
  }

  private Speaker subject(Run run, int verb, Inflected form, int limit) {
    if (form.can(Form.ING) && !form.can(Form.BASE)) {
      Speaker own = participle(run, verb, limit);
      if (own.isKnown()) {
        return own.cue(cue(run, verb));
      }
    }
    Speaker speaker = phrases.before(run, verb, limit);
    if (!speaker.isKnown() && run.word(verb + 1).length() > 0 && verb == limit) {
      speaker = phrases.after(run, verb + 1, run.sentenceEnd(verb));
    }
    return speaker.isKnown() ? speaker.cue(cue(run, verb)) : speaker;
  }

  /** "Hill left the room, saying …": who does what stands before; "Hill is saying": who is. */
  private Speaker participle(Run run, int verb, int limit) {
    if (run.token(verb - 1 < 0 ? 0 : verb - 1).is(Tag.AUX)) {
      return phrases.before(run, verb, limit);
    }
    for (int i = verb - 1; i > limit; i--) {
      if (finite(run.token(i)).isPresent() || run.token(i).is(Tag.VERB)) {
        Speaker speaker = phrases.before(run, i, limit);
        if (speaker.isKnown()) {
          return speaker;
        }
      }
    }
    return Speaker.UNKNOWN;
  }

  /** "According to the minister, …"; "Under the treaty both will …"; "Hill: …". */
  private Speaker phraseBefore(Run run, int open, int limit) {
    if (run.word(limit).equals("according") && run.word(limit + 1).equals("to")) {
      return phrases.after(run, limit + 2, open).cue("according to");
    }
    if (run.word(limit).equals("under") || run.word(limit).equals("in")) {
      Speaker speaker = phrases.after(run, limit + 1, Math.min(open, limit + 6));
      boolean document = speaker.referent().map(r -> cues.isDocument(r.key())).orElse(false);
      return document ? speaker.cue(run.token(limit).text()) : Speaker.UNKNOWN;
    }
    if (open > limit && run.word(open - 1).equals(":") && open - limit <= LABEL) {
      return phrases.before(run, open - 1, limit).cue(":");
    }
    return run.passage().isHeadline() ? label(run, limit, open) : Speaker.UNKNOWN;
  }

  /** "Hill: Council must ‘act at once’": in a headline the name before a colon speaks. */
  private Speaker label(Run run, int limit, int open) {
    for (int i = limit + 1; i < Math.min(open, limit + LABEL); i++) {
      if (run.word(i).equals(":")) {
        return run.name(i - 1) == null ? Speaker.UNKNOWN : phrases.before(run, i, limit).cue(":");
      }
    }
    return Speaker.UNKNOWN;
  }

  /** The reporting verb that a token is, where it has a tense. */
  Optional<Inflected> finite(Token token) {
    return cues.verb(token).filter(v -> v.can(Form.PAST) || v.can(Form.S) || v.can(Form.BASE));
  }

  /** The cue with its hearer: "told reporters". */
  private String cue(Run run, int verb) {
    boolean hearer =
        cues.verb(run.token(verb)).filter(v -> cues.is(v.lemma(), Cues.Kind.TO)).isPresent()
            && verb + 1 < run.size()
            && run.token(verb + 1).is(Tag.NOUN);
    return hearer ? run.text(verb, verb + 2) : run.token(verb).text();
  }
}
