package dev.crosscheck.claim;

import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Mention;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.HeadlinePoint;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers, times and places of a headline that its text does not repeat, and those of the
 * text's first sentences.
 */
final class HeadlinePoints {

  /** How many sentences a lead has. */
  private static final int LEAD = 2;

  /** A verb stands beside what it governs if no more tokens than that part them. */
  private static final int BESIDE = 5;

  /** Both sides of a score change places, ages and lengths of time are told of many. */
  private static final Set<String> NOT_COMPARED = Set.of("score", "vote", "s", "year");

  private static final Set<String> AT = Set.of("in", "on", "by", "until", "from", "at", "near");

  private final Reading reading;
  private final List<Sentence> lead;

  private HeadlinePoints(Reading reading, List<Sentence> lead) {
    this.reading = reading;
    this.lead = lead;
  }

  /** Nothing where the headline holds no number, time or place that the text leaves out. */
  static List<HeadlinePoint> of(Reading reading) {
    List<Sentence> lead =
        reading.sentences().stream()
            .filter(sentence -> sentence.passage().kind() == Passage.Kind.PARAGRAPH)
            .limit(LEAD)
            .toList();
    boolean headed = !reading.sentences().isEmpty() && isHeadline(reading.sentences().get(0));
    return headed && !lead.isEmpty() ? new HeadlinePoints(reading, lead).read() : List.of();
  }

  private List<HeadlinePoint> read() {
    List<HeadlinePoint> points = new ArrayList<>();
    points(true, points);
    if (!points.isEmpty()) {
      points(false, points);
    }
    return points;
  }

  private void points(boolean headline, List<HeadlinePoint> points) {
    for (QuantityMention number : reading.quantities()) {
      if (isAt(number, headline) && isCompared(number) && !(headline && isToldAgain(number))) {
        points.add(number(number, headline));
      }
    }
    for (TimeMention time : reading.times()) {
      if (isAt(time, headline) && isCompared(time) && !(headline && isToldAgain(time))) {
        points.add(time(time, headline));
      }
    }
    for (NameMention place : reading.names()) {
      if (isAt(place, headline) && isCompared(place) && !(headline && isToldAgain(place))) {
        points.add(place(place, headline));
      }
    }
  }

  private boolean isAt(Mention mention, boolean headline) {
    Sentence sentence = mention.extent().sentence();
    return headline ? isHeadline(sentence) : lead.stream().anyMatch(each -> each == sentence);
  }

  private static boolean isHeadline(Sentence sentence) {
    return sentence.passage().kind() == Passage.Kind.TITLE;
  }

  private static boolean isCompared(QuantityMention number) {
    return number.quantity().readings().size() == 1
        && !NOT_COMPARED.contains(number.quantity().measure())
        && !CountedThing.isPart(number)
        && !isVersion(number);
  }

  /** "Alder 11.4", "Alder 1.8 plugins": things are counted in whole numbers. */
  private static boolean isVersion(QuantityMention number) {
    double value = number.quantity().range().low();
    boolean part = number.quantity().measure().isEmpty() && value != Math.rint(value);
    return part || isBare(number) && number.text().indexOf('.') >= 0;
  }

  private static boolean isBare(QuantityMention number) {
    return number.quantity().measure().isEmpty() && number.quantity().noun().isEmpty();
  }

  private static boolean isCompared(TimeMention time) {
    return time.type() == TimeMention.Type.DATE && time.range().isPresent();
  }

  private static boolean isCompared(NameMention place) {
    Extent extent = place.extent();
    return place.referent().kind() == ReferentKind.PLACE
        && !place.adjectival()
        && extent.first() > 0
        && AT.contains(extent.sentence().token(extent.first() - 1).lower());
  }

  /** Whether the text has the number, or numbers that add up to it. */
  private boolean isToldAgain(QuantityMention number) {
    Quantity told = number.quantity();
    List<NumberRange> same = new ArrayList<>();
    for (QuantityMention other : reading.quantities()) {
      if (!isHeadline(other.extent().sentence())) {
        boolean equal = other.quantity().range().low() == told.range().low();
        boolean alike = other.quantity().measure().equals(told.measure());
        if (equal || alike && !other.quantity().range().disjoint(told.range())) {
          return true;
        }
        if (alike) {
          same.add(other.quantity().range());
        }
      }
    }
    return addUp(same, told.range());
  }

