package dev.crosscheck.claim.figures;

import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.CountedList;
import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads headings that are numbered from one up under a title that counts them. */
final class NumberedHeadings {

  /** "1. Wind", "#2: Waves", "Lesson 3: Rain", "4) Ice". */
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\p{L}{2,12} |#|No\\. ?)?(\\d{1,2})[.):–-] ?\\D.*");

  /** The number stands at the title's head: "The 5 best boats", "Top ten tips". */
  private static final int HEAD = 2;

  /** A title that is further off counts something else. */
  private static final int SLIP = 1;

  private NumberedHeadings() {}

  /** At most one; none where the numbers do not run. */
  static List<CountedList> of(Reading reading) {
    Optional<QuantityMention> announced =
        reading.quantities().stream()
            .filter(each -> each.extent().sentence().passage().isHeadline())
            .findFirst()
            .filter(each -> each.extent().first() < HEAD && Announcements.isCount(each))
            .filter(NumberedHeadings::isOfPlural);
    List<Passage> headings =
        announced
            .map(each -> numbered(reading.article().passages(), each.extent().sentence().passage()))
            .orElse(List.of());
    if (headings.size() < Announcements.FEWEST
        || headings.get(0).span(0, 1).start() < announced.get().span().start()
        || Math.abs(headings.size() - Announcements.number(announced.get())) > SLIP) {
      return List.of();
    }
    Passage last = headings.get(headings.size() - 1);
    Span list =
        new Span(
            reading.article().path(),
            headings.get(0).span(0, 1).start(),
            last.span(0, last.text().length()).end());
    List<String> items = headings.stream().map(Passage::text).toList();
    return List.of(ListReader.list(announced.get(), list, items, items.size(), "headings"));
  }

  private static boolean isOfPlural(QuantityMention quantity) {
    return quantity.extent().sentence().token(quantity.head()).lower().endsWith("s");
  }

  /** Those whose numbers run from one up; empty where one is missing or no heading. */
  private static List<Passage> numbered(List<Passage> passages, Passage title) {
    List<Passage> headings = new ArrayList<>();
    for (Passage passage : passages) {
      Matcher number = NUMBER.matcher(passage.text());
      if (passage != title && number.matches()) {
        boolean next = Integer.parseInt(number.group(1)) == headings.size() + 1;
        if (passage.isHeadline() != next) {
          return List.of();
        }
        if (next) {
          headings.add(passage);
        }
      }
    }
    return headings;
  }
}
