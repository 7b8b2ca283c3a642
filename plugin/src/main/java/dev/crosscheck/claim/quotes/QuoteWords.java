package dev.crosscheck.claim.quotes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of a quotation without what editors do to it: case, marks, emphasis, insertions in
 * brackets, contractions.
 */
final class QuoteWords {

  /** An insertion of more words than that is not one: a bracket was left open. */
  private static final int LONGEST_INSERTION = 60;

  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("won't", "will not"),
          Map.entry("can't", "can not"),
          Map.entry("cannot", "can not"),
          Map.entry("shan't", "shall not"),
          Map.entry("ain't", "is not"),
          Map.entry("percent", "per cent"),
          Map.entry("pct", "per cent"),
          Map.entry("gonna", "going to"),
          Map.entry("gotta", "got to"),
          Map.entry("wanna", "want to"),
          Map.entry("oughta", "ought to"),
          Map.entry("outta", "out of"),
          Map.entry("kinda", "kind of"),
          Map.entry("sorta", "sort of"),
          Map.entry("dunno", "do not know"),
          Map.entry("gimme", "give me"),
          Map.entry("lemme", "let me"),
          Map.entry("ya", "you"),
          Map.entry("'cos", "because"),
          Map.entry("let's", "let us"),
          Map.entry("'cause", "because"),
          Map.entry("'til", "until"),
          Map.entry("till", "until"),
          Map.entry("'em", "them"),
          Map.entry("y'all", "you all"));

  private static final Map<String, String> ENDINGS =
      Map.of("n't", "not", "'re", "are", "'ve", "have", "'ll", "will", "'m", "am", "'d", "would");

  /** After these words {@code 's} is "is"; after others it can be a possessive. */
  private static final List<String> BEFORE_IS =
      List.of(
          "he",
          "she",
          "it",
          "that",
          "this",
          "there",
          "here",
          "what",
          "who",
          "where",
          "how",
          "everybody",
          "everyone",
          "everything",
          "nobody",
          "nothing",
          "somebody",
          "someone");

  private static final String PAUSES = ".!?;:,–—";

  /** Stands for the letters that a mask hides, in a text where stars can be emphasis. */
  private static final char MASK = '\uE000';

  /** "D**n", "bull****", "d–n"; one letter before a dash, and none that is a word, as in "I–we". */
  private static final Pattern MASKED =
      Pattern.compile(
          "(?<![\\p{L}*])(?:(\\p{L}+)(?:\\*{1,9}(?=\\p{L})|\\*{2,9})"
              + "|([\\p{L}&&[^aioAIO]])[-–—]{1,5}(?=\\p{L}{1,3}(?!\\p{L})))");

  private static final String SHOWN = "$1$2" + MASK;

  /** What countries are called by their letters. */
  private static final Map<Pattern, String> COUNTRIES =
      Map.of(
          Pattern.compile("(?<![\\p{L}.])(?:U\\.\\s?S\\.|US)(?!\\p{L}|\\$|\\s?A\\.)"),
              "United States",
          Pattern.compile("(?<![\\p{L}.])(?:U\\.\\s?S\\.\\s?A\\.|USA)(?!\\p{L})"),
              "United States of America",
          Pattern.compile("(?<![\\p{L}.])(?:U\\.\\s?K\\.|UK)(?!\\p{L})"), "United Kingdom");

  private QuoteWords() {}

  /**
   * Folds a quotation to its words.
   *
   * @param text the words as written, with or without quotation marks
   * @return lower-case words: "We’re [all] going – “now”!" gives we, are, going, now; of what is
   *     masked the letters that are shown, with one star, {@code d*n}
   */
  static List<String> fold(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String plain = plain(text);
    int index = 0;
    while (index < plain.length()) {
      char unit = plain.charAt(index);
      int close = insertionEnd(plain, index, word.length() > 0);
      if (close > index) {
        end(word, words);
        index = close + 1;
        continue;
      }
      if (Character.isLetterOrDigit(unit)
          || Character.isSurrogate(unit)
          || joins(plain, index)
          || unit == MASK && word.length() > 0) {
        word.append(isApostrophe(unit) ? '\'' : Character.toLowerCase(unit));
      } else if (!isBracket(unit)) {
        end(word, words);
      }
      index++;
    }
    end(word, words);
    return List.copyOf(words);
  }

  private static String plain(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace("%", " percent");
    if (plain.chars().anyMatch(Character::isLowerCase)) { // in "GIVE US BOATS" no country stands
      for (Map.Entry<Pattern, String> country : COUNTRIES.entrySet()) {
        plain = country.getKey().matcher(plain).replaceAll(country.getValue());
      }
    }
    return MASKED.matcher(plain).replaceAll(SHOWN);
  }

  /** How many words stand before each mark that ends a sentence or clause, and before both ends. */
  static Set<Integer> pauses(String text) {
    Set<Integer> pauses = new TreeSet<>(Set.of(0));
    int words = 0;
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      boolean last = at + 1 == text.length();
      boolean pause = PAUSES.indexOf(text.charAt(at)) >= 0 && !joins(text, at);
      if (pause || last) {
        words += fold(text.substring(from, at + 1)).size();
        from = at + 1;
        pauses.add(words);
      }
    }
    return pauses;
  }

  /**
   * The closing bracket of an insertion that begins here; -1 where none does. "[H]e" and
   * "soldier[s]" mend a word and are no insertions.
   */
  private static int insertionEnd(String text, int index, boolean inWord) {
    char open = text.charAt(index);
    if (open != '[' && open != '(' || inWord) {
      return -1;
    }
    char close = open == '[' ? ']' : ')';
    int limit = Math.min(text.length(), index + LONGEST_INSERTION);
    for (int i = index + 1; i < limit; i++) {
      if (text.charAt(i) == close) {
        boolean mends = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        return mends ? -1 : i;
      }
    }
    return -1;
  }

  /** An apostrophe in or before a word, a point or comma in a number. */
  private static boolean joins(String text, int index) {
    char unit = text.charAt(index);
    boolean next = index + 1 < text.length() && Character.isLetterOrDigit(text.charAt(index + 1));
    if (isApostrophe(unit)) {
      return next;
    }
    return (unit == '.' || unit == ',')
        && next
        && index > 0
        && Character.isDigit(text.charAt(index - 1))
        && Character.isDigit(text.charAt(index + 1));
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      add(word.toString(), words);
      word.setLength(0);
    }
  }

  private static void add(String written, List<String> words) {
    String word = WHOLE.containsKey(written) ? written : stripped(written);
    String whole = WHOLE.get(word);
    if (whole != null) {
      words.addAll(List.of(whole.split(" ")));
      return;
    }
    int apostrophe = word.lastIndexOf('\'');
    if (apostrophe > 0) {
      for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
        if (word.endsWith(ending.getKey()) && word.length() > ending.getKey().length()) {
          words.add(word.substring(0, word.length() - ending.getKey().length()));
          words.add(ending.getValue());
          return;
        }
      }
      String before = word.substring(0, apostrophe);
      if (word.endsWith("'s") && BEFORE_IS.contains(before)) {
        words.add(before);
        words.add("is");
        return;
      }
    }
    String bare = word.replace("'", "").replace(",", "").replace(MASK, '*');
    if (!bare.isEmpty()) {
      words.add(bare);
    }
  }

  /** A quotation mark before a word looks like an apostrophe. */
  private static String stripped(String word) {
    int start = 0;
    while (start < word.length() && word.charAt(start) == '\'') {
      start++;
    }
    return word.substring(start);
  }

  private static boolean isBracket(char unit) {
    return unit == '[' || unit == ']' || unit == '(' || unit == ')';
  }

  private static boolean isApostrophe(char unit) {
    return unit == '\''
        || unit == '\u2019'
        || unit == '\u2018'
        || unit == '\u02BC'
        || unit == '\u00B4';
  }
}
