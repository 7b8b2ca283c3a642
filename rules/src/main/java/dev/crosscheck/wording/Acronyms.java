package dev.crosscheck.wording;

import dev.crosscheck.facts.Acronym;
import dev.crosscheck.facts.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Acronyms that do not fit the words they stand for, or that an article elsewhere writes so. */
public final class Acronyms {

  private static final int SHORTEST = 3;

  /** An acronym that is never explained is meant when it stands so often. */
  private static final int OFTEN = 3;

  /** Three letters in another order are likelier another body's. */
  private static final int OFTEN_OF_THREE = 5;

  private Acronyms() {}

  /**
   * What to report of the acronyms of one article.
   *
   * @param rule id of the rule that asks
   */
  public static List<Finding> findings(String rule, Collection<Acronym> acronyms) {
    List<Acronym> sorted = acronyms.stream().sorted(Comparator.comparing(Acronym::span)).toList();
    List<Finding> findings = new ArrayList<>();
    for (Acronym one : sorted) {
      // Who uses it again means it: ISO, UTC.
      if (one.defined()
          && one.times() == 1
          && !fits(one.letters(), one.words())
          && !isCurrency(one.letters())) {
        findings.add(misfit(rule, one));
      }
      if (!one.defined() && one.times() == 1) {
        slip(one, sorted).ifPresent(right -> findings.add(slip(rule, one, right)));
      }
    }
    return findings;
  }

  /**
   * The acronym that an undefined one is a slip of, one that is defined or used often: two of its
   * letters changed places. Another letter makes another body: NARA beside NASA.
   */
  private static Optional<Acronym> slip(Acronym odd, List<Acronym> all) {
    List<Acronym> near =
        all.stream().filter(right -> isMeant(right) && isSlip(odd, right)).toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static boolean isMeant(Acronym acronym) {
    return acronym.defined()
        ? fits(acronym.letters(), acronym.words())
        : acronym.times() >= (acronym.letters().length() > SHORTEST ? OFTEN : OFTEN_OF_THREE);
  }

  private static boolean isSlip(Acronym odd, Acronym right) {
    String one = odd.letters();
    String two = right.letters();
    return one.length() >= SHORTEST && neighbours(one, two) && one.charAt(0) == two.charAt(0);
  }

  /**
   * Whether each letter is that of its word, or stands in it: "Extensible Markup Language (XML)".
   * Only letters in another order and one wrong letter are held against an acronym; what differs
   * more is of another language or another way to abbreviate.
   */
  static boolean fits(String letters, List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(Character.toUpperCase(word.charAt(0))));
    if (letters.length() != words.size()
        || letters.contentEquals(initials)
        || words.stream().anyMatch(Acronyms::isCompound)) {
      return true;
    }
    if (sorted(letters).equals(sorted(initials.toString()))) {
      return letters.length() < SHORTEST || !neighbours(letters, initials.toString());
    }
    int wrong = 0;
    for (int i = 0; i < letters.length(); i++) {
      boolean stands = words.get(i).toUpperCase(Locale.ROOT).indexOf(letters.charAt(i)) >= 0;
      wrong += letters.charAt(i) == initials.charAt(i) ? 0 : stands ? letters.length() : 1;
    }
    return wrong != 1 || letters.length() < SHORTEST;
  }

  /** "South African Rand (ZAR)": the code of ISO 4217, whose letters may be of another language. */
  private static boolean isCurrency(String letters) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(currency -> currency.getCurrencyCode().equals(letters));
  }

  /** "CompizConfig" gives an acronym two letters. */
  private static boolean isCompound(String word) {
    return word.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** Whether two letters that stand side by side changed places; languages reorder more. */
  private static boolean neighbours(String one, String two) {
    int at = Edits.commonPrefix(one, two);
    return Edits.between(one, two) == Edits.SWAP && one.startsWith(two.substring(at + 2), at + 2);
  }

  private static String sorted(String letters) {
    char[] sorted = letters.toCharArray();
    Arrays.sort(sorted);
    return new String(sorted);
  }

  private static Finding misfit(String rule, Acronym acronym) {
    String words = String.join(" ", acronym.words());
    return new Finding(
        rule,
        "the acronym " + Sides.quoted(acronym.letters()),
        List.of(Sides.of(acronym.span(), acronym.letters(), acronym.letters() + ", " + words)),
        List.of(),
        "The letters of "
            + Sides.quoted(acronym.letters())
            + " are not those of "
            + Sides.quoted(words)
            + ".",
        "Check the acronym and the words it stands for.");
  }

  private static Finding slip(String rule, Acronym odd, Acronym right) {
    String usual = Sides.quoted(right.letters());
    String because =
        right.defined()
            ? "The article says what " + usual + " stands for: " + String.join(" ", right.words())
            : "The article writes " + usual + " " + Sides.times(right.times());
    return new Finding(
        rule,
        "the acronym " + usual + " / " + Sides.quoted(odd.letters()),
        Stream.of(odd, right)
            .sorted(Comparator.comparing(Acronym::span))
            .map(each -> Sides.of(each.span(), each.letters(), each.letters()))
            .toList(),
        List.of(because + "."),
        Sides.quoted(odd.letters())
            + " stands once and is never explained; its letters are those of "
            + usual
            + " but for a slip.",
        "Check the acronym.");
  }
}
