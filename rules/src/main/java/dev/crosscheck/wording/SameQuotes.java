package dev.crosscheck.wording;

import dev.crosscheck.facts.NearStory;
import dev.crosscheck.facts.QuoteClaim;
import dev.crosscheck.facts.SameQuote;
import dev.crosscheck.facts.SameStory;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the quotations that give the same utterance or document, by the stretches of three words
 * that they share, then by laying them side by side.
 */
public final class SameQuotes {

  private static final int SHINGLE = 3;

  /** A phrase that so many wordings share is a turn of speech. */
  private static final int COMMON = 40;

  private static final int FEWEST_WORDS = 6;

  /** Quotations in articles that may tell of different things must share that much. */
  private static final int FAR_WORDS = 10;

  /** So many words in one order are said once; who said them was then told wrongly. */
  private static final int NOBODY_REPEATS = 16;

  /** What is worded in more ways is a formula, which fits many occasions. */
  private static final int MOST_WORDINGS = 3;

  private static final int SAID_AGAIN_DAYS = 21;

  /** Units of text between two quotations that are compared. */
  private static final int SIDE_BY_SIDE = 150;

  /** Whom they stand for is not known, if for anybody. */
  private static final Set<String> PRONOUNS =
      Set.of("i", "you", "he", "she", "it", "we", "they", "who", "people", "someone", "somebody");

  private final Stories stories;
  private final List<List<QuoteClaim>> wordings;

  private SameQuotes(List<QuoteClaim> quotes, Stories stories) {
    this.stories = stories;
    Map<List<String>, List<QuoteClaim>> byWords = new LinkedHashMap<>();
    quotes.stream()
        .filter(quote -> quote.words().size() >= FEWEST_WORDS)
        .sorted(Comparator.comparing(QuoteClaim::span))
        .forEach(
            quote -> byWords.computeIfAbsent(quote.words(), any -> new ArrayList<>()).add(quote));
    this.wordings = List.copyOf(byWords.values());
  }

  /** The pairs of quotations of one utterance in two wordings, in reading order. */
  public static List<SameQuote> link(
      List<QuoteClaim> quotes, List<SameStory> stories, List<NearStory> near) {
    SameQuotes same = new SameQuotes(quotes, new Stories(stories, near));
    Set<SameQuote> links = new LinkedHashSet<>();
    List<int[]> pairs = same.candidates();
    Map<Integer, Integer> others = new HashMap<>();
    for (int[] pair : pairs) {
      others.merge(pair[0], 1, Integer::sum);
      others.merge(pair[1], 1, Integer::sum);
    }
    pairs.stream()
        .filter(pair -> Math.max(others.get(pair[0]), others.get(pair[1])) <= MOST_WORDINGS)
        .forEach(pair -> same.link(pair[0], pair[1], links));
    return links.stream()
        .sorted(
            Comparator.comparing((SameQuote link) -> link.left().span())
                .thenComparing(link -> link.right().span()))
        .toList();
  }

  /**
   * Quotations that could be of one utterance, apart from all others.
   *
   * @return only those with at least two wordings, in reading order
   */
  static List<List<QuoteClaim>> apart(List<QuoteClaim> quotes) {
    SameQuotes same = new SameQuotes(quotes, new Stories(List.of(), List.of()));
    Clusters<Integer> clusters = new Clusters<>();
    same.candidates().forEach(pair -> clusters.join(pair[0], pair[1], ""));
    List<Integer> indices = IntStream.range(0, same.wordings.size()).boxed().toList();
    return clusters.of(indices, index -> index).values().stream()
        .filter(cluster -> cluster.size() > 1)
        .map(cluster -> cluster.stream().flatMap(index -> same.wordings.get(index).stream()))
        .map(Stream::toList)
        .toList();
  }

