package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.claim.persons.Accused;
import dev.crosscheck.claim.persons.Bearers;
import dev.crosscheck.claim.persons.PrisonTerms;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Distance;
import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The numbers that an article gives of things of which it gives one number. */
final class Figures {

  private static final Set<String> INCLUDING =
      Set.of(":", "include", "includes", "included", "including", "which", "whom", "them");

  private static final Set<Hedge> NO_NUMBER =
      Set.of(Hedge.VAGUE, Hedge.UP_TO, Hedge.AT_MOST, Hedge.LESS_THAN);

  private static final Set<String> HARM = Set.of("death", "injury");

  private static final Set<String> WAYS = Set.of("up", "down", "compared");

  /** As many sentences open an article, its headline included. */
  private static final int OPENING = 4;

  private final Reading reading;
  private final FigureSums sums;
  private final FigureContext context;
  private final FigureDeeds deeds;

  /** What is counted more often is a series, of which no number is the one. */
  private static final int MOST_TOLD = 60;

  private final CountedThing things;
  private final List<Distance> distances;
  private final LookingBack past;
  private final UndatedNow undated;

  private Figures(Reading reading) {
    Deeds deeds = new Deeds(reading);
    this.reading = reading;
    this.sums = new FigureSums(reading);
    this.context = new FigureContext(reading, deeds, sums);
    this.deeds = new FigureDeeds(deeds);
    this.things = new CountedThing(deeds, context);
    this.past = new LookingBack(reading);
    this.undated = new UndatedNow(reading);
    this.distances = PlaceDistances.of(reading);
  }

  static List<Figure> of(Reading reading) {
    return new Figures(reading).read();
  }

  private List<Figure> read() {
    Map<String, List<QuantityMention>> told = new LinkedHashMap<>();
    Set<Extent> harmed = harmed();
    for (QuantityMention mention : reading.quantities()) {
      String counted = things.of(mention);
      boolean moving = isDistance(counted) && Bearings.isOfMoving(mention);
      if (!counted.isEmpty() && !moving && !harmed.contains(mention.extent())) {
        told.computeIfAbsent(counted, key -> new ArrayList<>()).add(mention);
      }
    }
    List<Figure> figures = new ArrayList<>();
    told.forEach(
        (counted, all) -> {
          boolean several = all.size() > MOST_TOLD || all.stream().anyMatch(OtherThings::isFellow);
          for (QuantityMention mention : several ? List.<QuantityMention>of() : all) {
            if (isPlain(mention, counted)
                && !undated.tells(mention.extent().sentence())
                && all.stream().noneMatch(other -> isRounded(mention, other))
                && isOnly(mention, counted, all)
                && !isRepeated(mention, all)
                && (CountedThing.isMeasured(mention) || isOfNow(mention, counted))) {
              figures.add(figure(mention, counted, all));
            }
          }
        });
    if (!told.containsKey(Shots.HITS)) {
      figures.addAll(Shots.times(reading, context));
    }
    figures.addAll(
        PrisonFigures.of(
            PrisonTerms.of(reading, past, new Accused(reading, new Bearers(reading))), context));
    figures.addAll(CourseLengths.of(reading, context, past));
    figures.addAll(Outcomes.of(reading, context, past));
    figures.sort(Comparator.comparing(Figure::span));
    return figures;
  }

  /** A hotel has the rooms with which it was built long ago, and a parliament its seats. */
  private boolean isOfNow(QuantityMention mention, String counted) {
    boolean old =
        Fittings.isOf(counted)
            ? past.isOld(mention.extent())
            : !Wholes.isOf(counted) && past.isOfAnotherYear(mention.extent().sentence());
    return !old && OpenClauses.tell(mention);
  }

  private Figure figure(QuantityMention mention, String counted, List<QuantityMention> all) {
    Set<Double> others = sums.of(mention);
    all.stream()
        .filter(other -> context.isNamed(other.extent()))
        .forEach(other -> others.add(other.quantity().range().low()));
    all.stream()
        .filter(other -> isPartOf(mention, other, counted) && isIncluded(mention, other))
        .forEach(other -> others.add(other.quantity().range().low()));
    return new Figure(
        mention.span(),
        Texts.fold(mention.text()),
        counted,
        CountedThing.counted(mention.quantity(), counted),
        Bearings.heading(mention),
        action(mention, counted),
        context.words(mention.extent()),
        actors(mention, counted),
        others,
        context.topic(),
        context.headed(),
        context.named(),
        context.voice(mention.extent()),
        reading.article().metadata().date(),
        context.newest(),
        context.days(mention.extent()));
  }

  /** Who is named with it; with a distance also the place that is so far: others are as far. */
  private Set<String> actors(QuantityMention mention, String counted) {
    Set<String> actors = new HashSet<>(context.actors(mention.extent()));
    distances.stream()
        .filter(distance -> isDistance(counted) && distance.span().touches(mention.span()))
        .forEach(distance -> actors.addAll(Set.of(distance.places().split("\\|"))));
    return Set.copyOf(actors);
  }

