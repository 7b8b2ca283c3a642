package dev.crosscheck.article;

import dev.crosscheck.facts.Revision;
import dev.crosscheck.facts.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads {@code corrects:}, {@code superseded-by:} and {@code updated:} of a front matter. */
record RevisionReader(String path, List<Entry> entries) {

  private static final String CORRECTS = "corrects";
  private static final String SUPERSEDED = "supersededby";
  private static final String UPDATED = "updated";

  /** What it says of the article's standing; empty where it says nothing. */
  Optional<Revision> revision() {
    List<Entry> own = entries.stream().filter(RevisionReader::isRevision).toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Entry first = own.get(0);
    List<String> corrects =
        own.stream().filter(entry -> is(entry, CORRECTS)).map(Entry::value).toList();
    Optional<LocalDate> updated =
        own.stream()
            .filter(entry -> is(entry, UPDATED))
            .flatMap(entry -> WrittenDate.parse(entry.value()).stream())
            .flatMap(written -> written.day().stream())
            .findFirst();
    boolean superseded = own.stream().anyMatch(entry -> is(entry, SUPERSEDED));
    Span span = new Span(path, first.start(), first.end());
    return Optional.of(new Revision(span, corrects, superseded, updated));
  }

  private static boolean isRevision(Entry entry) {
    return is(entry, CORRECTS) || is(entry, SUPERSEDED) || is(entry, UPDATED);
  }

  private static boolean is(Entry entry, String key) {
    return Entry.bare(entry.key()).equals(key) && !entry.value().isBlank();
  }
}
