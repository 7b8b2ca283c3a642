package dev.crosscheck.wording;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names that no hand meant to write so, with the clean spelling beside them where there is one. */
public final class GarbledNames {

  /** Who writes it so thrice and never otherwise means it: a stage name, a product. */
  private static final int MEANT = 3;

  private GarbledNames() {}

  /**
   * What to report of one garbled sequence of letters.
   *
   * @param rule id of the rule that asks
   * @param garbled all uses of it, with an oddity each
   * @param clean all uses of the name that it would be if mended; can be empty
   */
  public static List<Finding> findings(
      String rule, Collection<NameUse> garbled, Collection<NameUse> clean) {
    List<NameUse> odd = garbled.stream().sorted(Comparator.comparing(NameUse::span)).toList();
    Optional<NameUse> witness = witness(odd.get(0), clean);
    if (witness.isEmpty() && !standsAlone(odd)) {
      return List.of();
    }
    Map<String, NameUse> byArticle = new LinkedHashMap<>();
    odd.forEach(use -> byArticle.putIfAbsent(use.article(), use));
    List<NameUse> sides = new ArrayList<>(byArticle.values());
    witness.ifPresent(sides::add);
    return List.of(
        new Finding(
            rule,
            "the name " + Sides.quoted(odd.get(0).text()),
            sides.stream().map(Sides::of).sorted(Sides.READING_ORDER).toList(),
            witness
                .map(use -> "Mended, it is spelled as " + Sides.quoted(use.text()) + ".")
                .stream()
                .toList(),
            conflict(odd.get(0), witness),
            "Check the spelling of the name."));
  }

  /** A name that has no clean spelling anywhere is taken for a slip where a person bears it. */
  private static boolean standsAlone(List<NameUse> odd) {
    int places = odd.stream().mapToInt(use -> use.places().size()).sum();
    return odd.get(0).kind() == ReferentKind.PERSON && places < MEANT;
  }

  /** The clean spelling in the same article, else in the first that has it. */
  private static Optional<NameUse> witness(NameUse odd, Collection<NameUse> clean) {
    return clean.stream()
        .min(
            Comparator.comparing((NameUse use) -> !use.article().equals(odd.article()))
                .thenComparing(NameUse::span));
  }

  private static String conflict(NameUse odd, Optional<NameUse> witness) {
    String alone = "In " + Sides.quoted(odd.text()) + " " + odd.oddity();
    return witness.map(use -> alone + "; elsewhere it is " + Sides.quoted(use.text())).orElse(alone)
        + ".";
  }
}