  /** Pairs of indices of wordings that share a telling stretch, the lesser first. */
  private List<int[]> candidates() {
    Map<List<String>, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < wordings.size(); i++) {
      for (List<String> shingle : shingles(wordings.get(i).get(0).words())) {
        index.computeIfAbsent(shingle, any -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> pairs = new TreeSet<>();
    for (List<Integer> sharing : index.values()) {
      for (int i = 0; sharing.size() <= COMMON && i < sharing.size(); i++) {
        for (int other = i + 1; other < sharing.size(); other++) {
          pairs.add((long) sharing.get(i) << 32 | sharing.get(other));
        }
      }
    }
    return pairs.stream()
        .map(pair -> new int[] {(int) (pair >> 32), pair.intValue()})
        .filter(pair -> alignment(pair[0], pair[1]).isPresent())
        .toList();
  }

  private static Set<List<String>> shingles(List<String> words) {
    Set<List<String>> shingles = new LinkedHashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      List<String> shingle = words.subList(i, i + SHINGLE);
      if (shingle.stream().anyMatch(word -> QuotedWord.weight(word) == QuotedWord.CONTENT)) {
        shingles.add(shingle);
      }
    }
    return shingles;
  }

  /** Links every quotation of the one wording with the first of the other that goes with it. */
  private void link(int one, int two, Set<SameQuote> links) {
    List<QuoteClaim> left = wordings.get(one);
    List<QuoteClaim> right = wordings.get(two);
    QuoteAlignment alignment = alignment(one, two).orElseThrow();
    if (shareArticle(left, right)
        && !QuoteWording.isRepeated(alignment, left.get(0).words(), right.get(0).words())) {
      return;
    }
    int matched = alignment.matched();
    left.forEach(quote -> first(quote, right, matched).ifPresent(links::add));
    right.forEach(quote -> first(quote, left, matched).ifPresent(links::add));
  }

  /** An article that gives two wordings gives one utterance twice, or two. */
  private static boolean shareArticle(List<QuoteClaim> left, List<QuoteClaim> right) {
    Set<String> articles = new HashSet<>();
    left.forEach(quote -> articles.add(quote.article()));
    return right.stream().anyMatch(quote -> articles.contains(quote.article()));
  }

  private Optional<QuoteAlignment> alignment(int one, int two) {
    return QuoteWording.sameUtterance(
        wordings.get(one).get(0).words(), wordings.get(two).get(0).words());
  }

  private Optional<SameQuote> first(QuoteClaim quote, List<QuoteClaim> others, int matched) {
    for (QuoteClaim other : others) {
      Optional<String> because = because(quote, other, matched);
      if (because.isPresent()) {
        boolean inOrder = quote.span().compareTo(other.span()) < 0;
        return Optional.of(
            new SameQuote(inOrder ? quote : other, inOrder ? other : quote, because.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean isNobody(QuoteClaim quote) {
    return PRONOUNS.contains(quote.speaker())
        || PRONOUNS.contains(quote.speakerName().toLowerCase(Locale.ROOT));
  }

  /**
   * Who says nearly the same weeks later says it again: a spokesperson has formulas, and a reading
   * has translations.
   */
  private static boolean areApart(QuoteClaim one, QuoteClaim two) {
    return areDated(one, two)
        && Math.abs(ChronoUnit.DAYS.between(one.reported().get(), two.reported().get()))
            > SAID_AGAIN_DAYS;
  }

  /** "Holm", "Ada Holm", "Ada Marie Holm" and "police chief Ada Holm". */
  private static boolean isOne(String one, String two) {
    List<String> left = List.of(one.split(" "));
    List<String> right = List.of(two.split(" "));
    List<String> shorter = left.size() < right.size() ? left : right;
    List<String> longer = left.size() < right.size() ? right : left;
    return shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1))
        && longer.containsAll(shorter);
  }

  /** "Instead of “…” write “…”", "most of you voted for “…”, some for “…”": side by side. */
  private static boolean isComparison(QuoteClaim one, QuoteClaim two) {
    int gap =
        Math.max(one.span().start(), two.span().start())
            - Math.min(one.span().end(), two.span().end());
    return one.speaker().isEmpty() && two.speaker().isEmpty() && gap < SIDE_BY_SIDE;
  }

  /**
   * Nobody asks one thing twice: "How can we pay?" and "How can we row?" are two things, and so are
   * a question and what is said of it.
   */
  private static boolean isQuestion(QuoteClaim quote) {
    return quote.text().strip().endsWith("?");
  }

  private static boolean areDated(QuoteClaim one, QuoteClaim two) {
    return one.reported().isPresent() && two.reported().isPresent();
  }

  private Optional<String> because(QuoteClaim one, QuoteClaim two, int matched) {
    if (isNobody(one) || isNobody(two)) {
      return Optional.empty(); // "They say “…”, and then you say “…”"
    }
    boolean known = !one.speaker().isEmpty() && !two.speaker().isEmpty();
    boolean oneSpeaker = known && isOne(one.speaker(), two.speaker());
    if (known && !oneSpeaker && matched < NOBODY_REPEATS) {
      return Optional.empty();
    }
    if (areApart(one, two)) {
      return Optional.empty();
    }
    String share = "The quotations share " + matched + " words in the same order";
    if (one.article().equals(two.article())) {
      if (isComparison(one, two) || isQuestion(one) || isQuestion(two)) {
        return Optional.empty();
      }
      return Optional.of(share + " and stand in one article.");
    }
    Optional<String> story =
        stories
            .because(one.article(), two.article())
            .or(
                () ->
                    stories
                        .near(one.article(), two.article())
                        .filter(near -> matched >= FAR_WORDS));
    if (story.isPresent()) {
      String shown = story.get().isBlank() ? "" : " (" + story.get() + ")";
      return Optional.of(share + " and stand in articles of one story" + shown + ".");
    }
    return oneSpeaker && matched >= FAR_WORDS && areDated(one, two)
        ? Optional.of(share + " and have one source, " + one.speakerName() + ".")
        : Optional.empty();
  }
}
