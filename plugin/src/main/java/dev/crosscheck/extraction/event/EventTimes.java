package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.facts.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds when it was in the words that belong to a verb or noun. */
final class EventTimes {

  /** What follows these is another event, with a day of its own. */
  private static final Set<String> OTHER = Set.of("after", "following", "before", "since");

  /** What opens a phrase of its own before the clause: "despite a fall on Friday, …". */
  private static final Set<String> FRONT = Set.of("after", "following", "since", "despite");

  /** What leads to the figure that another is held against. */
  private static final Set<String> BASELINE = Set.of("from", "against", "than", "with", "vs");

  /** What leads from the first day to the last. */
  private static final Set<String> RANGE = Set.of("to", "until", "till", "through");

  /** What somebody is held or tried on: the day behind it is not its own. */
  private static final Set<String> GROUNDS =
      Set.of("suspicion", "charge", "charges", "accusations", "count", "counts", "allegations");

  private final Lexicon lexicon;
  private final Parse parse;
  private final DeedNouns deeds;

  EventTimes(Lexicon lexicon, Parse parse, DeedNouns deeds) {
    this.lexicon = lexicon;
    this.parse = parse;
    this.deeds = deeds;
  }

  /** The nearest time to a verb in its own words; the side behind it goes first. */
  Optional<TimeMention> time(int left, int trigger, int right) {
    Optional<TimeMention> best = Optional.empty();
    int distance = Integer.MAX_VALUE;
    for (TimeMention time : parse.times()) {
      int first = time.extent().first();
      if (!dates(time)
          || first < left
          || time.extent().end() > right
          || modifies(time)
          || inAside(first, trigger)
          || isParted(time.extent().end(), trigger)
          || opensNext(first, trigger)
          || ofNoun(first, trigger)
          || ofOther(first, trigger)
          || ofGround(first, trigger)
          || ofFront(first, trigger)
          || ofBaseline(first, trigger)) {
        continue;
      }
      int away = first >= trigger ? first - trigger : 2 * (trigger - first) + 6;
      boolean narrower =
          best.isPresent() && (isWithin(time, best.get()) || isApposed(time, best.get()));
      if (narrower || away < distance && !(best.isPresent() && isWithin(best.get(), time))) {
        distance = away;
        best = Optional.of(time);
      }
    }
    return best;
  }

  static boolean dates(TimeMention time) {
    return (time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME)
        && !time.timex().endsWith("_REF");
  }

  /** "Two days later, on 11 November": the same day, and more plainly told. */
  private static boolean isApposed(TimeMention day, TimeMention before) {
    int between = day.extent().first() - before.extent().end();
    return between >= 1 && between <= 2 && day.range().isPresent() && sameDays(day, before);
  }

  private static boolean sameDays(TimeMention day, TimeMention other) {
    return day.range().map(DateRange::first).equals(other.range().map(DateRange::first))
        && day.range().map(DateRange::last).equals(other.range().map(DateRange::last));
  }

  /** "Died six months ago, on March 1": the day is what "six months ago" says roughly. */
  private static boolean isWithin(TimeMention day, TimeMention longer) {
    if (day.range().isPresent() && longer.range().isEmpty()) {
      return !longer.isYearless(); // "on 3 May and on 4 May 2020" are two days
    }
    return day.range().isPresent()
        && longer.range().isPresent()
        && longer.range().get().granularity().compareTo(day.range().get().granularity()) > 0
        && !day.range().get().first().isBefore(longer.range().get().first())
        && !day.range().get().last().isAfter(longer.range().get().last());
  }

  /** "On 8 July, two weeks after Alder was captured": it was captured before. */
  private boolean isParted(int end, int trigger) {
    for (int i = trigger - 1; i > end && parse.at(i) != WordClass.COMMA; i--) {
      String word = parse.word(i);
      if ((word.equals("after") || word.equals("before")) && parse.at(i) != WordClass.TIME) {
        return true;
      }
    }
    return false;
  }

  /** "Was arrested, and on Monday she was charged": that was on Monday, not the arrest. */
  private boolean opensNext(int time, int trigger) {
    int at = parse.at(time - 1) == WordClass.PREP ? time - 2 : time - 1;
    if (at <= trigger || parse.at(at) != WordClass.CONJ) {
      return false;
    }
    int before = parse.at(at - 1) == WordClass.COMMA ? at - 2 : at - 1;
    return parse.at(before) != WordClass.TIME;
  }

  /**
   * "Ada Holm, who had left the month before, was shot" and "Ada Holm, the founder ousted last
   * year, was shot": she was shot later.
   */
  private boolean inAside(int time, int trigger) {
    int comma = time;
    while (comma < trigger && parse.at(comma) != WordClass.COMMA) {
      comma++;
    }
    if (comma >= trigger) {
      return false;
    }
    int opening = time - 1;
    while (opening > 0 && parse.at(opening) != WordClass.COMMA) {
      if (parse.at(opening) == WordClass.REL) {
        return parse.at(opening - 1) == WordClass.COMMA;
      }
      opening--;
    }
    return opening > 0 && tells(opening, time);
  }

