package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Field;
import dev.crosscheck.article.Link;
import dev.crosscheck.article.Links;
import dev.crosscheck.article.PathDate;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.OwnDate;
import dev.crosscheck.facts.OwnDate.Kind;
import dev.crosscheck.facts.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The days that stand beside a dated article's text: in its front matter and in its path. */
final class FiledDates {

  private static final Set<String> ADDRESSES = Set.of("slug", "permalink", "url");

  /** Words in the keys of entries that say where a text appeared first. */
  private static final List<String> ORIGINALS = List.of("source", "original", "canonical");

  private static final List<String> BEGINNINGS = List.of("start", "begin", "event", "when");

  private final Evidence dated;
  private final Set<LocalDate> days;
  private final List<OwnDate> found = new ArrayList<>();

  private FiledDates(Evidence dated, Set<LocalDate> days) {
    this.dated = dated;
    this.days = days;
  }

  /**
   * Those of the article.
   *
   * @param dated its date; at the empty start of the file where its path gives it
   * @param days the days that the date can be, by its hour
   */
  static List<OwnDate> of(Article article, Evidence dated, Set<LocalDate> days) {
    FiledDates dates = new FiledDates(dated, days);
    article.metadata().fields().forEach(dates::entry);
    Links.of(article).forEach(dates::link);
    if (dated.span().end() > 0) {
      dates.path(article.path(), isOlder(article));
    }
    return dates.found;
  }

  /** {@code start: 16 April 2018}, {@code slug: 2018-04-16-fair}. */
  private void entry(Field field) {
    String name = field.name().toLowerCase(Locale.ROOT);
    if (BEGINNINGS.stream().anyMatch(name::contains) && !field.span().equals(dated.span())) {
      field.day().ifPresent(day -> add(field.span(), field.value(), Kind.ENTRY, day));
    }
    if (ADDRESSES.contains(name)) {
      PathDate.of(field.value())
          .ifPresent(day -> add(field.span(), field.value(), Kind.ADDRESS, day));
    }
  }

  /** {@code https://example.org/news/2018/04/16/fair}. */
  private void link(Link link) {
    if (link.target().contains("://")) {
      PathDate.of(link.target()).ifPresent(day -> add(link.span(), link.target(), Kind.LINK, day));
    }
  }

  /**
   * What was published elsewhere before bears its first day: {@code source_url: https://…}. A line
   * of the text may tell of the day of something else.
   */
  private static boolean isOlder(Article article) {
    boolean line =
        article.metadata().dateline().filter(day -> day.origin().equals("date line")).isPresent();
    return line
        || article.metadata().fields().stream()
            .anyMatch(field -> ORIGINALS.stream().anyMatch(field.key()::contains));
  }

  /** The name of the file; where its folders alone give the day or month, its path. */
  private void path(String path, boolean older) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Span start = new Span(path, 0, 0);
    PathDate.of(path)
        .ifPresent(
            day -> {
              String told = PathDate.of(name).isPresent() ? name : path;
              boolean own = !older && isWhole(path, name);
              add(start, told, own ? Kind.FILING : Kind.FILE_NAME, day);
            });
    PathDate.monthOf(path)
        .filter(month -> !older)
        .ifPresent(
            month -> {
              String told = PathDate.monthOf(name).isPresent() ? name : path;
              add(start, told, Kind.FILE_MONTH, month.atDay(1));
            });
  }

  /** In {@code 2014/06/30-years-of-boats.md} no day may be meant. */
  private static boolean isWhole(String path, String name) {
    String folders = path.substring(0, path.length() - name.length());
    return PathDate.of(name).isPresent() || PathDate.of(folders).isPresent();
  }

  private void add(Span span, String text, Kind kind, LocalDate day) {
    found.add(new OwnDate(span, text, kind, day, dated, days));
  }
}
