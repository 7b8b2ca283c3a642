package dev.crosscheck.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Knows the furniture of a page by its wording and its looks. */
final class FurniturePhrases {

  private static final Map<String, TreeSet<String>> PHRASES =
      Tables.rows("furniture.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row[0],
                  Collectors.mapping(row -> row[1], Collectors.toCollection(TreeSet::new))));
  private static final Set<String> WHOLE = PHRASES.get("whole");
  private static final TreeSet<String> START = PHRASES.get("start");
  private static final List<String> WITHIN = List.copyOf(PHRASES.get("within"));
  private static final TreeSet<String> TEASER = PHRASES.get("teaser");

  /** Words that a label of teasers may have after it: "Read more related news". */
  private static final Set<String> TAIL =
      Set.of(
          "related",
          "news",
          "stories",
          "story",
          "articles",
          "article",
          "posts",
          "here",
          "this",
          "about",
          "on",
          "the",
          "topic",
          "from",
          "in",
          "today",
          "now",
          "for",
          "you",
          "below",
          "coverage",
          "headlines",
          "videos",
          "video",
          "s");

  private static final Set<String> COUNTED =
      Set.of("image", "photo", "picture", "slide", "video", "page", "gallery", "step", "figure");
  private static final int LONGEST_PROMPT = 40;

  private FurniturePhrases() {}

  /** Whether headlines of other articles are to follow: "Read more related news:". */
  static boolean isTeaserLabel(String text) {
    if (Sentences.words(text) > 8 || text.endsWith(".")) {
      return false;
    }
    String plain = Sentences.plain(text);
    if (TEASER.contains(plain)) {
      return true;
    }
    String prefix = prefix(TEASER, plain);
    if (prefix.isEmpty() || prefix.indexOf(' ') < 0 && !text.endsWith(":")) {
      return false;
    }
    String rest = plain.substring(prefix.length()).strip();
    return List.of(rest.split(" ")).stream().allMatch(TAIL::contains)
        || text.endsWith(":") && prefix.indexOf(' ') > 0 && Sentences.words(rest) <= 4;
  }

  static boolean isFurniture(String text) {
    String plain = Sentences.plain(text);
    int words = Sentences.words(plain);
    return plain.isEmpty()
        || WHOLE.contains(plain)
        || words <= LONGEST_PROMPT && !prefix(START, plain).isEmpty()
        || text.startsWith("©")
        || WITHIN.stream().anyMatch(plain::contains)
        || isBreadcrumb(text)
        || isShortcode(text)
        || isCounter(plain);
  }

  /** The longest phrase of the table that the text starts with, at the end of a word. */
  private static String prefix(TreeSet<String> phrases, String plain) {
    int end = Math.min(plain.length(), 60);
    while (end > 0) {
      boolean wordEnd = end == plain.length() || plain.charAt(end) == ' ';
      String candidate = plain.substring(0, end);
      if (phrases.contains(candidate) && (wordEnd || isYear(candidate))) {
        return candidate;
      }
      end--;
    }
    return "";
  }

  private static boolean isYear(String phrase) {
    return Character.isDigit(phrase.charAt(phrase.length() - 1));
  }

  /** "Home » News » Europe". */
  private static boolean isBreadcrumb(String text) {
    if (text.length() > 300 || Sentences.isProse(text)) {
      return false;
    }
    int separators = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean between = text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
      separators += between && "»>›/|→".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return separators >= 1 && text.regionMatches(true, 0, "home ", 0, 5);
  }

  /** "[contact-form id=1]". */
  private static boolean isShortcode(String text) {
    if (!text.startsWith("[") || !text.endsWith("]") || text.length() > 300) {
      return false;
    }
    int end = 1;
    while (end < text.length() && " ]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String name = text.substring(1, end);
    boolean code = name.startsWith("/") || name.indexOf('_') > 0 || name.indexOf('-') > 0;
    return code && name.equals(name.toLowerCase(java.util.Locale.ROOT)) || text.indexOf('=') > 0;
  }

  /** "Image 1 of 3". */
  private static boolean isCounter(String plain) {
    List<String> words = List.of(plain.split(" ", 6));
    int from = COUNTED.contains(words.get(0)) ? 1 : 0;
    List<String> rest = words.subList(from, words.size());
    boolean numbers =
        rest.stream().allMatch(word -> word.equals("of") || isNumber(word)) && rest.size() <= 3;
    return numbers && rest.size() == 3 && rest.get(1).equals("of") || from == 1 && rest.isEmpty();
  }

  private static boolean isNumber(String word) {
    return word.length() <= 4 && word.chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }
}
