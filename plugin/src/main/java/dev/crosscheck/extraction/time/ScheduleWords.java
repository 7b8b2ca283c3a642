package dev.crosscheck.extraction.time;

import java.util.Set;

/** Words of what is arranged for a time, and of what has a time of its own. */
final class ScheduleWords {

  /** What these say of a day lies ahead, even in the past tense: "scheduled a vote for Monday". */
  static final Set<String> AHEAD = Set.of("schedule", "plan", "slate", "due", "propose", "intend");

  /** What these say lies ahead where it is "for" a day: "called a vote for Monday". */
  static final Set<String> APPOINT =
      Set.of(
          "set",
          "call",
          "fix",
          "book",
          "arrange",
          "organise",
          "organize",
          "order",
          "forecast",
          "predict",
          "cancel",
          "reserve",
          "convene",
          "summon",
          "invite");

  /** Plain forms that are no nouns, whatever their tag: "the phone goes on sale Friday". */
  static final Set<String> OPENS =
      Set.of("opens", "reopens", "begins", "goes", "arrives", "departs", "expires", "resumes");

  /** What people are called to. */
  static final Set<String> PROTESTS =
      Set.of(
          "march",
          "strike",
          "protest",
          "rally",
          "demonstration",
          "boycott",
          "walkout",
          "vigil",
          "sit-in");

  /** What has a day of its own, for which one gets ready. */
  static final Set<String> FIXTURES =
      Set.of(
          "game",
          "match",
          "clash",
          "final",
          "tie",
          "derby",
          "race",
          "fixture",
          "election",
          "referendum",
          "vote",
          "meeting",
          "summit",
          "debate",
          "talk",
          "hearing",
          "trip",
          "visit",
          "test",
          "qualifier",
          "encounter",
          "ceremony",
          "concert",
          "launch");

  /** Verbs of what is scheduled that taggers take for nouns: "the presidents meet Friday". */
  static final Set<String> PLAIN =
      Set.of(
          "meet",
          "leave",
          "visit",
          "start",
          "play",
          "face",
          "host",
          "open",
          "close",
          "return",
          "vote",
          "travel",
          "head",
          "launch",
          "release",
          "march",
          "strike",
          "gather",
          "tour",
          "begin",
          "end",
          "expire",
          "arrive",
          "depart",
          "kick",
          "resume",
          "round",
          "air",
          "premiere");

  /** The same that taggers see: "voters go to the polls Tuesday", "he is flying home Sunday". */
  static final Set<String> SCHEDULED =
      Set.of(
          "go",
          "come",
          "fly",
          "appear",
          "speak",
          "sail",
          "reopen",
          "run",
          "hold",
          "take",
          "turn",
          "air",
          "debut",
          "premiere",
          "reach",
          "move",
          "join",
          "debate",
          "address",
          "retire",
          "step");

  /** What they say of a thing lies ahead of it: "is due on Monday". */
  static final Set<String> AWAITED =
      Set.of("due", "set", "slated", "scheduled", "expected", "planned", "likely", "unlikely");

  /** What one thinks of here may lie ahead of the verb: "a reply expected in May". */
  static final Set<String> AWAIT =
      Set.of(
          "expect",
          "hope",
          "want",
          "need",
          "await",
          "anticipate",
          "predict",
          "promise",
          "agree",
          "offer",
          "likely",
          "prepare",
          "aim",
          "invite",
          "buy",
          "sell",
          "pay");

  private ScheduleWords() {}
}
