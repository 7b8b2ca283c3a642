package dev.crosscheck.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes contractions apart, of which the models make one word: "did" and "n't", "they" and "'ll",
 * "ca" and "n't", "can" and "not". Each half has a tag and a dictionary form of its own. The
 * possessive and the verb {@code 's} are cut off by {@link TokenRepair}.
 */
final class Contractions {

  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry("am", "be"),
          Map.entry("is", "be"),
          Map.entry("are", "be"),
          Map.entry("was", "be"),
          Map.entry("were", "be"),
          Map.entry("ai", "be"),
          Map.entry("has", "have"),
          Map.entry("have", "have"),
          Map.entry("had", "have"),
          Map.entry("do", "do"),
          Map.entry("does", "do"),
          Map.entry("did", "do"),
          Map.entry("wo", "will"),
          Map.entry("sha", "shall"),
          Map.entry("ca", "can"),
          Map.entry("can", "can"),
          Map.entry("could", "could"),
          Map.entry("would", "would"),
          Map.entry("should", "should"),
          Map.entry("may", "may"),
          Map.entry("might", "might"),
          Map.entry("must", "must"),
          Map.entry("need", "need"),
          Map.entry("ought", "ought"),
          Map.entry("dare", "dare"));

  private static final Map<String, String> CLITICS =
      Map.of("'m", "be", "'re", "be", "'ve", "have", "'ll", "will", "'d", "would");

  private static final Set<String> PRONOUNS =
      Set.of("i", "you", "he", "she", "it", "we", "they", "who", "what", "that", "this", "there");

  private static final Set<String> ADVERBS = Set.of("how", "where", "why", "when", "here");

  private static final String NOT = "n't";
  private static final String CANNOT = "cannot";

  private Contractions() {}

  /**
   * Whether a word with a capital stands before one with a capital: "She won it for Boys Don't
   * Cry". A sentence in quotation marks opens so with neither.
   */
  static boolean isTitled(String[] words, int at) {
    String word = words[at];
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && word.charAt(1) != '\''
        && Character.isUpperCase(words[at - 1].charAt(0));
  }

  /** The halves of a contraction; any other token alone. */
  static List<Token> parts(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (word.equals(CANNOT)) {
      return parts(token, CANNOT.length() - "not".length(), Tag.AUX, "can", Tag.PART, "not");
    }
    int apostrophe = word.lastIndexOf('\'');
    if (apostrophe < 1) {
      return List.of(token);
    }
    int cut = word.length() - NOT.length();
    String verb = word.endsWith(NOT) ? VERBS.getOrDefault(word.substring(0, cut), "") : "";
    if (!verb.isEmpty()) {
      return parts(token, cut, Tag.AUX, verb, Tag.PART, "not");
    }
    String before = word.substring(0, apostrophe);
    String clitic = CLITICS.getOrDefault(word.substring(apostrophe), "");
    boolean modal = clitic.equals("have") && VERBS.containsKey(before);
    boolean subject = PRONOUNS.contains(before) || ADVERBS.contains(before);
    if (clitic.isEmpty() || !modal && !subject) {
      return List.of(token);
    }
    Tag tag = modal ? Tag.AUX : ADVERBS.contains(before) ? Tag.ADV : Tag.PRON;
    String lemma = modal ? VERBS.get(before) : before;
    return parts(token, apostrophe, tag, lemma, Tag.AUX, clitic);
  }

  private static List<Token> parts(
      Token token, int cut, Tag tag, String lemma, Tag second, String secondLemma) {
    int middle = token.start() + cut;
    return List.of(
        new Token(token.text().substring(0, cut), lemma, tag, token.start(), middle),
        new Token(token.text().substring(cut), secondLemma, second, middle, token.end()));
  }
}
