package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.time.Phrase.Edge;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import java.time.LocalDate;

/** Narrows or opens the days of a piece: "early July", "since August", "before July". */
final class Limits {

  private Limits() {}

  /** The part of the piece; days have no parts. */
  static DateRange part(DateRange piece, Edge edge) {
    if (edge == Edge.WEEK && piece.granularity() == Granularity.DAY) {
      return Calendar.week(piece.first());
    }
    if (edge == Edge.NONE
        || edge == Edge.WEEK
        || piece.granularity().compareTo(Granularity.WEEK) < 0) {
      return piece;
    }
    LocalDate first = piece.first();
    LocalDate last = piece.last();
    if (piece.granularity() == Granularity.WEEK) {
      return switch (edge) {
        case START, FIRST -> days(piece, first, first.plusDays(2));
        case MID -> days(piece, first.plusDays(1), last.minusDays(2));
        default -> days(piece, last.minusDays(2), last);
      };
    }
    boolean starts = edge == Edge.START || edge == Edge.FIRST;
    if (piece.granularity() == Granularity.MONTH) {
      LocalDate start = first.plusDays(starts ? 0 : edge == Edge.MID ? 10 : 20);
      return days(piece, start, edge == Edge.END || edge == Edge.LAST ? last : start.plusDays(9));
    }
    if (edge == Edge.FIRST && piece.granularity() == Granularity.YEAR) {
      return days(piece, first, first.plusMonths(3).minusDays(1));
    }
    if (edge == Edge.LAST && piece.granularity() == Granularity.YEAR) {
      return days(piece, last.plusDays(1).minusMonths(4), last);
    }
    long third = (last.toEpochDay() - first.toEpochDay()) / 3;
    return switch (edge) {
      case START, FIRST -> days(piece, first, first.plusDays(third));
      case MID -> days(piece, first.plusDays(third), last.minusDays(third));
      default -> days(piece, last.minusDays(third), last);
    };
  }

  /** The days that a word before allows: "before noon on Tuesday" can be on that Tuesday. */
  static DateRange bound(DateRange piece, TimeMention.Type type, String bound) {
    boolean hour = type == TimeMention.Type.TIME;
    boolean before = hour && bound.equals("BEFORE");
    boolean after = hour && bound.equals("AFTER");
    return bound(piece, before ? "UNTIL" : after ? "SINCE" : bound);
  }

  /** The days that a word before the piece allows; other words leave it as it is. */
  private static DateRange bound(DateRange piece, String bound) {
    return switch (bound) {
      case "SINCE" -> days(piece, piece.first(), LocalDate.MAX);
      case "UNTIL" -> days(piece, LocalDate.MIN, piece.last());
      case "BEFORE" -> days(piece, LocalDate.MIN, piece.first().minusDays(1));
      case "AFTER" -> days(piece, after(piece), LocalDate.MAX);
      case "ABOUT" -> about(piece);
      default -> piece;
    };
  }

  /** "After 2014" often counts 2014 in; "after Tuesday" does not count Tuesday in. */
  private static LocalDate after(DateRange piece) {
    return piece.granularity().compareTo(Granularity.DAY) <= 0
        ? piece.last().plusDays(1)
        : piece.first();
  }

  private static DateRange about(DateRange piece) {
    long size = piece.last().toEpochDay() - piece.first().toEpochDay() + 1;
    return days(piece, piece.first().minusDays(size), piece.last().plusDays(size));
  }

  private static DateRange days(DateRange piece, LocalDate first, LocalDate last) {
    return new DateRange(first, last, piece.timex(), piece.granularity());
  }
}
