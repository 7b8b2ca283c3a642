package dev.crosscheck.facts;

/** How a number is put: the words before it that widen or bound it. */
public enum Hedge {
  /** "12,000 troops". */
  EXACT,
  /** "about 12,000", "some 12,000", "12,000 or so". */
  ABOUT,
  /** "nearly 12,000", "just under 12,000": about as many, and no more. */
  NEARLY,
  /** "just over 12,000": about as many, and no fewer. */
  JUST_OVER,
  /** "at least 12,000", "12,000 or more". */
  AT_LEAST,
  /** "more than 12,000", "over 12,000". */
  MORE_THAN,
  /** "at most 12,000", "no more than 12,000". */
  AT_MOST,
  /** "fewer than 12,000", "under 12,000". */
  LESS_THAN,
  /** "as many as 12,000", "up to 12,000": a ceiling that is itself put forward as the size. */
  UP_TO,
  /** "between 10,000 and 12,000", "10 to 12". */
  BETWEEN,
  /** "hundreds", "dozens", "tens of thousands", "several". */
  VAGUE;

  /** Whether it says no more than that the number is near. */
  public boolean isNear() {
    return this == ABOUT || this == NEARLY || this == JUST_OVER;
  }
}
