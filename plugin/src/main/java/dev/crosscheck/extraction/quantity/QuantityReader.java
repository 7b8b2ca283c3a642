package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.Quantities;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.language.Sentence;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The door of the room: reads the numbers of an article. It keeps nothing between articles. */
public final class QuantityReader {

  /**
   * The numbers of {@code sentences}.
   *
   * @param times what was read as time; their numbers are no quantities, ages excepted
   */
  public Quantities read(List<Sentence> sentences, List<TimeMention> times) {
    Map<Sentence, boolean[]> taken = new IdentityHashMap<>();
    for (TimeMention time : times) {
      Sentence sentence = time.extent().sentence();
      boolean[] tokens = taken.computeIfAbsent(sentence, each -> new boolean[each.size()]);
      for (int i = time.extent().first(); i < time.extent().end(); i++) {
        tokens[i] = true;
      }
    }
    Collected collected = new Collected();
    for (Sentence sentence : sentences) {
      boolean[] none = taken.getOrDefault(sentence, new boolean[sentence.size()]);
      new SentenceReader(sentence, none, collected).read();
    }
    return collected.all();
  }
}
