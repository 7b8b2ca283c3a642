package dev.crosscheck.extraction.event;

import dev.crosscheck.facts.ReferentKind;

/**
 * A kind of event and how its verbs and nouns take their arguments.
 *
 * @param name {@code arrive}
 * @param family the kinds that tell of one happening: {@code movement}
 * @param frame what subject and object are
 * @param once whether it befalls one theme only once: a death
 * @param befalls what kind of theme it takes: {@code living}, {@code beings}, {@code target}; or
 *     any
 * @param passive whether only the passive tells of it: "was born"
 * @param mutual whether several subjects do it together: signing
 */
record EventKind(
    String name,
    String family,
    Frame frame,
    boolean once,
    boolean mutual,
    boolean passive,
    String befalls) {

  /** What the subject and the object of an active verb are. */
  enum Frame {
    THEME,
    ACTOR_THEME,
    ERGATIVE,
    THEME_PLACE,
    THEME_ORIGIN,
    ACTOR_PLACE,
    ACTOR_ON,
    ACTOR;

    /** Whether the subject undergoes it where there is no object. */
    boolean subjectIsTheme() {
      return this == THEME || this == THEME_PLACE || this == THEME_ORIGIN;
    }

    /** Whether an object undergoes it. */
    boolean objectIsTheme() {
      return this == ACTOR_THEME || this == ERGATIVE;
    }
  }

  /** Whether it can befall something of that kind. */
  boolean befalls(ReferentKind kind) {
    return switch (befalls) {
      case "living" -> kind == ReferentKind.PERSON || kind == ReferentKind.GROUP;
      case "beings" -> kind != ReferentKind.THING;
      case "target" -> kind != ReferentKind.THING && kind != ReferentKind.PERSON;
      default -> true;
    };
  }

  boolean moves() {
    return family.equals("movement") || family.equals("withdrawal");
  }
}
