package dev.crosscheck.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where somebody was hit, where one wound is told: "shot in the chest", "a bullet wound behind her
 * left ear".
 *
 * @param part the part of the body, a word of {@link #isPart}
 * @param side {@code left}, {@code right}, or empty
 * @param named whether the person's name stands there, where it is told of "the woman": two such
 *     are compared by their names
 * @param words as written
 */
public record Wound(String part, String side, boolean named, String words)
    implements Circumstance.Detail {

  /** Each part of the body, with the part that it is of. */
  private static final Map<String, String> WITHIN = new HashMap<>();

  static {
    parts("upper body", "torso shoulder arm neck head");
    parts("lower body", "leg hip groin buttock buttocks");
    parts("torso", "chest back abdomen side rib ribs");
    parts("abdomen", "stomach belly");
    parts("head", "face ear temple skull scalp");
    parts("face", "eye forehead cheek jaw chin mouth nose");
    parts("neck", "throat");
    parts("arm", "hand wrist elbow forearm bicep biceps");
    parts("hand", "finger thumb palm");
    parts("leg", "thigh knee calf shin ankle foot");
    parts("foot", "toe heel");
  }

  private static void parts(String whole, String parts) {
    for (String part : parts.split(" ")) {
      WITHIN.put(part, whole);
    }
  }

  /** Whether a noun, in the singular, is a part of the body that can be hit. */
  public static boolean isPart(String noun) {
    return WITHIN.containsKey(noun);
  }

  /** What is within the other is no dispute, nor are two sides of which one is not told. */
  @Override
  public boolean conflicts(Circumstance.Detail other) {
    if (!(other instanceof Wound wound) || named && wound.named) {
      return false;
    }
    boolean one = isWithin(part, wound.part) || isWithin(wound.part, part);
    boolean sides = !side.isEmpty() && !wound.side.isEmpty();
    return one ? sides && !side.equals(wound.side) : true;
  }

  private static boolean isWithin(String part, String whole) {
    Optional<String> at = Optional.of(part);
    while (at.isPresent()) {
      if (at.get().equals(whole)) {
        return true;
      }
      at = at.map(WITHIN::get);
    }
    return false;
  }

  @Override
  public String aspect() {
    return "wound";
  }

  @Override
  public String describe() {
    return words;
  }
}
