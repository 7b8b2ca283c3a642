package dev.crosscheck.claim.calendar;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.WrittenYear;
import dev.crosscheck.language.ModalVerbs;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Numbers that stand where a year stands and are none that an article can mean. */
final class WrittenYears {

  private static final Set<String> MONTHS = months();
  private static final Set<String> PARTS =
      Set.of(
          "half",
          "quarter",
          "end",
          "beginning",
          "start",
          "middle",
          "summer",
          "winter",
          "spring",
          "autumn",
          "fall");
  private static final Set<String> AHEAD =
      Set.of(
          "by",
          "until",
          "through",
          "expect",
          "project",
          "plan",
          "predict",
          "forecast",
          "target",
          "set");
  private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");
  private static final int AROUND = 6;

  private WrittenYears() {}

  static List<WrittenYear> of(Reading reading) {
    OptionalInt reported =
        reading
            .article()
            .metadata()
            .date()
            .map(day -> OptionalInt.of(day.getYear()))
            .orElse(OptionalInt.empty());
    List<WrittenYear> years = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (int i = 1; i < sentence.size(); i++) {
        String text = sentence.token(i).text();
        if (isSuspect(text) && isYear(sentence, i, text, reported)) {
          int first = Math.max(0, i - AROUND);
          years.add(
              new WrittenYear(
                  sentence.span(i, i + 1),
                  text,
                  Texts.fold(sentence.text(first, Math.min(sentence.size(), i + 2))),
                  isPast(sentence),
                  reported));
        }
      }
    }
    return years;
  }

  private static boolean isSuspect(String text) {
    int length = text.length();
    return length >= 3
        && length <= 5
        && text.charAt(0) <= '2'
        && text.chars().allMatch(unit -> unit >= '0' && unit <= '9')
        && (length == 4 ? text.compareTo("2050") > 0 : isShortOrLong(text));
  }

  private static boolean isShortOrLong(String text) {
    return text.startsWith("20") || text.startsWith("19");
  }

  private static boolean isYear(Sentence sentence, int at, String text, OptionalInt reported) {
    String before = sentence.token(at - 1).lower();
    boolean lengthened = text.length() == 5 && isLengthened(text, reported);
    if (lengthened && SEASONS.contains(before)) {
      return true;
    }
    if (counts(sentence, at + 1)) {
      return false;
    }
    boolean month = MONTHS.contains(before) && isCapital(sentence.token(at - 1));
    if (text.length() == 5) {
      return month || lengthened && before.equals("in");
    }
    boolean part = before.equals("of") && at > 1 && PARTS.contains(sentence.token(at - 2).lower());
    boolean in = before.equals("in") && (text.length() == 4 || closes(sentence, at + 1, text));
    return month || part || in;
  }

  /** "20211" with one digit less is the article's own year, or one beside it. */
  private static boolean isLengthened(String text, OptionalInt reported) {
    for (int i = 0; i < text.length() && reported.isPresent(); i++) {
      int year = Integer.parseInt(text.substring(0, i) + text.substring(i + 1));
      if (Math.abs(year - reported.getAsInt()) <= 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  /** "In 202 districts", "in 201 of 300 cases", "the first half of 200 pages". */
  private static boolean counts(Sentence sentence, int next) {
    if (next >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(next);
    boolean word = Character.isLetterOrDigit(token.text().charAt(0));
    return word
        ? token.is(Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.ADJ)
        : "%-/:".contains(token.text()) && token.start() == sentence.token(next - 1).end();
  }

  /** "In 201, they met"; swimmers race "in 200". */
  private static boolean closes(Sentence sentence, int next, String text) {
    return !text.endsWith("00")
        && next < sentence.size()
        && ".,;-–—".contains(sentence.token(next).text());
  }

  private static boolean isPast(Sentence sentence) {
    boolean past = false;
    for (Token token : sentence.tokens()) {
      if (ModalVerbs.leavesOpen(token) || looksAhead(token.lemma()) || looksAhead(token.lower())) {
        return false;
      }
      past |= token.is(Tag.VERB, Tag.AUX) && isPastForm(token);
    }
    return past;
  }

  private static boolean looksAhead(String word) {
    return ModalVerbs.isFuture(word) || word.equals("can") || AHEAD.contains(word);
  }

  private static boolean isPastForm(Token verb) {
    String form = verb.lower();
    return form.endsWith("ed")
        || form.equals("was")
        || form.equals("were")
        || form.equals("had")
        || TimedVerb.isPastForm(verb);
  }

  private static Set<String> months() {
    Set<String> months = new TreeSet<>();
    for (Month month : Month.values()) {
      months.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    return months;
  }
}
