package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The door of the room: reads the quantities of an article. It keeps nothing between articles. */
public final class QuantityReader {

  /**
   * The quantities of {@code sentences} in reading order; no two share a piece of text.
   *
   * @param times what was read as time; their numbers are no quantities, ages excepted
   */
  public List<QuantityMention> read(List<Sentence> sentences, List<TimeMention> times) {
    Map<Sentence, boolean[]> taken = new IdentityHashMap<>();
    for (TimeMention time : times) {
      Sentence sentence = time.extent().sentence();
      boolean[] tokens = taken.computeIfAbsent(sentence, each -> new boolean[each.size()]);
      for (int i = time.extent().first(); i < time.extent().end(); i++) {
        tokens[i] = true;
      }
    }
    List<QuantityMention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      boolean[] none = taken.getOrDefault(sentence, new boolean[sentence.size()]);
      mentions.addAll(new SentenceReader(sentence, none).read());
    }
    return List.copyOf(mentions);
  }
}
