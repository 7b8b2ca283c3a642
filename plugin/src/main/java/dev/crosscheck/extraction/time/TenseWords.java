package dev.crosscheck.extraction.time;

import java.util.Set;

/** Words that turn the time told of to the past or the future. */
final class TenseWords {

  /** Verbs whose infinitive has happened, or was to: "failed to appear on Monday". */
  static final Set<String> DONE =
      Set.of(
          "failed",
          "managed",
          "refused",
          "had",
          "began",
          "started",
          "continued",
          "tried",
          "forced",
          "helped",
          "declined",
          "seemed",
          "appeared",
          "came",
          "used",
          "went",
          "able");

  /** Present tense of these says that something was said; forms of others are past as well. */
  static final Set<String> NO_SCHEDULE =
      Set.of(
          "say", "tell", "report", "claim", "believe", "think", "know", "want", "show", "suggest",
          "write", "call", "deny", "allege", "put", "set", "hit", "cut", "let", "read", "spread",
          "shut", "cost", "hurt", "quit", "split", "beat", "cast", "burst", "bet", "shed", "do",
          "remain", "stay", "stand", "live", "own", "include");

  /** Words before an infinitive that tell of something to come: "agreed to meet on Monday". */
  static final Set<String> TO_COME =
      Set.of(
          "plan",
          "expect",
          "schedule",
          "set",
          "due",
          "hope",
          "want",
          "agree",
          "promise",
          "vow",
          "likely",
          "ready",
          "about",
          "intend",
          "decide",
          "prepare",
          "propose",
          "pledge",
          "arrange",
          "aim",
          "invite",
          "ask",
          "urge",
          "call",
          "wish",
          "threaten",
          "slate",
          "unlikely",
          "certain",
          "sure",
          "bind",
          "go",
          "offer",
          "order",
          "need",
          "have",
          "favourite",
          "favorite",
          "tip",
          "supposed",
          "scheduled",
          "expected",
          "bound",
          "going");

  /** What one would not do is refused: "would not say Monday". */
  static final Set<String> REFUSED =
      Set.of(
          "say",
          "comment",
          "confirm",
          "discuss",
          "disclose",
          "identify",
          "elaborate",
          "speculate",
          "tell",
          "reveal",
          "specify",
          "talk",
          "speak",
          "answer");

  /** Nouns of what is over when it is told of: "the killing of". */
  static final Set<String> DEEDS =
      Set.of(
          "wake",
          "aftermath",
          "death",
          "deaths",
          "killing",
          "killings",
          "murder",
          "murders",
          "slaying",
          "assassination");

  static final Set<String> PAST_AUX = Set.of("was", "were", "had", "did", "been", "being");

  /** "Postponed until Tuesday" looks ahead, "worked until Tuesday" back. */
  static final Set<String> PUT_OFF =
      Set.of(
          "postpone",
          "delay",
          "adjourn",
          "extend",
          "suspend",
          "defer",
          "reschedule",
          "remand",
          "give",
          "grant",
          "allow");

  /** Words that deny the verb after them. */
  static final Set<String> DENIAL = Set.of("neither", "nor", "none", "nobody", "no", "never");

  /** Before a participle: "less than forecast in July", "the 6 percent reported in July". */
  static final Set<String> COMPARED =
      Set.of("than", "as", "percent", "pct", "%", "million", "billion");

  /** Verbs that a plain form follows: "let the attack begin", "saw prices fall". */
  static final Set<String> WITNESSES = Set.of("let", "make", "see", "watch", "hear", "help");

  /** What follows a report: ", he said". */
  static final Set<String> REPORTS =
      Set.of(
          "say",
          "add",
          "tell",
          "note",
          "explain",
          "announce",
          "report",
          "claim",
          "warn",
          "confirm",
          "rule",
          "vote");

  private TenseWords() {}
}
