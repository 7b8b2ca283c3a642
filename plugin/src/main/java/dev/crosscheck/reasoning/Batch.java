package dev.crosscheck.reasoning;

import dev.crosscheck.events.Account;
import dev.crosscheck.events.Happening;
import dev.crosscheck.events.SameEvent;
import dev.crosscheck.facts.NearStory;
import dev.crosscheck.facts.SameStory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Blocks that share a session of the rule engine, since a session costs more than most blocks. They
 * cannot meet in it: joins go by story, family and subject.
 */
record Batch(List<Block> blocks) {

  private static final int MOST_FACTS = 2_000;

  /** Whole blocks, in their order. */
  static List<Batch> of(List<Block> blocks) {
    List<Batch> batches = new ArrayList<>();
    List<Block> open = new ArrayList<>();
    int facts = 0;
    for (Block block : blocks) {
      if (!open.isEmpty() && facts + block.facts().size() > MOST_FACTS) {
        batches.add(new Batch(List.copyOf(open)));
        open.clear();
        facts = 0;
      }
      open.add(block);
      facts += block.facts().size();
    }
    if (!open.isEmpty()) {
      batches.add(new Batch(List.copyOf(open)));
    }
    return batches;
  }

  /** Each once: blocks share stories, and nothing else. */
  List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    Set<Object> stories = new HashSet<>();
    for (Block block : blocks) {
      for (Object fact : block.facts()) {
        boolean story = fact instanceof SameStory || fact instanceof NearStory;
        if (!story || stories.add(fact)) {
          facts.add(fact);
        }
      }
    }
    return facts;
  }

  /** What the links make of the accounts of each block, as facts. */
  List<Object> happenings(Collection<SameEvent> links) {
    Map<String, Integer> blockOf = new HashMap<>();
    for (int at = 0; at < blocks.size(); at++) {
      for (Account account : blocks.get(at).accounts()) {
        blockOf.put(account.claim().id(), at);
      }
    }
    Map<Integer, List<SameEvent>> byBlock = new HashMap<>();
    for (SameEvent link : links) {
      byBlock.computeIfAbsent(blockOf.get(link.left()), key -> new ArrayList<>()).add(link);
    }
    List<Object> facts = new ArrayList<>();
    byBlock.forEach(
        (block, own) -> {
          for (Happening happening : Happening.of(blocks.get(block).accounts(), own)) {
            facts.add(happening);
            facts.addAll(happening.told());
          }
        });
    return facts;
  }
}
