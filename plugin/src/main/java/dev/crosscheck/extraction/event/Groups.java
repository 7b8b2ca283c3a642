package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose people an article speaks of: "North Korean troops", "their soldiers", "the units". */
final class Groups {

  /** Classes of what is neither hurt nor killed. */
  static final Set<String> THINGS =
      Set.of("document", "weapon", "vehicle", "train", "ship", "aircraft");

  private final Lexicon lexicon;
  private final Map<String, Map<String, Integer>> seen = new HashMap<>();
  private final Set<String> certain = new HashSet<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  /** Takes note of every group of the article that is named with its nation. */
  Groups(Lexicon lexicon, List<Parse> article) {
    this.lexicon = lexicon;
    article.forEach(this::certain);
    for (Parse parse : article) {
      for (Phrase phrase : parse.phrases()) {
        classOf(parse, phrase)
            .ifPresent(
                c ->
                    nation(parse, phrase)
                        .ifPresent(
                            place -> {
                              seen.computeIfAbsent(c, key -> new LinkedHashMap<>())
                                  .merge(place, 1, Integer::sum);
                              names.putIfAbsent(place + " " + c, name(parse, phrase));
                            }));
      }
    }
  }

  private void certain(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      if (parse.at(i) == WordClass.NOUN) {
        lexicon.nouns.classOf(parse.word(i)).filter(c -> !c.endsWith("?")).ifPresent(certain::add);
      }
    }
  }

  /** A "unit" is military where the article speaks of soldiers too. */
  private Optional<String> sure(String wordClass) {
    if (!wordClass.endsWith("?")) {
      return Optional.of(wordClass);
    }
    String sure = wordClass.substring(0, wordClass.length() - 1);
    return certain.contains(sure) ? Optional.of(sure) : Optional.empty();
  }

  /** The class of a phrase's head noun. */
  Optional<String> classOf(Parse parse, Phrase phrase) {
    boolean noun =
        parse.at(phrase.head()) == WordClass.NOUN && parse.names()[phrase.head()] == null;
    if (!noun) {
      return Optional.empty();
    }
    Optional<String> own = lexicon.nouns.classOf(parse.word(phrase.head())).flatMap(this::sure);
    return own.isPresent() ? own : portion(parse, phrase);
  }

  /** "A unit of engineers" is military as a unit is. */
  private Optional<String> portion(Parse parse, Phrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.head(); i++) {
      if (parse.word(i).equals("of")) {
        return lexicon
            .nouns
            .classOf(parse.word(i - 1))
            .flatMap(this::sure)
            .filter("military"::equals);
      }
    }
    return Optional.empty();
  }

  /** Key of the country that a phrase names as its own, before its head or after "of", "from". */
  Optional<String> nation(Parse parse, Phrase phrase) {
    for (int i = phrase.head() - 1; i >= phrase.first(); i--) {
      Optional<String> place = country(parse.names()[i]);
      if (place.isPresent()) {
        return place;
      }
    }
    String link = parse.word(phrase.end());
    Phrase next = parse.holding(phrase.end() + 1);
    boolean linked = link.equals("from") || link.equals("of");
    return linked && next != null ? placeAtHead(parse, next) : Optional.empty();
  }

  private static Optional<String> placeAtHead(Parse parse, Phrase phrase) {
    NameMention name = parse.names()[phrase.head()];
    return name != null && name.referent().kind() == ReferentKind.PLACE
        ? Optional.of(name.referent().key())
        : Optional.empty();
  }

  static Optional<String> country(NameMention name) {
    if (name == null) {
      return Optional.empty();
    }
    Referent referent = name.referent();
    return switch (referent.kind()) {
      case PLACE -> Optional.of(referent.key());
      case PERSON, ORGANISATION -> referent.within().stream().findFirst();
      default -> Optional.empty();
    };
  }

  /** The one nation whose group of a class the article keeps speaking of. */
  Optional<String> salient(String wordClass) {
    Map<String, Integer> nations = seen.getOrDefault(wordClass, Map.of());
    int most = nations.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> leading =
        nations.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    boolean clear =
        nations.size() == 1
            || nations.entrySet().stream()
                .filter(e -> !leading.contains(e.getKey()))
                .allMatch(e -> e.getValue() * 2 <= most);
    return leading.size() == 1 && clear ? Optional.of(leading.get(0)) : Optional.empty();
  }

  /** The group of a nation and a class, under the name that the article first gives it. */
  Referent group(Optional<String> nation, String wordClass, String words) {
    String key = nation.map(n -> n + " " + wordClass).orElse(wordClass);
    ReferentKind kind = THINGS.contains(wordClass) ? ReferentKind.THING : ReferentKind.GROUP;
    return new Referent(
        kind, key, names.getOrDefault(key, words), nation.map(List::of).orElse(List.of()));
  }

  /** "Eleven people": a number that opens a sentence looks like a name. */
  private static boolean startsNumber(Parse parse, int index) {
    return parse.quantities().stream().anyMatch(one -> one.extent().first() == index);
  }

  /** A phrase without articles and numbers: "North Korean troops". */
  static String name(Parse parse, Phrase phrase) {
    int start = phrase.head();
    for (int i = phrase.head() - 1; i >= phrase.first(); i--) {
      WordClass c = parse.at(i);
      boolean own =
          c == WordClass.ADJ || c == WordClass.NOUN || c == WordClass.NAME || c == WordClass.POSS;
      if (!own || startsNumber(parse, i)) {
        break;
      }
      start = i;
    }
    return parse.sentence().text(start, phrase.head() + 1);
  }
}
