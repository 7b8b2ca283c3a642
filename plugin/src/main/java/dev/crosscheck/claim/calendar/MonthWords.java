package dev.crosscheck.claim.calendar;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.MonthWord;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Unknown words in the place of a month: "Macrh 31", "the 6th of Julu, 2020", "last Decmber". */
final class MonthWords {

  private static final Set<String> BEFORE =
      Set.of(
          ("in last next this since until till early late by before after during from mid of")
              .split(" "));

  private MonthWords() {}

  /** What the article writes so once: a word that comes back is a name. */
  static List<MonthWord> of(Reading reading) {
    List<MonthWord> words = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (int at = 0; at < sentence.size(); at++) {
        if (UnknownWords.has(sentence.token(at).text())) {
          add(sentence, at, words);
        }
      }
    }
    Map<String, Long> times =
        words.stream().collect(Collectors.groupingBy(MonthWord::word, Collectors.counting()));
    words.removeIf(word -> times.get(word.word()) > 1);
    return words;
  }

  private static void add(Sentence sentence, int at, List<MonthWord> words) {
    int first = isDay(sentence, at - 1) ? at - 1 : isOf(sentence, at - 1) ? at - 2 : at;
    int day = first == at && isDay(sentence, at + 1) ? at + 2 : at + 1;
    int comma = isComma(sentence, day) ? day + 1 : day;
    boolean year = isYear(sentence, comma);
    int end = year ? comma + 1 : day;
    boolean dated = year || end > at + 1 || first < at && isClosed(sentence, end);
    if (dated || isBeside(sentence, at)) {
      Extent extent = Extent.of(sentence, first, end);
      String word = sentence.token(at).lower();
      words.add(new MonthWord(extent.span(), Texts.fold(extent.text()), word, dated, year));
    }
  }

  /** "Last Decmber", but no "in Decmber Street". */
  private static boolean isBeside(Sentence sentence, int at) {
    return at > 0
        && BEFORE.contains(sentence.token(at - 1).lower())
        && (at + 1 == sentence.size() || !sentence.token(at + 1).is(Tag.PROPN));
  }

  /** "2 Jund fighters" counts them. */
  private static boolean isClosed(Sentence sentence, int end) {
    return end >= sentence.size()
        || sentence.token(end).text().chars().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isOf(Sentence sentence, int at) {
    return at > 0 && sentence.token(at).lower().equals("of") && isDay(sentence, at - 1);
  }

  private static boolean isComma(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).text().equals(",");
  }

  private static boolean isDay(Sentence sentence, int at) {
    String digits = at >= 0 && at < sentence.size() ? number(sentence.token(at).lower()) : "";
    return !digits.isEmpty() && digits.length() <= 2 && Integer.parseInt(digits) <= 31;
  }

  /** "31" of "31st". */
  private static String number(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    String rest = text.substring(end);
    boolean ordinal =
        rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th");
    return rest.isEmpty() || ordinal ? text.substring(0, end) : "";
  }

  private static boolean isYear(Sentence sentence, int at) {
    String text = at < sentence.size() ? sentence.token(at).text() : "";
    return text.length() == 4
        && (text.startsWith("19") || text.startsWith("20"))
        && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }
}
