package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day on which an article lets a place change hands: "Norwegian forces retook Alder on 3 May".
 *
 * @param span the words that tell of it, the day among them
 * @param text the day as written
 * @param place the place's name, folded
 * @param name the place as written
 * @param side who took it: the code of a country, also for its forces, or the key of a body; empty
 *     where that is not told
 * @param again whether it was that side's before: "retook", "liberated"
 * @param day the day
 * @param year its year, where that is written beside it or was last written before it; else 0, and
 *     the day's own year means nothing
 * @param latest whether the day is only the last that it can have been: "by 3 May"
 * @param days all days on which its article lets the same side take the place
 * @param others those on which it lets another side take it
 */
public record Taking(
    Span span,
    String text,
    String place,
    String name,
    String side,
    boolean again,
    LocalDate day,
    int year,
    boolean latest,
    List<LocalDate> days,
    List<LocalDate> others)
    implements Statement {

  public Taking {
    days = List.copyOf(days);
    others = List.copyOf(others);
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("taking of " + place);
  }

  /** The same with the days that all takings of the place, in its article, are of. */
  public Taking among(List<Taking> all) {
    return new Taking(
        span,
        text,
        place,
        name,
        side,
        again,
        day,
        year,
        latest,
        all.stream().filter(this::isBySideOf).map(this::inOwnYear).toList(),
        all.stream().filter(other -> !isBySideOf(other)).map(this::inOwnYear).toList());
  }

  /** The other's day; in this year where its own is not known. */
  private LocalDate inOwnYear(Taking other) {
    return year == 0 ? other.day : other.day(year);
  }

  /** Whether both can be of one side: the same country, or, where one has none, both again. */
  public boolean isBySideOf(Taking other) {
    return side.isEmpty() || other.side.isEmpty() ? again == other.again : side.equals(other.side);
  }

  /** The day, in that year where its own is not known. */
  public LocalDate day(int unknown) {
    return in(day, unknown);
  }

  /** Whether it can have been on that day: any before "by 3 May" will do. */
  public boolean allows(LocalDate other) {
    LocalDate own = day(other.getYear());
    return own.equals(other) || latest && other.isBefore(own);
  }

  /** Whether its article lets the same side take the place on that day. */
  public boolean knows(LocalDate other) {
    return days.stream().anyMatch(one -> in(one, other.getYear()).equals(other));
  }

  /** Whether its article lets another side take the place between these days. */
  public boolean partsThem(LocalDate first, LocalDate last) {
    return others.stream()
        .map(one -> in(one, first.getYear()))
        .anyMatch(one -> !one.isBefore(first) && !one.isAfter(last));
  }

  private LocalDate in(LocalDate one, int unknown) {
    return year == 0 ? one.withYear(unknown) : one;
  }
}
