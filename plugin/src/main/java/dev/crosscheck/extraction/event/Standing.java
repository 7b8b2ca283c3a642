package dev.crosscheck.extraction.event;

import dev.crosscheck.facts.Status;
import java.util.Optional;

/** How an act stands by the words that govern it; a fact stands as they do. */
enum Standing {
  FACT,
  EXPECTED,
  PLANNED,
  POSSIBLE,
  DENIED,
  /** Nothing is said of whether it comes about. */
  NONE;

  Optional<Status> status() {
    return switch (this) {
      case FACT -> Optional.of(Status.HAPPENED);
      case EXPECTED -> Optional.of(Status.EXPECTED);
      case PLANNED -> Optional.of(Status.PLANNED);
      case POSSIBLE -> Optional.of(Status.POSSIBLE);
      case DENIED -> Optional.of(Status.DENIED);
      case NONE -> Optional.empty();
    };
  }

  /** How an act stands that a word with this standing governs, where the word stands so. */
  Standing under(Standing word) {
    if (this == NONE || word == NONE) {
      return NONE;
    }
    if (this == FACT) {
      return word;
    }
    if (this == DENIED) {
      return word == DENIED ? NONE : word == POSSIBLE ? POSSIBLE : DENIED;
    }
    return word == DENIED || word == POSSIBLE ? word : this;
  }

  Standing negated() {
    return this == FACT || this == EXPECTED || this == PLANNED ? DENIED : NONE;
  }

  Standing doubted() {
    return this == FACT || this == EXPECTED || this == PLANNED ? POSSIBLE : this;
  }
}
