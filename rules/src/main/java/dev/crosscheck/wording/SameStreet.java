package dev.crosscheck.wording;

import dev.crosscheck.facts.HouseStreet;
import dev.crosscheck.facts.OneName;
import dev.crosscheck.facts.OneName.Difference;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Two streets that are told with the same house and are one, spelled in two ways: "the 200 block of
 * Calder Street", "the 200 block of Caldre Street".
 *
 * <p>A town has a Marlin Road and a Martin Road, but the story that happened at the same number in
 * both would be a strange one.
 *
 * @param left the street of the one article, or the first of an article
 * @param right the other
 * @param because why the articles tell of one story; empty where it is one article
 */
public record SameStreet(HouseStreet left, HouseStreet right, String because) {

  /** One letter makes another name of a shorter one: "Oak Street", "Oat Street". */
  private static final int SHORTEST = 4;

  private static final String ONE_HOUSE =
      "The streets are told of the same house or block, and differ in one letter or a space.";

  private static final Comparator<SameStreet> ORDER =
      Comparator.comparing((SameStreet pair) -> pair.left().span())
          .thenComparing(pair -> pair.right().span());

  /** What both have in common. */
  public String subject() {
    return left.subject().orElseThrow();
  }

  /** Whether the names differ, and by no more than a slip or a space. */
  public static boolean alike(HouseStreet one, HouseStreet two) {
    String left = one.name().replace(" ", "");
    String right = two.name().replace(" ", "");
    boolean ordinary = one.ordinary() && two.ordinary();
    return !one.name().equals(two.name())
        && Math.min(left.length(), right.length()) >= SHORTEST
        && (left.equals(right) || !ordinary && Edits.isSlip(left, right))
        && (one.way().contains(two.way()) || two.way().contains(one.way()))
        && one.houses().meets(two.houses());
  }

  /**
   * The spellings of each street.
   *
   * @param pairs streets that have the same in common
   */
  public static List<OneName> names(Collection<SameStreet> pairs) {
    Clusters<String> clusters = new Clusters<>();
    TreeMap<HouseStreet, HouseStreet> streets =
        new TreeMap<>(Comparator.comparing(HouseStreet::span));
    List<SameStreet> sorted = pairs.stream().sorted(ORDER).toList();
    for (SameStreet pair : sorted) {
      streets.put(pair.left(), pair.left());
      streets.put(pair.right(), pair.right());
      clusters.join(pair.left().name(), pair.right().name(), "");
    }
    return clusters.of(streets.values(), HouseStreet::name).values().stream()
        .map(all -> name(all, sorted))
        .toList();
  }

  private static OneName name(List<HouseStreet> streets, List<SameStreet> pairs) {
    Stream<String> because =
        pairs.stream().filter(pair -> streets.contains(pair.left())).map(SameStreet::because);
    return new OneName(
        streets.stream()
            .map(street -> new OneName.Spelling(street.text(), List.of(street.span())))
            .toList(),
        Stream.concat(because, Stream.of(ONE_HOUSE))
            .filter(reason -> !reason.isEmpty())
            .distinct()
            .toList(),
        Difference.VARIANT);
  }
}
