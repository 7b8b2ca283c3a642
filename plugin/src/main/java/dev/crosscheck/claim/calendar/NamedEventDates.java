package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.KeyDate;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * On which days the event began and ended that is the title of the article: in "Siege of Alder",
 * "The siege began on 3 May and ended on 9 June".
 */
final class NamedEventDates {

  private static final Set<String> STARTS = Set.of("begin", "start", "commence");
  private static final Set<String> ENDS = Set.of("end", "conclude", "finish");

  /** Verbs of how long: "lasted from 3 May until 9 June". */
  private static final Set<String> LASTS = Set.of("last", "fight", "take", "rage", "run");

  /** Words of a fight that goes on until something ends it. */
  private static final Set<String> FIGHTING =
      Set.of(
          "contest",
          "fight",
          "besiege",
          "battle",
          "siege",
          "last",
          "continue",
          "clash",
          "fighting",
          "rage",
          "hold");

  /** How a fight for a place ends. */
  private static final Set<String> GIVES_UP =
      Set.of(
          "withdraw",
          "retreat",
          "surrender",
          "capitulate",
          "leave",
          "fall",
          "capture",
          "retake",
          "recapture",
          "liberate");

  private static final Set<String> FIGHTS = Set.of("battle", "siege");

  /** Passages that open an article. */
  private static final int OPENING = 4;

  /** "Began in the north on 3 May". */
  private static final int BESIDE = 5;

  private final Reading reading;
  private final String name;
  private final String head;

  private NamedEventDates(Reading reading, String name, String head) {
    this.reading = reading;
    this.name = name;
    this.head = head;
  }

  static List<KeyDate> of(Reading reading) {
    return EventTitle.of(reading)
        .map(title -> new NamedEventDates(reading, title.name(), title.head()).read())
        .orElse(List.of());
  }

  private List<KeyDate> read() {
    List<KeyDate> dates = new ArrayList<>();
    boolean before = false;
    for (Sentence sentence : reading.sentences()) {
      boolean named = isAbout(sentence);
      int until = named || !FIGHTS.contains(head) || !opens(sentence) ? -1 : until(sentence);
      boolean about = named || before && until < 0 && sentence.token(0).lower().equals("it");
      List<TimeMention> days = about || until > 0 ? reading.times().in(sentence) : List.of();
      if (about && !days.isEmpty()) {
        read(sentence, days, dates);
      } else if (!days.isEmpty()) {
        ended(sentence, until, days, dates);
      }
      before = about;
    }
    return dates;
  }

  private boolean opens(Sentence sentence) {
    List<Passage> passages = reading.article().passages();
    return passages.subList(0, Math.min(OPENING, passages.size())).contains(sentence.passage());
  }

  /** Where in "The town was contested until its defenders withdrew on 9 June" the end is told. */
  private static int until(Sentence sentence) {
    boolean fighting = false;
    for (int at = 0; at < sentence.size(); at++) {
      Token token = sentence.token(at);
      if (fighting && (token.lower().equals("until") || token.lower().equals("till"))) {
        return at;
      }
      fighting |= FIGHTING.contains(token.lemma());
    }
    return -1;
  }

  private void ended(Sentence sentence, int until, List<TimeMention> times, List<KeyDate> dates) {
    for (int at = until + 1; at < sentence.size(); at++) {
      if (sentence.token(at).is(Tag.VERB) && GIVES_UP.contains(sentence.token(at).lemma())) {
        after(times, at).ifPresent(day -> add("end of ", day, Days.day(day), dates));
        return;
      }
    }
  }

  /** Its subject is "the siege", or the name. */
  private boolean isAbout(Sentence sentence) {
    int at = 0;
    while (at < sentence.size() && !Character.isLetter(sentence.token(at).text().charAt(0))) {
      at++;
    }
    boolean article = at + 1 < sentence.size() && sentence.token(at).lower().equals("the");
    if (!article) {
      return false;
    }
    int next = at + 1;
    while (next < sentence.size() && !Character.isLetter(sentence.token(next).text().charAt(0))) {
      next++;
    }
    boolean noun = next < sentence.size() && sentence.token(next).lower().equals(head);
    boolean other = next + 1 < sentence.size() && sentence.token(next + 1).lower().equals("of");
    return noun && (!other || sentence.text().contains(name));
  }

  private void read(Sentence sentence, List<TimeMention> times, List<KeyDate> dates) {
    for (int at = 0; at < sentence.size(); at++) {
      Token token = sentence.token(at);
      if (!token.is(Tag.VERB)) {
        continue;
      }
      if (STARTS.contains(token.lemma())) {
        after(times, at).ifPresent(day -> add("start of ", day, Days.day(day), dates));
      } else if (ENDS.contains(token.lemma())) {
        after(times, at).ifPresent(day -> add("end of ", day, Days.day(day), dates));
      } else if (LASTS.contains(token.lemma())) {
        lasted(times, at, dates);
      }
    }
  }

  /** "Lasted from 3 May until 9 June": one stretch, or two days. */
  private void lasted(List<TimeMention> times, int verb, List<KeyDate> dates) {
    for (TimeMention time : times) {
      if (time.extent().first() < verb || time.extent().first() > verb + BESIDE) {
        continue;
      }
      Optional<DateRange> stretch = time.range().filter(NamedEventDates::isStretch);
      if (stretch.isPresent()) {
        add("start of ", time, stretch.get().first(), dates);
        add("end of ", time, stretch.get().last(), dates);
      }
    }
  }

  private static boolean isStretch(DateRange range) {
    return range.granularity() == Granularity.DAY
        && range.first().isBefore(range.last())
        && !range.first().equals(LocalDate.MIN)
        && !range.last().equals(LocalDate.MAX);
  }

  /** The day behind a verb: "ended on 9 June", "ended three weeks later on 9 June". */
  private static Optional<TimeMention> after(List<TimeMention> times, int verb) {
    return times.stream()
        .filter(time -> time.extent().first() > verb && time.extent().first() <= verb + BESIDE)
        .filter(Days::isDay)
        .findFirst();
  }

  private void add(String part, TimeMention time, LocalDate day, List<KeyDate> dates) {
    Extent extent = time.extent();
    KeyDate date = Days.keyDate(time, day, extent.sentence().span(0, extent.end()), part, name);
    dates.add(date);
    Captures.hands(date).ifPresent(dates::add);
  }
}
