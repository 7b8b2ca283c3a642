package dev.crosscheck.reasoning;

import dev.crosscheck.claim.ArticleClaims;
import dev.crosscheck.claim.names.NameClaims;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each article is about: its weightiest terms, as numbers in rising order. */
final class Terms {

  /** The weightiest terms of an article; the rest says little of what it is about. */
  private static final int MOST_TERMS = 48;

  private static final int MOST_REASONS = 4;

  /** Who is named in more articles than this is known for more than one story. */
  private static final int FEW_ARTICLES = 12;

  private static final String PERSON = ReferentKind.PERSON + ":";

  /**
   * How often a name, a country and a common word occur in articles anywhere: what is believed of a
   * term before the repository is seen. In a repository of five articles this is most of what is
   * known, in one of thousands nothing.
   */
  private static final double NAME_SHARE = 0.005;

  private static final double COUNTRY_SHARE = 0.05;
  private static final double WORD_SHARE = 0.08;
  private static final double BELIEF = 100;

  private final List<String> words;
  private final List<Boolean> named;
  private final int[] frequencies;
  private final int[][] terms;
  private final float[][] weights;
  private final Map<String, String> display;

  private Terms(
      List<String> words,
      List<Boolean> named,
      int[] frequencies,
      int[][] terms,
      float[][] weights,
      Map<String, String> display) {
    this.words = words;
    this.named = named;
    this.frequencies = frequencies;
    this.terms = terms;
    this.weights = weights;
    this.display = display;
  }

  /**
   * @param likeness cosine of the weights, 0 to 1
   * @param names shared names
   * @param persons among them the full names of persons of whom few articles tell
   * @param rare all names, but of countries, that few articles have
   * @param terms shared terms, names included
   */
  record Shared(double likeness, int names, int persons, int rare, int terms) {}

  static Terms of(List<ArticleClaims> articles) {
    Map<String, String> display = names(articles);
    Map<String, Integer> numbers = new HashMap<>();
    List<String> words = new ArrayList<>();
    List<Integer> frequencies = new ArrayList<>();
    for (ArticleClaims article : articles) {
      for (String term : article.terms().keySet()) {
        Integer number = numbers.get(term);
        if (number == null) {
          numbers.put(term, words.size());
          words.add(term);
          frequencies.add(1);
        } else {
          frequencies.set(number, frequencies.get(number) + 1);
        }
      }
    }
    List<Boolean> named = words.stream().map(word -> display.containsKey(key(word))).toList();
    double[] rarity = new double[words.size()];
    for (int term = 0; term < rarity.length; term++) {
      double before = share(words.get(term), named.get(term));
      rarity[term] =
          -Math.log((frequencies.get(term) + before * BELIEF) / (articles.size() + BELIEF));
    }
    int[][] terms = new int[articles.size()][];
    float[][] weights = new float[articles.size()][];
    for (int at = 0; at < terms.length; at++) {
      choose(articles.get(at), numbers, rarity, at, terms, weights);
    }
    int[] counts = frequencies.stream().mapToInt(Integer::intValue).toArray();
    return new Terms(words, named, counts, terms, weights, display);
  }

  int[] of(int article) {
    return terms[article];
  }

  /** Weight of the term in a slot of {@link #of}; the squares of an article's weights sum to 1. */
  float weight(int article, int slot) {
    return weights[article][slot];
  }

  /** Articles by term; empty where a term is of one article, or of more than {@code longest}. */
  List<int[]> postings(int longest) {
    int[] sizes = new int[words.size()];
    for (int[] own : terms) {
      for (int term : own) {
        sizes[term]++;
      }
    }
    List<int[]> postings = new ArrayList<>(sizes.length);
    for (int size : sizes) {
      postings.add(new int[size < 2 || size > longest ? 0 : size]);
    }
    int[] filled = new int[sizes.length];
    for (int article = 0; article < terms.length; article++) {
      for (int term : terms[article]) {
        if (postings.get(term).length > 0) {
          postings.get(term)[filled[term]++] = article;
        }
      }
    }
    return postings;
  }

  Shared shared(int left, int right) {
    double sum = 0;
    int names = 0;
    int persons = 0;
    int rare = 0;
    int count = 0;
    for (int[] pair : common(left, right)) {
      int term = terms[left][pair[0]];
      sum += weights[left][pair[0]] * weights[right][pair[1]];
      count++;
      names += named.get(term) ? 1 : 0;
      persons += isLittleKnown(term) ? 1 : 0;
      rare += isRare(term) ? 1 : 0;
    }
    return new Shared(sum, names, persons, rare, count);
  }

