package dev.crosscheck.facts;

import java.util.List;
import java.util.Set;

/**
 * One spelling of a name in one article.
 *
 * @param span its first place
 * @param places all its places, in order
 * @param kind what it names
 * @param text as written: "Kim Yong-hyun"
 * @param letters its letters alone, folded: {@code kimyonghyun}; equal for spellings that differ
 *     only in case, accents, hyphens, apostrophes and spaces
 * @param referent key of the referent that reading took it for
 * @param oddity what looks garbled in it, in words ("the digit 1 stands among letters"); else empty
 * @param repaired the letters with the oddity mended; else equal to {@code letters}
 * @param context folded words that describe its bearer in the article: roles, nationality, age
 * @param strange its words, folded, that are in no table: no words of English, no given names, not
 *     of a place that the tables have
 * @param quoted whether it stands nowhere but in what the article quotes
 */
public record NameUse(
    Span span,
    List<Span> places,
    ReferentKind kind,
    String text,
    String letters,
    String referent,
    String oddity,
    String repaired,
    List<String> context,
    Set<String> strange,
    boolean quoted) {

  private static final String AGE = " years old";

  public NameUse {
    places = List.copyOf(places);
    context = List.copyOf(context);
    strange = Set.copyOf(strange);
  }

  /** The word of {@link #context} for a bearer of that many years. */
  public static String age(int years) {
    return years + AGE;
  }

  /** Whether a word of {@link #context} tells an age. */
  public static boolean isAge(String context) {
    return context.endsWith(AGE);
  }

  /** Path of its article. */
  public String article() {
    return span.article();
  }
}
