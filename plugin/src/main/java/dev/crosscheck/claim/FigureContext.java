package dev.crosscheck.claim;

import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands around the numbers of an article. */
final class FigureContext {

  private static final int SHORTEST = 3;

  private static final int MOST_PARTS = 6;

  /** A verb stands beside a number if no more tokens than that part them. */
  private static final int BESIDE = 4;

  /** A number beside these has not come true, or is set against another. */
  private static final Set<String> OPEN =
      Set.of("could", "may", "might", "would", "should", "if", "vs", "versus", "average");

  private static final Set<String> REST = Set.of("rest", "remainder", "remaining", "balance");

  private static final Set<String> SAID = Set.of("said", "announced", "confirmed", "declared");

  private static final Set<String> OF = Set.of("in", "of", "with", "from", "to");

  /** No more tokens than that part "in Egypt" from the share that is told for it. */
  private static final int FAR = 5;

  /** A clause begins or ends beside these. */
  private static final Set<String> CLAUSE =
      Set.of(
          "which", "that", "who", "whose", "because", "while", "but", "as", "after", "before",
          "where", ";");

  private final Deeds deeds;
  private final Map<Sentence, List<NameMention>> names = new IdentityHashMap<>();
  private final Map<Sentence, List<QuantityMention>> numbers = new IdentityHashMap<>();
  private final Set<String> named;
  private final Set<String> headed;
  private final String topic;
  private final Optional<LocalDate> reported;

  FigureContext(Reading reading, Deeds deeds) {
    this.deeds = deeds;
    Map<String, Integer> mentions = new LinkedHashMap<>();
    Set<String> heads = new HashSet<>();
    for (NameMention name : reading.names()) {
      names.computeIfAbsent(name.extent().sentence(), key -> new ArrayList<>()).add(name);
      mentions.merge(name.referent().key(), 1, Integer::sum);
      boolean title = name.extent().sentence().passage().kind() == Passage.Kind.TITLE;
      if (title && name.referent().kind() == ReferentKind.PLACE) {
        heads.add(name.referent().key());
      }
    }
    for (QuantityMention number : reading.quantities()) {
      numbers.computeIfAbsent(number.extent().sentence(), key -> new ArrayList<>()).add(number);
    }
    String most = "";
    for (Map.Entry<String, Integer> name : mentions.entrySet()) {
      most = name.getValue() > mentions.getOrDefault(most, 0) ? name.getKey() : most;
    }
    named = Set.copyOf(mentions.keySet());
    headed = Set.copyOf(heads);
    topic = most;
    reported = reading.article().metadata().date();
  }

  /** A number that the article tells once of a thing, whatever the words around it. */
  Figure figure(Extent told, String counted, Quantity quantity, Set<String> actors) {
    return new Figure(
        told.span(),
        Texts.fold(told.text()),
        counted,
        quantity,
        "",
        counted,
        words(told),
        actors,
        Set.of(),
        topic,
        headed,
        named,
        reported);
  }

  /** Whom or what the article names most, of several the first; empty where it names nobody. */
  String topic() {
    return topic;
  }

  Set<String> named() {
    return named;
  }

  /** The places that the headline names. */
  Set<String> headed() {
    return headed;
  }

  /** Whether the sentence says that something is or was so, and its clause leaves nothing open. */
  boolean tells(QuantityMention mention) {
    Sentence sentence = mention.extent().sentence();
    boolean verb =
        sentence.passage().isHeadline()
            || sentence.tokens().stream().anyMatch(token -> token.is(Tag.VERB));
    return verb && !isOpen(mention.extent(), 1) && !isOpen(mention.extent(), -1);
  }

  /**
   * "He may have been told that 89 people were arrested" leaves open what he was told; "it said
   * that it would recall 80 cars" leaves nothing open.
   */
  private static boolean isOpen(Extent extent, int step) {
    Sentence sentence = extent.sentence();
    int at = step > 0 ? extent.end() : extent.first() - 1;
    while (at >= 0 && at < sentence.size() && !CLAUSE.contains(sentence.token(at).lower())) {
      String word = sentence.token(at).lower();
      if (OPEN.contains(word) && !(word.equals("would") && isSaid(sentence, at))) {
        return true;
      }
      at += step;
    }
    return false;
  }

  /** What was announced with "will" is told with "would". */
  private static boolean isSaid(Sentence sentence, int would) {
    boolean said = false;
    for (int at = 0; at < would; at++) {
      String word = sentence.token(at).lower();
      if (word.equals("if")) {
        return false;
      }
      said |= SAID.contains(word);
    }
    return said;
  }

  /** "Two boats were closing in", "dropped four bombs". */
  String action(Extent extent) {
    Sentence sentence = extent.sentence();
    for (int at = extent.end(); at < Math.min(sentence.size(), extent.end() + BESIDE); at++) {
      if (sentence.token(at).is(Tag.PUNCT) || CLAUSE.contains(sentence.token(at).lower())) {
        break;
      }
      if (sentence.token(at).is(Tag.VERB)) {
        return telling(sentence, at);
      }
    }
    for (int at = extent.first() - 1; at >= Math.max(0, extent.first() - BESIDE); at--) {
      if (sentence.token(at).is(Tag.PUNCT)) {
        return listed(sentence, at);
      }
      if (sentence.token(at).is(Tag.VERB)) {
        return telling(sentence, at);
      }
    }
    return "";
  }

