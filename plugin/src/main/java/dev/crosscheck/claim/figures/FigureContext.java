package dev.crosscheck.claim.figures;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Mentions;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.event.Attributions;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.Figure.Amount;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands around the numbers of an article. */
final class FigureContext {

  private static final int SHORTEST = 3;

  private static final Set<String> OF = Set.of("in", "of", "with", "from", "to");

  /** No more tokens than that part "in Egypt" from the share that is told for it. */
  private static final int FAR = 5;

  private static final Set<String> SAY = Set.of("say", "report", "write", "announce");

  private static final int SAYING = 3;

  /** A survey's weeks; what lasts for longer holds many. */
  private static final int LONGEST = 62;

  /** A word of more sentences than these is what the whole article is about. */
  private static final int MOST_SENTENCES = 6;

  private final Deeds deeds;
  private final Set<String> allOver;
  private final Map<Sentence, List<NameMention>> names = new IdentityHashMap<>();
  private final FigureSums sums;
  private final Set<String> headed;
  private final Topic topic;
  private final Attributions voices;
  private final Optional<LocalDate> reported;
  private final int newest;
  private final Mentions<TimeMention> times;

  FigureContext(Reading reading, Deeds deeds, FigureSums sums) {
    this.deeds = deeds;
    this.sums = sums;
    Set<String> heads = new HashSet<>();
    for (NameMention name : reading.names()) {
      names.computeIfAbsent(name.extent().sentence(), key -> new ArrayList<>()).add(name);
      boolean title = name.extent().sentence().passage().kind() == Passage.Kind.TITLE;
      if (title && name.referent().kind() == ReferentKind.PLACE) {
        heads.add(name.referent().key());
      }
    }
    headed = Set.copyOf(heads);
    allOver = allOver(reading);
    topic = Topic.of(reading);
    voices = new Attributions(reading.quotations());
    times = reading.times();
    reported = reading.article().metadata().date();
    newest =
        reading.times().stream()
            .filter(TimeMention::explicitYear)
            .flatMap(time -> time.range().stream())
            .mapToInt(range -> range.first().getYear())
            .max()
            .orElse(0);
  }

  /** Words that are in so many sentences that they do not tell one number from another. */
  private static Set<String> allOver(Reading reading) {
    Map<String, Integer> sentences = new HashMap<>();
    for (Sentence sentence : reading.sentences()) {
      sentence.tokens().stream()
          .map(Token::lemma)
          .distinct()
          .forEach(lemma -> sentences.merge(lemma, 1, Integer::sum));
    }
    return sentences.entrySet().stream()
        .filter(word -> word.getValue() > MOST_SENTENCES)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The latest year that the article names; 0 where it names none. */
  int newest() {
    return newest;
  }

  /** A number that the article tells once of a thing, whatever the words around it. */
  Figure figure(Extent told, String counted, Amount amount, Set<String> actors) {
    return figure(told, counted, amount, counted, actors);
  }

  /** The same where the words around it tell of what it is. */
  Figure loose(Extent told, String counted, Amount amount, Set<String> actors) {
    return figure(told, counted, amount, "", actors);
  }

  /** Keys of all who are named in the sentence. */
  Set<String> names(Sentence sentence) {
    return names.getOrDefault(sentence, List.of()).stream()
        .map(name -> name.referent().key())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Figure figure(
      Extent told, String counted, Amount amount, String action, Set<String> actors) {
    return new Figure(
        told.span(),
        Texts.fold(told.text()),
        counted,
        amount,
        "",
        action,
        words(told),
        actors,
        Set.of(),
        topic.most(),
        headed,
        topic.named(),
        voice(told),
        reported,
        newest,
        days(told));
  }

  /** The days of which the sentence tells, if they are one stretch; not when it was said. */
  Optional<DateRange> days(Extent number) {
    List<DateRange> days =
        times.in(number.sentence()).stream()
            .filter(time -> !isOfSaying(time.extent()))
            .flatMap(time -> time.range().stream())
            .filter(range -> range.granularity() == Granularity.DAY)
            .filter(range -> range.last().isBefore(range.first().plusDays(LONGEST)))
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  /** "Police said on Tuesday", "told reporters Friday". */
  private static boolean isOfSaying(Extent time) {
    for (int at = time.first() - 1; at >= Math.max(0, time.first() - SAYING); at--) {
      String lemma = time.sentence().token(at).lemma();
      if (SAY.contains(lemma) || lemma.equals("tell")) {
        return true;
      }
    }
    return false;
  }

  /** Whose word a number is. */
  Attribution voice(Extent number) {
    return voices.at(number.sentence(), number.first());
  }

  /** Whom or what the article names most, of several the first; empty where it names nobody. */
  String topic() {
    return topic.most();
  }

  Set<String> named() {
    return topic.named();
  }

  /** The places that the headline names. */
  Set<String> headed() {
    return headed;
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
          && !sums.isMeasure(sentence, at)
          && lemma.length() >= SHORTEST
          && !allOver.contains(lemma)
          && Character.isLetter(lemma.charAt(0))
          && !PlainWords.hasOfNews(lemma)) {
        String family = deeds.family(sentence, at);
        words.add(family.isEmpty() ? lemma : family);
      }
    }
    return Set.copyOf(words);
  }

  /** The persons and bodies that the sentence names, and all that is named with the number. */
  Set<String> actors(Extent extent) {
    return names.getOrDefault(extent.sentence(), List.of()).stream()
        .filter(name -> isActor(name) || name.extent().touches(extent))
        .map(name -> name.referent().key())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isActor(NameMention name) {
    ReferentKind kind = name.referent().kind();
    boolean acts = kind == ReferentKind.PERSON || kind == ReferentKind.ORGANISATION;
    return acts && !isSource(name.extent());
  }

  /** "(Harbour News) -", "the Harbour news agency reported", "Holm said". */
  private static boolean isSource(Extent name) {
    Sentence sentence = name.sentence();
    boolean bracket = name.first() > 0 && sentence.token(name.first() - 1).lower().equals("(");
    for (int at = name.end(); at < Math.min(sentence.size(), name.end() + SAYING); at++) {
      if (SAY.contains(sentence.token(at).lemma())) {
        return true;
      }
      if (bracket && sentence.token(at).lower().equals(")")) {
        return true;
      }
    }
    return false;
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
}
