package dev.crosscheck.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * Tags word by word, each time taking the likeliest tag.
 *
 * <p>On 240,000 words of news the library's beam search gives the same tags, but for pasts that are
 * nothing else, what stands before them, and words that are no form of a verb. It sorts the
 * probabilities of every word, though, and looks up anew what a word says of its own tag. The
 * features are those that the model file names as its generators. Not thread-safe.
 */
final class GreedyTagger {

  /** The longest prefix and suffix that are features. */
  private static final int LONGEST_AFFIX = 4;

  /** Words whose scores are kept, some 400 bytes each. */
  private static final int KEPT = 20_000;

  private static final String VERB = "VERB";

  /** All that a word can be which is but a verb's past: "shook" is no noun, whatever it follows. */
  private static final Set<String> VERBS = Set.of(VERB, "AUX");

  /** What a participle can be as well. */
  private static final String ADJECTIVE = "ADJ";

  /**
   * What a word in "s" can be before a verb's past, if it is no verb: "soldiers took", "has taken".
   */
  private static final Set<String> SUBJECTS = Set.of("NOUN", "PROPN", "AUX");

  /** Behind these a verb can end its clause: "what he says went well". */
  private static final Set<String> PRONOUNS = Set.of("PRON", "SCONJ");

  /** No score of two earlier tags has been looked up yet. */
  private static final int UNKNOWN = -2;

  private final LinearModel model;
  private final Map<String, Word> words = new HashMap<>();
  private final int[] starts;
  private final int[] previous;
  private final int[] lastTwo;

  /**
   * What a word says of its own tag and, as features, of the tags of its neighbours.
   *
   * @param own a score for every tag
   * @param past whether it is a verb's past and nothing else
   * @param plural whether it ends like a noun of many, and like a verb of one
   */
  private record Word(
      double[] own,
      int last,
      int lastButOne,
      int next,
      int nextButOne,
      boolean past,
      boolean plural) {}

  GreedyTagger(LinearModel model) {
    this.model = model;
    starts =
        new int[] {
          model.feature("S=begin"), model.feature("p1S=begin"), model.feature("p2S=begin")
        };
    previous = new int[model.outcomes()];
    for (int i = 0; i < previous.length; i++) {
      previous[i] = model.feature("t=" + model.outcome(i));
    }
    lastTwo = new int[previous.length * previous.length];
    Arrays.fill(lastTwo, UNKNOWN);
  }

  String[] tag(String[] sentence) {
    Word[] known = new Word[sentence.length];
    for (int i = 0; i < known.length; i++) {
      known[i] = word(sentence[i]);
    }
    int[] tags = new int[known.length];
    String[] names = new String[known.length];
    for (int i = 0; i < known.length; i++) {
      double[] scores = scores(known, tags, i);
      tags[i] = LinearModel.best(scores);
      if (model.outcome(tags[i]).equals(VERB) && isSubject(known, tags, i)) {
        tags[i] = LinearModel.best(ofSubjects(scores));
      }
      names[i] = model.outcome(tags[i]);
    }
    return names;
  }

  /** Whether many do there what the next word tells: "soldiers took", but "what he says went". */
  private boolean isSubject(Word[] words, int[] tags, int i) {
    boolean past = i + 1 < words.length && words[i + 1].past();
    return past && words[i].plural() && !(i > 0 && PRONOUNS.contains(model.outcome(tags[i - 1])));
  }

  private double[] ofSubjects(double[] scores) {
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] = SUBJECTS.contains(model.outcome(tag)) ? scores[tag] : Double.NEGATIVE_INFINITY;
    }
    return scores;
  }

  private double[] scores(Word[] words, int[] tags, int i) {
    double[] scores = words[i].own().clone();
    if (i > 0) {
      model.add(words[i - 1].last(), scores);
      model.add(previous[tags[i - 1]], scores);
    }
    if (i > 1) {
      model.add(words[i - 2].lastButOne(), scores);
      model.add(lastTwo(tags[i - 2], tags[i - 1]), scores);
    }
    if (i + 1 < words.length) {
      model.add(words[i + 1].next(), scores);
    }
    if (i + 2 < words.length) {
      model.add(words[i + 2].nextButOne(), scores);
    }
    if (i < starts.length) {
      model.add(starts[i], scores);
    }
    return scores;
  }

  private int lastTwo(int first, int second) {
    int index = first * previous.length + second;
    if (lastTwo[index] == UNKNOWN) {
      lastTwo[index] = model.feature("t2=" + model.outcome(first) + "," + model.outcome(second));
    }
    return lastTwo[index];
  }

  private Word word(String text) {
    Word word = words.get(text);
    if (word == null) {
      if (words.size() >= KEPT) {
        words.clear();
      }
      word = study(text);
      words.put(text, word);
    }
    return word;
  }

  private Word study(String text) {
    double[] own = model.scores("def");
    for (int i = 1; i <= Math.min(LONGEST_AFFIX, text.length()); i++) {
      model.add(model.feature("suf=" + text.substring(text.length() - i)), own);
      model.add(model.feature("pre=" + text.substring(0, i)), own);
    }
    String lower = StringUtil.toLowerCase(text);
    String shape = FeatureGeneratorUtil.tokenFeature(text);
    model.add(model.feature("w=" + lower), own);
    model.add(model.feature("wc=" + shape), own);
    model.add(model.feature("w&c=" + lower + "," + shape), own);
    if (isWord(text) && !Verbs.canBe(text)) {
      for (int i = 0; i < own.length; i++) {
        own[i] = model.outcome(i).equals(VERB) ? Double.NEGATIVE_INFINITY : own[i];
      }
    }
    if (VerbForms.isOnlyPast(text)) {
      boolean participle = VerbForms.isIrregularParticiple(text);
      for (int i = 0; i < own.length; i++) {
        String tag = model.outcome(i);
        boolean can = VERBS.contains(tag) || participle && tag.equals(ADJECTIVE);
        own[i] = can ? own[i] : Double.NEGATIVE_INFINITY;
      }
    }
    return new Word(
        own,
        model.feature("p1w=" + lower),
        model.feature("p2w=" + lower),
        model.feature("n1w=" + lower),
        model.feature("n2w=" + lower),
        VerbForms.isOnlyPast(text),
        lower.endsWith("s"));
  }

  /** Whether it is written in lower case and in letters alone; names and contractions are not. */
  private static boolean isWord(String text) {
    return text.chars().allMatch(Character::isLowerCase);
  }
}
