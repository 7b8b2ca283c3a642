package dev.crosscheck.reporting.html;

import dev.crosscheck.check.LedgerEntry;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

/** What a line of the ledger says, for readers: "arrive: first troops, in Port Alder". */
final class FactText {

  private FactText() {}

  /** The style of a fact's underline. */
  static String style(LedgerEntry entry) {
    return switch (entry.kind()) {
      case "time", "quantity", "quotation", "event", "role" -> entry.kind();
      default -> "name";
    };
  }

  static String of(LedgerEntry entry) {
    Map<String, Object> value = entry.value();
    return switch (entry.kind()) {
      case "time" -> time(value);
      case "quantity" -> quantity(value);
      case "quotation" -> said("quotation", "speaker", value);
      case "role" -> text(value, "role") + with(value, " of ", "of") + with(value, ": ", "holder");
      case "event" -> event(value);
      default -> entry.kind() + with(value, ": ", "name") + with(value, ", in ", "within");
    };
  }

  private static String time(Map<String, Object> value) {
    if (value.containsKey("impossible")) {
      return "no day";
    }
    String first = day(text(value, "first"));
    String last = day(text(value, "last"));
    if (first.isEmpty() && last.isEmpty()) {
      return "time" + with(value, ": ", "timex");
    }
    return first.equals(last)
        ? first
        : first.isEmpty()
            ? "until " + last
            : first + (last.isEmpty() ? " or later" : " to " + last);
  }

  /** The ledger writes days as 2024-05-04. */
  private static String day(String iso) {
    if (iso.length() != 10) {
      return iso;
    }
    try {
      int year = Integer.parseInt(iso, 0, 4, 10);
      int month = Integer.parseInt(iso, 5, 7, 10);
      return CalendarText.day(LocalDate.of(year, month, Integer.parseInt(iso, 8, 10, 10)));
    } catch (NumberFormatException | DateTimeException none) {
      return iso;
    }
  }

  private static String quantity(Map<String, Object> value) {
    double low = number(value.get("low"), Double.NEGATIVE_INFINITY);
    double high = number(value.get("high"), Double.POSITIVE_INFINITY);
    return new NumberRange(low, high, hedge(text(value, "hedge"))).describe()
        + with(value, " ", "unit");
  }

  private static double number(Object value, double otherwise) {
    return value instanceof Number number ? number.doubleValue() : otherwise;
  }

  private static Hedge hedge(String word) {
    for (Hedge hedge : Hedge.values()) {
      if (hedge.name().equalsIgnoreCase(word)) {
        return hedge;
      }
    }
    return Hedge.BETWEEN;
  }

  private static String said(String what, String by, Map<String, Object> value) {
    return what + with(value, ", said by ", by);
  }

  private static String event(Map<String, Object> value) {
    return text(value, "kind")
        + with(value, ": ", "who")
        + with(value, ", number ", "howMany")
        + with(value, ", in ", "where")
        + with(value, ", on ", "when")
        + with(value, ", ", "status")
        + with(value, ", says ", "source");
  }

  private static String with(Map<String, Object> value, String before, String name) {
    String text = text(value, name);
    return text.isEmpty() ? "" : before + text;
  }

  private static String text(Map<String, Object> value, String name) {
    Object part = value.get(name);
    return part == null ? "" : part.toString();
  }
}
