package dev.crosscheck.extraction.quotation;

import dev.crosscheck.language.VerbForms.Form;
import java.util.Locale;
import java.util.Set;

/** Tells how close to the marks of a quotation its cue stands. */
final class Closeness {

  /** Tokens between few quoted words and their cue. */
  private static final int NEAR = 6;

  /** The same where the verb can only be about words: "called the plan of the council “mad”". */
  private static final int NAMED = 24;

  /** As they are written and as they are folded. */
  static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2015");

  private final Cues cues;

  Closeness(Cues cues) {
    this.cues = cues;
  }

  /** Whether the cue stands so near that few words are somebody's and not a name for a thing. */
  boolean isNear(Run run, int first, int end, Speaker speaker) {
    if (speaker.cue().isEmpty()) {
      return false;
    }
    String cue = speaker.cue().toLowerCase(Locale.ROOT).split(" ")[0];
    int reach = cues.isAboutWords(cue) ? NAMED : NEAR;
    for (int i = Math.max(0, first - reach); i < Math.min(run.size(), end + NEAR); i++) {
      if (run.word(i).equals(cue) || isLabel(cue)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabel(String cue) {
    return cue.equals(":") || DASHES.contains(cue);
  }

  /** Whether a cue, a comma or a colon stands right before the marks, or a cue right behind. */
  boolean isSpoken(Run run, int first, int end) {
    int before = outside(run, first - 1, -1);
    int after = outside(run, end, 1);
    after = run.word(after).equals(",") ? outside(run, after + 1, 1) : after;
    boolean cue = before >= 0 && cues.verb(run.token(before)).isPresent();
    boolean subject = after < run.size() && (run.name(after) != null || says(run, after));
    return cue
        || Set.of(",", ":", "that").contains(run.word(before))
        || subject
        || says(run, after + 1);
  }

  private boolean says(Run run, int i) {
    return i < run.size()
        && cues.verb(run.token(i))
            .filter(v -> v.can(Form.PAST) || v.can(Form.S) || v.can(Form.BASE))
            .isPresent();
  }

  static int outside(Run run, int from, int step) {
    int i = from;
    while (i >= 0 && i < run.size() && isMark(run.word(i))) {
      i += step;
    }
    return i;
  }

  static boolean adjoins(Run run, int first) {
    return Set.of(",", ":", "that").contains(run.word(outside(run, first - 1, -1)));
  }

  static boolean isMark(String word) {
    return word.equals("\"") || word.equals("'") || word.equals("''") || word.equals("``");
  }
}
