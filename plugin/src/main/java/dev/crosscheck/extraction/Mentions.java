package dev.crosscheck.extraction;

import dev.crosscheck.language.Sentence;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * An article's mentions of one sort in reading order, unmodifiable. They know their sentences, so
 * that whoever asks about one sentence need not look through the article.
 */
public final class Mentions<M extends Mention> extends AbstractList<M> {

  private final List<M> all;
  private final Map<Sentence, List<M>> bySentence = new IdentityHashMap<>();

  private Mentions(List<M> mentions) {
    all = List.copyOf(mentions);
    for (M mention : all) {
      bySentence
          .computeIfAbsent(mention.extent().sentence(), key -> new ArrayList<>(2))
          .add(mention);
    }
    bySentence.replaceAll((sentence, its) -> List.copyOf(its));
  }

  /** Those mentions, in that order. */
  public static <M extends Mention> Mentions<M> of(List<M> mentions) {
    return new Mentions<>(mentions);
  }

  /** Those of the sentence, in reading order; the sentence itself counts, not an equal one. */
  public List<M> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  @Override
  public M get(int index) {
    return all.get(index);
  }

  @Override
  public int size() {
    return all.size();
  }
}
