package dev.crosscheck.claim.labels;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Field;
import dev.crosscheck.article.Sourced;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Label.Mark;
import dev.crosscheck.facts.Label.Part;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.YearedName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tags with a year, and what the article names with a year. */
final class YearedNames {

  private static final Set<String> TAGS = Set.of("tag", "tags", "keywords", "categories", "topics");

  private final List<YearedName> names = new ArrayList<>();
  private final int reported;

  private YearedNames(LocalDate dateline) {
    this.reported = dateline.getYear();
  }

  /** Nothing where no tag has a year. */
  static List<YearedName> of(Reading reading) {
    Article article = reading.article();
    if (article.metadata().date().isEmpty()) {
      return List.of();
    }
    YearedNames found = new YearedNames(article.metadata().date().get());
    article.metadata().fields().forEach(found::tag);
    if (found.names.isEmpty()) {
      return List.of();
    }
    article.metadata().title().filter(one -> one.span().isPresent()).ifPresent(found::title);
    article
        .passages()
        .forEach(passage -> found.named(passage.text(), (start, end) -> passage.span(start, end)));
    return found.names;
  }

  private void tag(Field field) {
    if (!TAGS.contains(field.name().toLowerCase(Locale.ROOT))) {
      return;
    }
    List<Part> parts = LabelParts.of(field.value());
    boolean yeared =
        parts.size() == 2 && !parts.get(0).isMark() && parts.get(1).mark() == Mark.YEAR;
    if (yeared) {
      String key = parts.get(0).word();
      int year = Integer.parseInt(parts.get(1).value());
      names.add(new YearedName(field.span(), field.value(), key, "", year, true, reported));
    }
  }

  private void title(Sourced<String> title) {
    Span span = title.span().get();
    named(title.value(), (start, end) -> span);
  }

  /** Places of a text in its file. */
  private interface Places {
    Span span(int start, int end);
  }

  /** Runs of capitals, "of" and "and" within, before a year: "Google Summer of Code 2026". */
  private void named(String text, Places places) {
    int at = 0;
    int first = -1;
    StringBuilder key = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    while (at < text.length()) {
      int space = text.indexOf(' ', at);
      int end = space < 0 ? text.length() : space;
      String word = bare(text.substring(at, end));
      boolean year = isYear(word);
      if (year && first >= 0) {
        add(text.substring(first, at) + word, key, initials, places.span(first, end));
      }
      boolean joins = first >= 0 && (word.equals("of") || word.equals("and") || word.equals("for"));
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (capital || joins) {
        first = first < 0 ? at : first;
        key.append(key.length() == 0 ? "" : " ").append(word.toLowerCase(Locale.ROOT));
        initials.append(Character.toLowerCase(word.charAt(0)));
      } else {
        first = -1;
        key.setLength(0);
        initials.setLength(0);
      }
      at = end + 1;
    }
  }

  private void add(String text, StringBuilder key, StringBuilder initials, Span span) {
    int year = Integer.parseInt(text.substring(text.length() - 4));
    names.add(
        new YearedName(
            span, Texts.fold(text), key.toString(), initials.toString(), year, false, reported));
  }

  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && word.startsWith("20")
        && word.chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }
}
