package dev.crosscheck.facts;

/**
 * What something came of, as a sort of cause: "a fault in the wiring" is {@code electric}.
 *
 * @param sort of the table of causes
 * @param words as written
 */
public record Cause(String sort, String words) implements Circumstance.Detail {

  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof Cause cause && !sort.equals(cause.sort);
  }

  @Override
  public String aspect() {
    return "cause";
  }

  @Override
  public String describe() {
    return words;
  }
}