  private boolean isRare(int term) {
    return named.get(term) && frequencies[term] <= FEW_ARTICLES && !isCountry(words.get(term));
  }

  private static boolean isCountry(String word) {
    return Referent.isCountry(key(word));
  }

  /** A person's full name in few articles: "PERSON:ada holm". */
  private boolean isLittleKnown(int term) {
    return frequencies[term] <= FEW_ARTICLES
        && words.get(term).startsWith(PERSON)
        && words.get(term).indexOf(' ') > 0;
  }

  /** "Both articles are about Norway, Ann-Sofie Lund and “ferry”." */
  String because(int left, int right) {
    List<int[]> pairs = common(left, right);
    pairs.sort(
        Comparator.comparingDouble(
                (int[] pair) -> -(weights[left][pair[0]] * weights[right][pair[1]]))
            .thenComparing(pair -> words.get(terms[left][pair[0]])));
    List<String> telling =
        pairs.stream()
            .map(pair -> terms[left][pair[0]])
            .filter(this::isShown)
            .limit(MOST_REASONS)
            .map(this::show)
            .toList();
    if (telling.isEmpty()) {
      return "Both articles name the same.";
    }
    String last = telling.get(telling.size() - 1);
    String rest = String.join(", ", telling.subList(0, telling.size() - 1));
    return "Both articles are about " + (rest.isEmpty() ? last : rest + " and " + last) + ".";
  }

  private List<int[]> common(int left, int right) {
    List<int[]> pairs = new ArrayList<>();
    int one = 0;
    int two = 0;
    while (one < terms[left].length && two < terms[right].length) {
      int order = Integer.compare(terms[left][one], terms[right][two]);
      if (order == 0) {
        pairs.add(new int[] {one++, two++});
      } else if (order < 0) {
        one++;
      } else {
        two++;
      }
    }
    return pairs;
  }

  /** A name that no article writes by itself, the country of "the Libyan minister", is a key. */
  private boolean isShown(int term) {
    String word = words.get(term);
    return word.indexOf(':') < 0 || display.containsKey(key(word));
  }

  private String show(int term) {
    String word = words.get(term);
    return display.getOrDefault(key(word), "“" + word + "”");
  }

  /** Names as articles write them, by key: the first article's first, if it is no adjective. */
  private static Map<String, String> names(List<ArticleClaims> articles) {
    Map<String, String> names = new HashMap<>();
    for (ArticleClaims article : articles) {
      for (NameUse use : article.names()) {
        names.putIfAbsent(term(use), use.text());
      }
    }
    return names;
  }

  private static String term(NameUse use) {
    return NameClaims.term(new Referent(use.kind(), use.referent(), use.text(), List.of()));
  }

  /** The referent's key in a term: {@code td} of {@code PLACE:td}; a word is its own. */
  private static String key(String term) {
    return term.substring(term.indexOf(':') + 1);
  }

  private static double share(String word, boolean named) {
    if (!named) {
      return WORD_SHARE;
    }
    return isCountry(word) ? COUNTRY_SHARE : NAME_SHARE;
  }

  private static void choose(
      ArticleClaims article,
      Map<String, Integer> numbers,
      double[] rarity,
      int at,
      int[][] terms,
      float[][] weights) {
    List<Integer> own = new ArrayList<>();
    Map<Integer, Double> weight = new HashMap<>();
    article
        .terms()
        .forEach(
            (term, count) -> {
              int number = numbers.get(term);
              own.add(number);
              weight.put(number, rarity[number] * (1 + Math.log(Math.max(1, count))));
            });
    own.sort(
        Comparator.comparingDouble((Integer term) -> -weight.get(term))
            .thenComparing(Comparator.naturalOrder()));
    Set<Integer> kept = new HashSet<>(own.subList(0, Math.min(MOST_TERMS, own.size())));
    terms[at] = kept.stream().mapToInt(Integer::intValue).sorted().toArray();
    weights[at] = new float[terms[at].length];
    double length = 0;
    for (int term : terms[at]) {
      length += weight.get(term) * weight.get(term);
    }
    for (int slot = 0; slot < terms[at].length; slot++) {
      weights[at][slot] = (float) (weight.get(terms[at][slot]) / Math.sqrt(length));
    }
  }
}
