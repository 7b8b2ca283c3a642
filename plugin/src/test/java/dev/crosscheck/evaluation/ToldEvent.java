package dev.crosscheck.evaluation;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Mention;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.facts.Span;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event as labelled by hand; each part is first and one past the last unit of the file, or null
 * where the text has none.
 *
 * @param trigger the verb or noun that tells of it
 * @param family its kind's family
 * @param actor who does it
 * @param theme who or what it happens to
 * @param place where it is, or leads to, or comes from
 */
record ToldEvent(
    int[] trigger,
    String family,
    int[] actor,
    int[] theme,
    int[] place,
    int[] time,
    String status) {

  static ToldEvent of(String[] cells) {
    return new ToldEvent(
        range(cells[2]),
        cells[3],
        range(cells[4]),
        range(cells[5]),
        range(cells[6]),
        range(cells[7]),
        cells[8]);
  }

  /** "12-34". */
  static int[] range(String cell) {
    int dash = cell.indexOf('-');
    return dash <= 0
        ? null
        : new int[] {
          Integer.parseInt(cell.substring(0, dash)), Integer.parseInt(cell.substring(dash + 1))
        };
  }

  boolean is(EventMention event) {
    return meets(trigger, event.span()) && family.equals(event.family());
  }

  /** How many parts are as labelled: two who resign together are two events of one word. */
  long right(EventMention event) {
    return Stream.of(actor(event), theme(event), place(event), time(event))
        .filter(part -> part.orElse(false))
        .count();
  }

  /** Whether a part is as labelled: both there and sharing words; empty where neither is there. */
  Optional<Boolean> actor(EventMention event) {
    return compare(actor, event.actor().map(Participant::extent).map(Extent::span).stream());
  }

  Optional<Boolean> theme(EventMention event) {
    return compare(theme, event.theme().map(Participant::extent).map(Extent::span).stream());
  }

  Optional<Boolean> place(EventMention event) {
    return compare(
        place,
        Stream.concat(event.place().stream(), event.origin().stream()).map(NameMention::span));
  }

  Optional<Boolean> time(EventMention event) {
    return compare(time, event.time().stream().map(Mention::span));
  }

  private static Optional<Boolean> compare(int[] labelled, Stream<Span> read) {
    var spans = read.toList();
    return labelled == null && spans.isEmpty()
        ? Optional.empty()
        : Optional.of(labelled != null && spans.stream().anyMatch(span -> meets(labelled, span)));
  }

  private static boolean meets(int[] range, Span span) {
    return span.start() < range[1] && range[0] < span.end();
  }
}