  /** Whether somebody is told of there: "the founder", "the founder ousted last year". */
  private boolean tells(int from, int end) {
    for (int i = from; i < end; i++) {
      boolean determined = parse.at(i) == WordClass.DET && parse.word(i - 1).equals(",");
      if (determined || parse.at(i) == WordClass.VERB) {
        return true;
      }
    }
    return false;
  }

  /** "Arrested after the raid on Monday": the raid was on Monday. */
  private boolean ofNoun(int first, int trigger) {
    int end = parse.at(first - 1) == WordClass.PREP ? first - 1 : first;
    Phrase phrase = parse.endingAt(end);
    return phrase != null
        && phrase.head() > trigger
        && !(parse.word(phrase.first() - 1).equals("for") && deeds.isErrand(phrase))
        && !GROUNDS.contains(
            parse.word(phrase.first() - 2)) // "held on suspicion of murder on Friday"
        && lexicon.kinds.noun(parse.word(phrase.head()), List.of()).isPresent()
        && Set.of(
                "after",
                "following",
                "since",
                "during",
                "from",
                "of",
                "before",
                "for",
                "over",
                "to")
            .contains(parse.word(phrase.first() - 1));
  }

  /** "Arrested following a fight in a hotel on Monday": the fight was on Monday. */
  private boolean ofOther(int first, int trigger) {
    for (int i = trigger + 1; i < first - 2; i++) {
      WordClass next = parse.at(i + 1);
      boolean noun = next.isNominal() || next == WordClass.DET || next == WordClass.OWN;
      if (noun && OTHER.contains(parse.word(i)) && parse.at(i) == WordClass.PREP) {
        return true;
      }
    }
    return false;
  }

  /** "Jailed for an attack in Bergen on Friday": the attack was on Friday. */
  private boolean ofGround(int first, int trigger) {
    for (int i = trigger + 1; i < first - 2; i++) {
      if (deeds.isGround(i)) {
        return true;
      }
    }
    return false;
  }

  /** "After a fall on Friday, shares rose": they rose later. */
  private boolean ofFront(int first, int trigger) {
    boolean closed = false;
    for (int i = first + 1; i < trigger && !closed; i++) {
      closed = parse.at(i) == WordClass.COMMA;
    }
    for (int i = first - 2; closed && i >= 0 && parse.at(i) != WordClass.COMMA; i--) {
      if (FRONT.contains(parse.word(i)) && parse.at(i) != WordClass.TIME) {
        return true;
      }
    }
    return false;
  }

  /** "Rose to 5 pct from 3 pct in May": in May it was 3 pct. */
  private boolean ofBaseline(int first, int trigger) {
    for (int i = first - 2; i > trigger + 1; i--) {
      if (parse.at(i) == WordClass.TO || parse.word(i).equals("to")) {
        return false;
      }
      if (BASELINE.contains(parse.word(i))) {
        Optional<QuantityMention> now = figure(trigger + 1, i);
        Optional<QuantityMention> then = figure(i + 1, first);
        return now.isPresent() && then.isPresent() && areOfOne(now.get(), then.get());
      }
    }
    return false;
  }

  private Optional<QuantityMention> figure(int from, int end) {
    return parse.quantities().stream()
        .filter(q -> q.extent().first() >= from && q.extent().end() <= end)
        .findFirst();
  }

  /** Not so in "bought 300 shares from 20 holders". */
  private boolean areOfOne(QuantityMention now, QuantityMention then) {
    return now.head() < 0
        || then.head() < 0
        || !then.quantity().measure().isEmpty()
        || parse.word(now.head()).equals(parse.word(then.head()));
  }

  /** "The 2016 election", "Monday's talks", "since August": not when the verb is. */
  private boolean modifies(TimeMention time) {
    int after = time.extent().end();
    return parse.at(after) == WordClass.POSS
        || bounds(time)
        || parse.at(time.extent().first() - 1).leadsNoun() && parse.at(after).isHead()
        || Set.of("since", "until", "till", "for").contains(parse.word(time.extent().first()));
  }

  /** "Since August", "until Monday", "since the end of August". */
  boolean bounds(TimeMention time) {
    int first = time.extent().first();
    String before = parse.word(parse.at(first - 1) == WordClass.DET ? first - 2 : first - 1);
    return !isShortly(time)
        && !(before.equals("from") && isRange(time))
        && Set.of("since", "until", "till", "from", "of", "for", "before", "after").contains(before)
        && !parse.sentence().token(time.extent().first()).lower().equals(before);
  }

  /** "From 2 to 3 October", be it read as one or as two. */
  private boolean isRange(TimeMention time) {
    for (int i = time.extent().first(); i <= time.extent().end(); i++) {
      boolean within = i < time.extent().end() || parse.at(i + 1) == WordClass.TIME;
      if (within && RANGE.contains(parse.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Just after 5 p.m. on Friday" is when it was. */
  private boolean isShortly(TimeMention time) {
    int before = time.extent().first() - 1;
    return time.type() == TimeMention.Type.TIME
        && Set.of("after", "before").contains(parse.word(before))
        && Set.of("just", "shortly", "soon", "right", "sometime").contains(parse.word(before - 1));
  }
}
