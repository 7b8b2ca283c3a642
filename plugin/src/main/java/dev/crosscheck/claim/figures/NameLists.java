package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.context.SentenceQuantities;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.CountedList;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads persons that are named behind their number: "two prosecutors, Ada Holm and Otto Lund". */
final class NameLists {

  private static final int FEWEST = 2;
  private static final int MOST = 12;
  private static final Set<String> CLOSES = Set.of(",", ".", ";", ")", "-", "–", "—", ":", "");

  /** Whose they are is told in so many words: "of the old town's". */
  private static final int OWNER = 5;

  private NameLists() {}

  static List<CountedList> of(Reading reading) {
    Map<Sentence, List<NameMention>> names = new IdentityHashMap<>();
    for (NameMention name : reading.names()) {
      names.computeIfAbsent(name.extent().sentence(), key -> new ArrayList<>()).add(name);
    }
    List<CountedList> lists = new ArrayList<>();
    for (SentenceQuantities sentence : SentenceQuantities.of(reading)) {
      List<NameMention> named = names.getOrDefault(sentence.sentence(), List.of());
      if (named.size() >= FEWEST) {
        sentence.all().forEach(quantity -> list(sentence, quantity, named).ifPresent(lists::add));
      }
    }
    return lists;
  }

  private static Optional<CountedList> list(
      SentenceQuantities sentence, QuantityMention quantity, List<NameMention> names) {
    int number = (int) quantity.quantity().range().low();
    boolean persons =
        SentenceQuantities.isExact(quantity)
            && quantity.quantity().measure().isEmpty()
            && quantity.head() == quantity.extent().end() - 1
            && number >= FEWEST
            && number <= MOST;
    int open = quantity.extent().end();
    boolean named = // "the 4 of Ada Holm, Otto Lund, …" begins within the number's phrase
        names.stream().anyMatch(name -> name.extent().end() == open);
    if (!persons || named || isWhole(sentence, quantity) || !sentence.opensRow(open)) {
      return Optional.empty();
    }
    List<NameMention> listed = persons(sentence, open + 1, names);
    if (listed.size() < FEWEST) {
      return Optional.empty();
    }
    Extent first = listed.get(0).extent();
    Extent last = listed.get(listed.size() - 1).extent();
    Extent list = Extent.of(sentence.sentence(), first.first(), last.end());
    return Optional.of(
        new CountedList(
            quantity.span(),
            Texts.fold(quantity.text()),
            number,
            list.span(),
            Texts.fold(list.text()),
            listed.size(),
            "names"));
  }

  /** The 5 of "four of the five captains" and "two of the town's five captains". */
  private static boolean isWhole(SentenceQuantities sentence, QuantityMention quantity) {
    int first = quantity.extent().first();
    for (int at = first; at >= Math.max(1, first - OWNER); at--) {
      if (sentence.word(at).equals("of")) {
        int of = at;
        return sentence.all().stream().anyMatch(some -> some.extent().end() == of);
      }
    }
    return false;
  }

  /** "Ada Holm, Otto Lund and Mira Berg" up to a mark that ends it; empty where it goes on. */
  private static List<NameMention> persons(
      SentenceQuantities sentence, int start, List<NameMention> names) {
    List<NameMention> listed = new ArrayList<>();
    int at = start;
    boolean last = false;
    while (true) {
      Optional<NameMention> name = person(names, at);
      if (name.isEmpty()) {
        return List.of();
      }
      listed.add(name.get());
      at = name.get().extent().end();
      if (last) {
        return ends(sentence, at, names) ? listed : List.of();
      }
      int next = sentence.word(at).equals(",") ? at + 1 : at;
      last = sentence.word(next).equals("and") || sentence.word(next).equals("&");
      if (!last && next == at) {
        return List.of();
      }
      at = last ? next + 1 : next;
    }
  }

  private static Optional<NameMention> person(List<NameMention> names, int index) {
    return names.stream()
        .filter(name -> name.extent().first() == index)
        .filter(name -> name.referent().kind() == ReferentKind.PERSON)
        .filter(name -> name.extent().end() - index > 1)
        .findFirst();
  }

  /** A comma with another name or "and" behind it goes on. */
  private static boolean ends(SentenceQuantities sentence, int at, List<NameMention> names) {
    String mark = sentence.word(at);
    boolean more =
        mark.equals(",")
            && (names.stream().anyMatch(name -> name.extent().first() == at + 1)
                || sentence.word(at + 1).equals("and")
                || sentence.word(at + 1).equals("as")
                || isJoined(sentence, at, names));
    boolean verb =
        at < sentence.sentence().size() && sentence.sentence().token(at).is(Tag.VERB, Tag.AUX);
    return !more && (CLOSES.contains(mark) || verb);
  }

  /** "Ada Holm and Otto Lund, both of Alder, and Mira Berg". */
  private static boolean isJoined(SentenceQuantities sentence, int from, List<NameMention> names) {
    return names.stream()
        .map(name -> name.extent().first())
        .anyMatch(first -> first > from + 1 && sentence.word(first - 1).equals("and"));
  }
}
