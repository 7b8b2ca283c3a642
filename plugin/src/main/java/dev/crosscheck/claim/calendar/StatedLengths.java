package dev.crosscheck.claim.calendar;

import dev.crosscheck.claim.context.SentenceQuantities;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Mention;
import dev.crosscheck.extraction.Mentions;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.StatedLength;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how long something lasts where its days stand behind: "a three-day fair from 4 to 8 May".
 */
final class StatedLengths {

  /** Between the length and the days stand what lasts, where, and a verb. */
  private static final int REACH = 10;

  private static final int LONGEST = 400;

  private static final Map<Character, String> PIECES =
      Map.of('D', "day", 'W', "week", 'M', "month");
  private static final Set<String> LENGTHS = Set.of("day", "week", "month", "night");

  /** Verbs of what goes on from a first to a last day. */
  private static final Set<String> LASTS =
      Set.of("run", "last", "take", "hold", "be", "will", "go", "stretch", "extend", "continue");

  /** "Between" and "any" open a stretch in which it lies; "every" and "per" are many. */
  private static final Set<String> LOOSE =
      Set.of(
          ("between within any each every per during about nearly almost roughly around over "
                  + "another additional further or ticket tickets pass passes off before after apart")
              .split(" "));

  private final List<StatedLength> found = new ArrayList<>();

  private StatedLengths() {}

  static List<StatedLength> of(Reading reading) {
    StatedLengths lengths = new StatedLengths();
    Mentions<TimeMention> times = reading.times();
    for (TimeMention time : times) {
      if (time.type() == TimeMention.Type.DURATION && isExact(time)) {
        lengths.beside(time, pieces(time.timex()), times);
      }
    }
    for (QuantityMention number : reading.quantities()) {
      if (number.quantity().noun().equals("night") && SentenceQuantities.isExact(number)) {
        lengths.beside(number, (int) number.quantity().range().low() + " night", times);
      }
    }
    return lengths.found;
  }

  private static boolean isExact(TimeMention time) {
    return time.modifier() == TimeMention.Modifier.NONE
        && !time.text().contains("few")
        && !time.text().toLowerCase(Locale.ROOT).startsWith("all ")
        && !pieces(time.timex()).isEmpty();
  }

  /** "3 day" for {@code P3D}; empty for other lengths. */
  private static String pieces(String timex) {
    int last = timex.length() - 1;
    boolean plain = last > 1 && timex.charAt(0) == 'P' && PIECES.containsKey(timex.charAt(last));
    String number = plain ? timex.substring(1, last) : "";
    return plain && number.chars().allMatch(Character::isDigit) && number.length() < 4
        ? number + " " + PIECES.get(timex.charAt(last))
        : "";
  }

  private void beside(Mention length, String pieces, Mentions<TimeMention> times) {
    List<TimeMention> behind =
        times.in(length.extent().sentence()).stream()
            .filter(time -> time.extent().first() >= length.extent().end())
            .limit(2)
            .toList();
    if (!behind.isEmpty()) {
      stretch(behind.get(0), behind.stream().skip(1).findFirst())
          .filter(days -> belongs(length.extent(), days.extent()))
          .ifPresent(days -> found.add(statement(length, pieces, days)));
    }
  }

  private record Stretch(Extent extent, LocalDate first, LocalDate last) {}

  /** "4 to 8 May" as one time, "Monday to Thursday" as two. */
  private static Optional<Stretch> stretch(TimeMention first, Optional<TimeMention> last) {
    Optional<DateRange> whole = first.range().filter(StatedLengths::isWritten);
    if (whole.isPresent() && whole.get().first().isBefore(whole.get().last())) {
      boolean ends = first.text().chars().filter(Character::isDigit).count() > 1;
      return ends && first.weekday().isEmpty()
          ? Optional.of(new Stretch(first.extent(), whole.get().first(), whole.get().last()))
          : Optional.empty();
    }
    Sentence sentence = first.extent().sentence();
    int joint = first.extent().end();
    boolean joined =
        whole.isPresent()
            && last.isPresent()
            && last.get().extent().first() == joint + 1
            && Days.isJoint(sentence.token(joint).lower());
    return joined
        ? last.get()
            .range()
            .filter(StatedLengths::isWritten)
            .map(DateRange::last)
            .filter(day -> day.isAfter(whole.get().first()))
            .map(
                day ->
                    new Stretch(
                        Extent.of(sentence, first.extent().first(), last.get().extent().end()),
                        whole.get().first(),
                        day))
        : Optional.empty();
  }

  private static boolean isWritten(DateRange range) {
    return range.granularity() == Granularity.DAY
        && !range.first().equals(LocalDate.MIN)
        && !range.last().equals(LocalDate.MAX)
        && range.first().plusDays(LONGEST).isAfter(range.last());
  }

  /** Whether what lasts so long is one thing, and nothing but its place and verb stand between. */
  private static boolean belongs(Extent length, Extent days) {
    Sentence sentence = length.sentence();
    if (days.first() - length.end() > REACH || isLoose(sentence, length)) {
      return false;
    }
    boolean noun = LENGTHS.contains(sentence.token(length.end() - 1).lemma());
    if (!noun && isPlural(head(sentence, length.end()))) {
      return false;
    }
    for (int at = length.end(); at < days.first(); at++) {
      Token token = sentence.token(at);
      boolean last = at == days.first() - 1;
      boolean stops =
          LOOSE.contains(token.lower())
              || token.is(Tag.VERB) && !LASTS.contains(token.lemma())
              || token.is(Tag.PUNCT) && !last && at != days.first() - 2 && at > length.end()
              || token.is(Tag.SCONJ)
              || token.is(Tag.CCONJ)
              || Set.of("who", "which", "that").contains(token.lower());
      if (stops) {
        return false;
      }
    }
    return true;
  }

  /** "Fair" of "three-day boat fair"; "runs", taken for a noun, is no part of it. */
  private static Token head(Sentence sentence, int start) {
    int head = start;
    while (head + 1 < sentence.size()
        && sentence.token(head + 1).is(Tag.NOUN, Tag.PROPN)
        && !LASTS.contains(single(sentence.token(head + 1)))) {
      head++;
    }
    return sentence.token(head);
  }

  private static boolean isPlural(Token token) {
    return token.is(Tag.NOUN) && token.lower().endsWith("s") && !token.lower().endsWith("ss");
  }

  private static String single(Token token) {
    String word = token.lower();
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isLoose(Sentence sentence, Extent length) {
    for (int at = Math.max(0, length.first() - 2); at < length.end(); at++) {
      if (LOOSE.contains(sentence.token(at).lower())) {
        return true;
      }
    }
    return false;
  }

  private static StatedLength statement(Mention length, String pieces, Stretch days) {
    int space = pieces.indexOf(' ');
    return new StatedLength(
        length.span(),
        Texts.fold(length.text()),
        Integer.parseInt(pieces.substring(0, space)),
        pieces.substring(space + 1),
        days.extent().span(),
        Texts.fold(days.extent().text()),
        new DateRange(
            days.first(), days.last(), days.first() + "/" + days.last(), Granularity.DAY));
  }
}
