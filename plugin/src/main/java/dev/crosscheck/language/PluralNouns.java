package dev.crosscheck.language;

import java.util.Set;

/** Nouns that stand beside a plural verb without an s of their own. */
public final class PluralNouns {

  /** Plurals without an ending, and bodies that many papers take for their members. */
  private static final Set<String> MANY =
      Set.of(
          ("police people children cattle infantry cavalry artillery team staff crew band couple pair "
                  + "side government public media cabinet committee council family group majority "
                  + "number party squad youth")
              .split(" "));

  private PluralNouns() {}

  /** "The police are", "the team have". */
  public static boolean has(String noun) {
    return MANY.contains(noun);
  }
}