  private static boolean addUp(List<NumberRange> parts, NumberRange whole) {
    double all = 0;
    for (int i = 0; i < parts.size(); i++) {
      all += parts.get(i).low();
      for (int j = i + 1; j < parts.size(); j++) {
        if (fits(parts.get(i).low() + parts.get(j).low(), whole)
            || fits(Math.abs(parts.get(i).low() - parts.get(j).low()), whole)) {
          return true;
        }
      }
    }
    return fits(all, whole);
  }

  private static boolean fits(double sum, NumberRange whole) {
    return sum >= whole.low() - whole.slack() && sum <= whole.high() + whole.slack();
  }

  private boolean isToldAgain(TimeMention time) {
    return reading.times().stream()
        .filter(other -> !isHeadline(other.extent().sentence()))
        .flatMap(other -> other.range().stream())
        .filter(range -> !isLoose(range, time.range().get()))
        .anyMatch(range -> !range.disjoint(time.range().get()));
  }

  /** "This year" and "until October" do not tell "6-8 September" again. */
  private static boolean isLoose(DateRange range, DateRange than) {
    return range.granularity().compareTo(than.granularity()) > 0
        || range.first().equals(LocalDate.MIN)
        || range.last().equals(LocalDate.MAX);
  }

  /** Whether the text names it, what it lies in, or what lies in it. */
  private boolean isToldAgain(NameMention place) {
    String key = place.referent().key();
    return reading.names().stream()
            .filter(other -> !isHeadline(other.extent().sentence()))
            .anyMatch(
                other ->
                    other.referent().key().equals(key)
                        || other.referent().within().contains(key)
                        || place.referent().within().contains(other.referent().key()))
        || reading.sentences().stream()
            .filter(sentence -> !isHeadline(sentence))
            .anyMatch(sentence -> sentence.text().contains(place.text()));
  }

  private static HeadlinePoint number(QuantityMention number, boolean headline) {
    return point(
        number,
        headline,
        "number " + number.quantity().measure(),
        Optional.of(number.quantity()),
        Optional.empty(),
        Optional.empty());
  }

  private static HeadlinePoint time(TimeMention time, boolean headline) {
    return point(time, headline, "time", Optional.empty(), time.range(), Optional.empty());
  }

  private static HeadlinePoint place(NameMention place, boolean headline) {
    return point(
        place,
        headline,
        "place",
        Optional.empty(),
        Optional.empty(),
        Optional.of(place.referent()));
  }

  private static HeadlinePoint point(
      Mention mention,
      boolean headline,
      String sort,
      Optional<Quantity> number,
      Optional<DateRange> days,
      Optional<Referent> place) {
    return new HeadlinePoint(
        mention.span(),
        Texts.fold(mention.text()),
        headline,
        sort,
        actions(
            mention.extent(),
            headline,
            number.filter(each -> each.measure().isEmpty() && each.noun().isEmpty()).isPresent()),
        words(mention.extent(), headline),
        number,
        days,
        place);
  }

  private static Set<String> words(Extent point, boolean headline) {
    Sentence sentence = point.sentence();
    Set<String> stems = new HashSet<>();
    for (int at = 0; at < sentence.size(); at++) {
      Token token = sentence.token(at);
      boolean own = at >= point.first() && at < point.end();
      if (!own && (headline ? Stems.isWord(token) : Stems.isTelling(token))) {
        stems.add(Stems.of(token));
      }
    }
    return stems;
  }

  /**
   * The last verb before it, else the first one behind it; of a headline all words there. A bare
   * number must follow its verb: "kills 12", not "Milestone Six".
   */
  private static Set<String> actions(Extent point, boolean headline, boolean bare) {
    Sentence sentence = point.sentence();
    Set<String> actions = new HashSet<>();
    int back = bare ? 1 : BESIDE;
    for (int at = point.first() - 1; at >= Math.max(0, point.first() - back); at--) {
      add(sentence.token(at), headline, actions);
    }
    int end = bare ? point.end() : point.end() + BESIDE;
    for (int at = point.end(); at < Math.min(sentence.size(), end); at++) {
      add(sentence.token(at), headline, actions);
    }
    return actions;
  }

  private static void add(Token token, boolean headline, Set<String> actions) {
    boolean verb = token.is(Tag.VERB) && Stems.isTelling(token) && actions.isEmpty();
    if (headline ? Stems.isWord(token) : verb) {
      actions.add(Stems.of(token));
    }
  }
}