  /** "Recovered seven rifles, launchers, three boats": nothing but things and commas between. */
  private String listed(Sentence sentence, int comma) {
    for (int at = comma; at >= 0; at--) {
      if (sentence.token(at).is(Tag.VERB)) {
        return telling(sentence, at);
      }
      boolean mark = sentence.token(at).is(Tag.PUNCT) && !sentence.token(at).lower().equals(",");
      boolean thing =
          sentence
              .token(at)
              .is(Tag.NOUN, Tag.NUM, Tag.ADJ, Tag.PROPN, Tag.DET, Tag.CCONJ, Tag.PUNCT, Tag.PRON);
      if (mark || !thing) {
        return "";
      }
    }
    return "";
  }

  /** "Seize" and "capture" are one deed. */
  private String telling(Sentence sentence, int verb) {
    String family = deeds.family(sentence, verb);
    String lemma = sentence.token(verb).lemma();
    return !family.isEmpty() ? family : PlainWords.hasOfNews(lemma) ? "" : lemma;
  }

  Set<String> words(Extent extent) {
    Sentence sentence = extent.sentence();
    Set<String> words = new HashSet<>();
    for (int at = 0; at < sentence.size(); at++) {
      Token token = sentence.token(at);
      boolean content = token.is(Tag.NOUN, Tag.VERB, Tag.ADJ, Tag.PROPN);
      boolean own = at >= extent.first() && at < extent.end() && token.is(Tag.NOUN);
      String lemma = token.lemma();
      if (content
          && !own
          && !isMeasure(sentence, at)
          && lemma.length() >= SHORTEST
          && Character.isLetter(lemma.charAt(0))
          && !PlainWords.hasOfNews(lemma)) {
        String family = deeds.family(sentence, at);
        words.add(family.isEmpty() ? lemma : family);
      }
    }
    return Set.copyOf(words);
  }

  /** "Dollars" of "40 million dollars" says nothing of what the sentence is about. */
  private boolean isMeasure(Sentence sentence, int at) {
    return numbers.getOrDefault(sentence, List.of()).stream()
        .filter(number -> !number.quantity().measure().isEmpty())
        .map(QuantityMention::extent)
        .anyMatch(extent -> extent.first() <= at && at < extent.end());
  }

  /** The persons and bodies that the sentence names, and all that is named with the number. */
  Set<String> actors(Extent extent) {
    return names.getOrDefault(extent.sentence(), List.of()).stream()
        .filter(name -> isActor(name.referent()) || name.extent().touches(extent))
        .map(name -> name.referent().key())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isActor(Referent one) {
    return one.kind() == ReferentKind.PERSON || one.kind() == ReferentKind.ORGANISATION;
  }

  /** The place that a share is told for: "52% in Egypt", "in Egypt they were down by 80%". */
  String place(Extent share) {
    String before = "";
    for (NameMention name : names.getOrDefault(share.sentence(), List.of())) {
      int gap = name.extent().first() - share.end();
      boolean place = name.referent().kind() == ReferentKind.PLACE;
      if (place && gap == 1 && OF.contains(share.sentence().token(share.end()).lower())) {
        return name.referent().key();
      }
      int back = share.first() - name.extent().end();
      if (place && back >= 0 && back <= FAR && isIn(name) && clear(name.extent().end(), share)) {
        before = name.referent().key();
      }
    }
    return before;
  }

  private static boolean isIn(NameMention name) {
    int at = name.extent().first() - 1;
    return at >= 0 && name.extent().sentence().token(at).lower().equals("in");
  }

  private static boolean clear(int from, Extent share) {
    for (int at = from; at < share.first(); at++) {
      if (share.sentence().token(at).is(Tag.PUNCT, Tag.NUM)) {
        return false;
      }
    }
    return true;
  }

  /** "30 Kestrel planes": a number of what a name tells from others. */
  boolean isNamed(Extent number) {
    return names.getOrDefault(number.sentence(), List.of()).stream()
        .anyMatch(name -> name.extent().touches(number));
  }

  /** "50 million go to farms and seven to ports", "... and the rest to ports": parts of 57. */
  Set<Double> parts(QuantityMention mention) {
    double whole = mention.quantity().range().low();
    String measure = mention.quantity().measure();
    Set<Double> parts = new HashSet<>();
    numbers.forEach(
        (sentence, all) -> {
          List<Double> values =
              all.stream()
                  .map(QuantityMention::quantity)
                  .filter(other -> other.measure().equals(measure))
                  .map(other -> other.range().low())
                  .limit(MOST_PARTS)
                  .toList();
          boolean rest = sentence.tokens().stream().anyMatch(token -> REST.contains(token.lower()));
          values.stream()
              .filter(part -> part < whole)
              .filter(part -> rest || values.contains(whole - part))
              .forEach(parts::add);
        });
    return parts;
  }

  /** What pairs of the sentence's numbers of one measure add up to, and all of them. */
  Set<Double> sums(QuantityMention mention) {
    List<Double> parts =
        numbers.get(mention.extent().sentence()).stream()
            .map(QuantityMention::quantity)
            .filter(other -> other.measure().equals(mention.quantity().measure()))
            .map(other -> other.range().low())
            .limit(MOST_PARTS)
            .toList();
    Set<Double> sums = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      for (int j = i + 1; j < parts.size(); j++) {
        sums.add(parts.get(i) + parts.get(j));
      }
    }
    if (parts.size() > 2) {
      sums.add(parts.stream().mapToDouble(Double::doubleValue).sum());
    }
    return Set.copyOf(sums);
  }
}
