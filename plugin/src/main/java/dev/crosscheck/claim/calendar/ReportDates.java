package dev.crosscheck.claim.calendar;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.KeyDate;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * On which day somebody gave news that is given once: "On 3 May the harbour office confirmed that
 * Alder was closed".
 */
final class ReportDates {

  private static final Set<String> ONCE =
      Set.of(
          "confirmed",
          "announced",
          "declared",
          "admitted",
          "acknowledged",
          "revealed",
          "disclosed");

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 24;

  private ReportDates() {}

  static List<KeyDate> of(Reading reading) {
    List<KeyDate> dates = new ArrayList<>();
    for (Quotation quotation : reading.quotations()) {
      boolean once =
          quotation.kind() == Quotation.Kind.INDIRECT
              && ONCE.contains(quotation.cue().toLowerCase(Locale.ROOT))
              && !quotation.speakerText().isBlank();
      if (once) {
        read(quotation, reading, dates);
      }
    }
    return dates;
  }

  private static void read(Quotation quotation, Reading reading, List<KeyDate> dates) {
    int said = quotation.span().start();
    List<TimeMention> days = new ArrayList<>();
    for (TimeMention time : reading.times()) {
      Sentence sentence = time.extent().sentence();
      boolean here =
          sentence.span(0, sentence.size()).start() <= said
              && said < sentence.span(0, sentence.size()).end();
      if (here) {
        days.add(time);
      }
    }
    boolean opens =
        days.size() > 0
            && days.get(0).extent().first() <= 1
            && Days.isDay(days.get(0))
            && days.get(0).span().end() < said
            && days.stream().skip(1).noneMatch(time -> time.span().start() < said);
    if (opens) {
      add(quotation, days.get(0), dates);
    }
  }

  private static void add(Quotation quotation, TimeMention day, List<KeyDate> dates) {
    Sentence sentence = day.extent().sentence();
    int from = 0;
    while (from < sentence.size()
        && sentence.span(from, from + 1).end() <= quotation.span().start()) {
      from++;
    }
    int end = clauseEnd(sentence, from);
    List<String> words = new ArrayList<>();
    boolean named = false;
    for (int at = from; at < end; at++) {
      Token token = sentence.token(at);
      if (token.is(Tag.NOUN, Tag.PROPN, Tag.VERB, Tag.ADJ, Tag.NUM)) {
        words.add(token.lemma());
        named |= Character.isUpperCase(token.text().charAt(0));
      }
    }
    if (words.size() >= FEWEST_WORDS && words.size() <= MOST_WORDS && named) {
      String who = Texts.fold(quotation.speakerText());
      String what = Texts.fold(sentence.text(from, end));
      String cue = quotation.cue().toLowerCase(Locale.ROOT);
      dates.add(
          new KeyDate(
              sentence.span(0, end),
              Texts.fold(day.text()),
              cue + " by " + who.toLowerCase(Locale.ROOT) + ": " + String.join(" ", words),
              "the day on which " + who + " " + cue + " that " + what,
              Days.day(day),
              day.explicitYear(),
              false));
    }
  }

  /** Where the next clause begins: "…, and", "…, which", ";". */
  private static int clauseEnd(Sentence sentence, int from) {
    for (int at = from; at < sentence.size(); at++) {
      String word = sentence.token(at).text();
      if (word.equals(",") || word.equals(";") || word.equals(".") || word.equals("(")) {
        return at;
      }
    }
    return sentence.size();
  }
}