  /** Those whom a verb counts as killed or hurt are an incident's toll. */
  private Set<Extent> harmed() {
    return reading.events().stream()
        .filter(event -> HARM.contains(event.family()))
        .flatMap(event -> event.count().stream())
        .map(QuantityMention::extent)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isDistance(String counted) {
    return counted.startsWith("m from ");
  }

  /**
   * A depth is a depth, and an arrest an arrest, whatever the verb; a distance and a share are some
   * of many.
   */
  private String action(QuantityMention mention, String counted) {
    boolean once = CountedThing.isMeasured(mention) || counted.indexOf(' ') > 0;
    if (!once) {
      return deeds.of(mention.extent());
    }
    boolean many = isDistance(counted) || counted.startsWith("% ") || Wholes.isOf(counted);
    return many ? "" : counted;
  }

  /** One number, no bare ceiling, no part of another number, no step of a row. */
  private static boolean isPlain(QuantityMention mention, String counted) {
    Quantity quantity = mention.quantity();
    return quantity.readings().size() == 1
        && !isBound(quantity.range().hedge(), counted)
        && !CountedThing.isPart(mention)
        && !OtherThings.counts(mention)
        && !isStep(mention.extent())
        && (CountedThing.isMeasured(mention)
            || Fittings.isOf(counted)
            || Wholes.isOf(counted)
            || !isCompound(mention.extent()));
  }

  /** A crowd is told by what it stays below. */
  private static boolean isBound(Hedge hedge, String counted) {
    boolean below = hedge == Hedge.LESS_THAN && counted.equals(Gatherings.CROWD);
    return NO_NUMBER.contains(hedge) && !below;
  }

  /** A headline's "40 miners" is its text's "some 40 miners". */
  private static boolean isRounded(QuantityMention mention, QuantityMention other) {
    NumberRange range = mention.quantity().range();
    NumberRange text = other.quantity().range();
    return isHeadline(mention)
        && range.hedge() == Hedge.EXACT
        && text.hedge() != Hedge.EXACT
        && !text.disjoint(range);
  }

  /** What the headline has, and the text again, is shown where the text has it. */
  private static boolean isRepeated(QuantityMention mention, List<QuantityMention> all) {
    return isHeadline(mention)
        && !CountedThing.isMeasured(mention)
        && all.stream()
            .anyMatch(
                other ->
                    !isHeadline(other)
                        && other.quantity().range().equals(mention.quantity().range()));
  }

  private static boolean isHeadline(QuantityMention mention) {
    return mention.extent().sentence().passage().isHeadline();
  }

  /** "Fourteen ships were waiting, up from eleven": what changes by the day. */
  private static boolean isStep(Extent extent) {
    Sentence sentence = extent.sentence();
    for (int at = extent.end(); at + 1 < sentence.size(); at++) {
      boolean way = WAYS.contains(sentence.token(at).lower());
      if (way && sentence.token(at + 1).lower().equals("from")) {
        return true;
      }
    }
    return false;
  }

  /** "A three-party system" counts no certain three. */
  private static boolean isCompound(Extent extent) {
    return extent.text().lastIndexOf('-') > extent.text().lastIndexOf(' ');
  }

  /**
   * Whether the article, or its opening, gives no other number of it. "Four bombs fell, two of them
   * on the camp" gives one: the smaller ones behind it in its sentence are parts of it.
   */
  private boolean isOnly(QuantityMention mention, String counted, List<QuantityMention> all) {
    boolean opens = opens(mention);
    return all.stream()
        .filter(other -> !opens || opens(other))
        .filter(other -> !isPartOf(mention, other, counted))
        .noneMatch(
            other -> CountedThing.isPart(other) || other.quantity().disjoint(mention.quantity()));
  }

  /** "Seven counts, with five of fraud"; where each of the bullets hit is told further down. */
  private static boolean isPartOf(QuantityMention whole, QuantityMention part, String counted) {
    boolean near = part.extent().sentence() == whole.extent().sentence();
    return (near || counted.equals(Shots.HITS))
        && part.span().start() > whole.span().start()
        && part.quantity().range().high() < whole.quantity().range().low();
  }

  /** "Seven counts, including five of fraud"; "seven counts and five warnings" are two things. */
  private static boolean isIncluded(QuantityMention whole, QuantityMention part) {
    return whole.extent().sentence() == part.extent().sentence()
        && IntStream.range(whole.extent().end(), part.extent().first())
            .mapToObj(at -> CountedThing.word(whole.extent(), at))
            .anyMatch(INCLUDING::contains);
  }

  private boolean opens(QuantityMention mention) {
    List<Sentence> sentences = reading.sentences();
    for (int at = 0; at < Math.min(OPENING, sentences.size()); at++) {
      if (sentences.get(at) == mention.extent().sentence()) {
        return true;
      }
    }
    return false;
  }
}
