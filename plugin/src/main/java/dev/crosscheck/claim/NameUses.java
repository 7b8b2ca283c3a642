package dev.crosscheck.claim;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.RoleMention;
import dev.crosscheck.extraction.entity.Names;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The spellings of names in an article, each with all its places. */
final class NameUses {

  private record Spelling(Referent referent, String text) {}

  private NameUses() {}

  static List<NameUse> of(Reading reading) {
    Map<Spelling, List<Span>> places = new LinkedHashMap<>();
    for (NameMention name : reading.names()) {
      if (!name.adjectival()) {
        places
            .computeIfAbsent(
                new Spelling(name.referent(), Texts.fold(name.text())), key -> new ArrayList<>())
            .add(name.span());
      }
    }
    Map<String, List<String>> contexts = contexts(reading.roles());
    List<NameUse> uses = new ArrayList<>(places.size());
    places.forEach((spelling, spans) -> uses.add(use(spelling, spans, contexts)));
    return uses;
  }

  private static NameUse use(
      Spelling spelling, List<Span> places, Map<String, List<String>> contexts) {
    Referent referent = spelling.referent();
    String text = spelling.text();
    return new NameUse(
        places.get(0),
        places,
        referent.kind(),
        text,
        Names.letters(text),
        Names.sound(text),
        referent.key(),
        Names.oddity(text),
        Names.repaired(text),
        contexts.getOrDefault(referent.key(), List.of()));
  }

  /** For each bearer the roles it holds and the countries and organisations it holds them for. */
  private static Map<String, List<String>> contexts(List<RoleMention> roles) {
    Map<String, TreeSet<String>> words = new LinkedHashMap<>();
    for (RoleMention role : roles) {
      TreeSet<String> context = words.computeIfAbsent(role.holder().key(), key -> new TreeSet<>());
      context.add(role.role());
      role.owner().ifPresent(owner -> context.add(owner.key()));
    }
    Map<String, List<String>> contexts = new LinkedHashMap<>();
    words.forEach((key, context) -> contexts.put(key, List.copyOf(context)));
    return contexts;
  }
}
