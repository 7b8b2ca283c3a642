package dev.crosscheck.claim.calendar;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Mention;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.OrdinalMention;
import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.DatedSentence;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.language.Digits;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences of an article that tell what happened on one day, written in them or in the heading
 * above: "On 10 May the guard retook four villages".
 */
final class DatedSentences {

  private static final int SHORTEST = 3;

  private static final Set<TimeMention.Modifier> PARTS =
      EnumSet.of(
          TimeMention.Modifier.NONE,
          TimeMention.Modifier.START,
          TimeMention.Modifier.MID,
          TimeMention.Modifier.END);

  private static final int MOST_NAMES = 3;
  private static final int MOST_VERBS = 2;

  private static final Set<String> NOW = Set.of("is", "are", "be", "'s", "'re", "being");

  /** Longer words are rarer. */
  private static final Comparator<String> MOST_TELLING =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private static final Set<String> SEVERAL =
      Set.of("another", "again", "more", "other", "others", "further", "additional", "second");

  private final Reading reading;
  private final Chronology chronology;

  private DatedSentences(Reading reading) {
    this.reading = reading;
    this.chronology = new Chronology(reading);
  }

  static List<DatedSentence> of(Reading reading) {
    DatedSentences dated = new DatedSentences(reading);
    List<DatedSentence> told = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      Optional<DateRange> day = isTold(sentence) ? dated.day(sentence) : Optional.empty();
      if (day.isPresent() && !dated.isOneOfSeveral(sentence) && !dated.isQuoted(sentence)) {
        told.addAll(dated.told(sentence, day.get()));
      }
    }
    return told;
  }

  /** A sentence of the past, and no heading. */
  private static boolean isTold(Sentence sentence) {
    return !sentence.passage().isHeadline()
        && isOfPast(sentence)
        && !TimedVerb.looksAhead(sentence, 0, sentence.size());
  }

  /** "They met", "they were seen"; "it is timed for Oslo" tells of no past. */
  private static boolean isOfPast(Sentence sentence) {
    for (int at = 0; at < sentence.size(); at++) {
      boolean now = at > 0 && NOW.contains(sentence.token(at - 1).lower());
      if (TimedVerb.isPastForm(sentence.token(at)) && !now) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuoted(Sentence sentence) {
    return reading.quotations().stream()
        .filter(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
        .anyMatch(quotation -> quotation.span().touches(sentence.span(0, sentence.size())));
  }

  /** The one day of the sentence, or that of its heading where it names none. */
  private Optional<DateRange> day(Sentence sentence) {
    List<TimeMention> times = reading.times().in(sentence);
    List<TimeMention> days = times.stream().filter(DatedSentences::isDated).toList();
    if (times.isEmpty()) {
      return chronology.heading(sentence.passage()).flatMap(this::range);
    }
    return days.size() == 1 ? range(days.get(0)) : Optional.empty();
  }

  /** "10 May", "May 2022", "early June 2022". */
  private static boolean isDated(TimeMention time) {
    boolean month =
        time.explicitYear()
            && time.range().filter(range -> range.granularity() == Granularity.MONTH).isPresent();
    return Days.isDay(time) || month && PARTS.contains(time.modifier());
  }

  private Optional<DateRange> range(TimeMention time) {
    int year = chronology.year(time);
    if (!Days.isDay(time)) {
      return time.range();
    }
    boolean known = year > 0 || time.range().isPresent();
    LocalDate day = Days.day(time);
    LocalDate told = year > 0 ? day.withYear(year) : day;
    return known
        ? Optional.of(new DateRange(told, told, told.toString(), Granularity.DAY))
        : Optional.empty();
  }

  /** Once for each of its most telling names and its verbs. */
  private List<DatedSentence> told(Sentence sentence, DateRange day) {
    Words words = words(sentence);
    Span span = sentence.span(0, sentence.size());
    String text = Texts.fold(sentence.text(0, sentence.size()));
    return words.names().stream()
        .limit(MOST_NAMES)
        .flatMap(name -> words.verbs().stream().limit(MOST_VERBS).map(verb -> name + " " + verb))
        .map(
            deed ->
                new DatedSentence(
                    deed,
                    span,
                    text,
                    day,
                    words.all(),
                    words.names(),
                    words.verbs(),
                    words.numbers()))
        .toList();
  }

  private Words words(Sentence sentence) {
    Words words = new Words();
    List<TimeMention> times = reading.times().in(sentence);
    List<NameMention> named = reading.names().in(sentence);
    for (int at = 0; at < sentence.size(); at++) {
      if (!isIn(times, at)) {
        words.add(sentence.token(at), isIn(named, at));
      }
    }
    return words;
  }

  /** The words of a sentence, its names the most telling first. */
  private record Words(Set<String> all, Set<String> names, Set<String> verbs, Set<String> numbers) {

    Words() {
      this(new HashSet<>(), new TreeSet<>(MOST_TELLING), new LinkedHashSet<>(), new HashSet<>());
    }

    void add(Token token, boolean named) {
      boolean tells = token.lemma().length() >= SHORTEST;
      if (token.is(Tag.NUM) || Digits.in(token.text())) {
        numbers.add(token.lower());
      } else if (tells && (named || token.is(Tag.PROPN))) {
        names.add(token.lower());
        all.add(token.lower());
      } else if (tells && token.is(Tag.NOUN, Tag.VERB, Tag.ADJ)) {
        all.add(token.lemma());
        if (token.is(Tag.VERB)) {
          verbs.add(token.lemma());
        }
      }
    }
  }

  private static boolean isIn(List<? extends Mention> mentions, int at) {
    return mentions.stream()
        .map(Mention::extent)
        .anyMatch(one -> one.first() <= at && at < one.end());
  }

  /** "Another village", "the sixth round", "two more": one of several alike. */
  private boolean isOneOfSeveral(Sentence sentence) {
    List<TimeMention> times = reading.times().in(sentence);
    return sentence.tokens().stream().anyMatch(token -> SEVERAL.contains(token.lower()))
        || reading.numbers().ordinals().stream()
            .map(OrdinalMention::extent)
            .anyMatch(one -> one.sentence() == sentence && !isIn(times, one.first()));
  }
}
