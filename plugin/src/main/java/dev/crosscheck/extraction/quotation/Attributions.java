package dev.crosscheck.extraction.quotation;

import dev.crosscheck.language.Token;
import dev.crosscheck.language.VerbForms.Form;
import dev.crosscheck.language.VerbForms.Inflected;
import java.util.Optional;
import java.util.Set;

/** Finds the cue of quoted words before or after them, and with it the speaker. */
final class Attributions {

  private static final int BEFORE = 45;
  private static final int AFTER = 22;
  private static final Set<String> STOPS = Set.of(".", ";", "!", "?", ":", "\"");

  private final Cues cues;
  private final NounPhrases phrases;

  Attributions(Cues cues, NounPhrases phrases) {
    this.cues = cues;
    this.phrases = phrases;
  }

  /** Who says what stands between the tokens {@code first} and {@code end}. */
  Speaker of(Run run, int first, int end, boolean finished) {
    Speaker before = before(run, first);
    if (before.isKnown() && adjacent(run, first)) {
      return before;
    }
    Speaker after = finished ? Speaker.UNKNOWN : after(run, end);
    return after.isKnown() ? after : before;
  }

  private static boolean adjacent(Run run, int first) {
    int i = first - 1;
    while (i >= 0 && isMark(run.word(i))) {
      i--;
    }
    return i >= 0 && Set.of(",", ":", "that").contains(run.word(i));
  }

  private static boolean isMark(String word) {
    return word.equals("\"") || word.equals("'") || word.equals("''") || word.equals("``");
  }

  /** "… ," the minister said; … , said Ms Hill; … , according to the minister. */
  private Speaker after(Run run, int end) {
    int start = end;
    while (start < run.size() && (isMark(run.word(start)) || run.word(start).equals(","))) {
      start++;
    }
    if (start >= run.size()) {
      return Speaker.UNKNOWN;
    }
    int limit = Math.min(run.size(), start + AFTER);
    if (run.word(start).equals("according") && run.word(start + 1).equals("to")) {
      return phrases.after(run, start + 2, limit).cue("according to");
    }
    for (int i = start; i < limit && !STOPS.contains(run.word(i)); i++) {
      Optional<Inflected> verb = finite(run.token(i));
      if (verb.isPresent()) {
        boolean inverted = i == start || i == start + 1 && run.word(start).endsWith("ly");
        Speaker speaker =
            inverted
                ? phrases.after(run, i + 1, limit)
                : i - start > 3 && !clean(run, start, i)
                    ? Speaker.UNKNOWN
                    : phrases.before(run, i, start);
        return speaker.cue(cue(run, i));
      }
    }
    return Speaker.UNKNOWN;
  }

  /** Whether no other clause starts between: the subject is near its cue. */
  private static boolean clean(Run run, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Set.of("and", "but", "because", "while", "when").contains(run.word(i)) && i == start) {
        return false;
      }
    }
    return true;
  }

  private Speaker before(Run run, int first) {
    int open = first;
    while (open > 0 && isMark(run.word(open - 1))) {
      open--;
    }
    int probe = open > 0 && Set.of(":", ",").contains(run.word(open - 1)) ? open - 1 : open;
    int limit = run.sentenceStart(Math.max(0, probe == open ? first : probe));
    limit = Math.min(limit, open);
    int floor = Math.max(limit, open - BEFORE);
    for (int i = open - 1; i >= floor; i--) {
      if (isMark(run.word(i)) || run.word(i).equals(";")) {
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
    return token.is(dev.crosscheck.language.Tag.VERB, dev.crosscheck.language.Tag.AUX)
        && !Set.of("to", "the", "a").contains(run.word(i - 1));
  }

  private Speaker subject(Run run, int verb, Inflected form, int limit) {
    if (form.can(Form.ING) && !form.can(Form.BASE)) {
      for (int i = verb - 1; i > limit; i--) {
        if (finite(run.token(i)).isPresent() || run.token(i).is(dev.crosscheck.language.Tag.VERB)) {
          Speaker speaker = phrases.before(run, i, limit);
          if (speaker.isKnown()) {
            return speaker.cue(cue(run, verb));
          }
        }
      }
      return Speaker.UNKNOWN;
    }
    Speaker speaker = phrases.before(run, verb, limit);
    if (!speaker.isKnown() && run.word(verb + 1).length() > 0 && verb == limit) {
      speaker = phrases.after(run, verb + 1, run.sentenceEnd(verb));
    }
    return speaker.isKnown() ? speaker.cue(cue(run, verb)) : speaker;
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
    if (open > limit && run.word(open - 1).equals(":") && open - limit <= 8) {
      return phrases.before(run, open - 1, limit).cue(":");
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
            && run.token(verb + 1).is(dev.crosscheck.language.Tag.NOUN);
    return hearer ? run.text(verb, verb + 2) : run.token(verb).text();
  }
}
