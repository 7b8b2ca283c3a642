package dev.crosscheck.facts;

/**
 * Whether anybody was killed or injured: "nobody was hurt", "three people died".
 *
 * @param some whether somebody was
 */
public record Harm(boolean some) implements Circumstance.Detail {

  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof Harm harm && some != harm.some;
  }

  @Override
  public boolean growsInto(Circumstance.Detail later) {
    return !some;
  }

  @Override
  public String aspect() {
    return "harm";
  }

  @Override
  public String describe() {
    return some ? "some" : "nobody";
  }
}
