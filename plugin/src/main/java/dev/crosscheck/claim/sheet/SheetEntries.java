package dev.crosscheck.claim.sheet;

import dev.crosscheck.configuration.FactSheet;
import dev.crosscheck.extraction.entity.Names;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.SheetEntry;
import dev.crosscheck.facts.SheetEntry.Matter;
import dev.crosscheck.facts.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The newsroom's sheet of facts as facts that rules can hold articles against. */
final class SheetEntries {

  private final FactSheet sheet;
  private final Span span;
  private final List<SheetEntry> entries = new ArrayList<>();

  private SheetEntries(FactSheet sheet) {
    this.sheet = sheet;
    this.span = new Span(sheet.file(), 0, 0);
  }

  static List<SheetEntry> of(FactSheet sheet) {
    return new SheetEntries(sheet).all();
  }

  /** What is said of one matter of one bearer has one key, whoever says it. */
  static String about(Matter matter, String... names) {
    StringBuilder about = new StringBuilder(matter.name().toLowerCase(Locale.ROOT));
    for (String name : names) {
      about.append(' ').append(Names.letters(name));
    }
    return about.toString();
  }

  private List<SheetEntry> all() {
    sheet
        .names()
        .forEach(
            name ->
                add(
                    name.line(),
                    Matter.NAME,
                    name.name(),
                    "the name is " + name.name(),
                    name.name()));
    sheet
        .births()
        .forEach(
            birth ->
                entries.add(
                    entry(
                        birth.line(),
                        Matter.AGE,
                        about(Matter.AGE, birth.person()),
                        birth.person(),
                        birth.person() + " was born on " + CalendarText.day(birth.born()),
                        Optional.of(birth.born()),
                        Optional.empty())));
    sheet
        .dates()
        .forEach(
            date ->
                entries.add(
                    entry(
                        date.line(),
                        Matter.DATE,
                        about(Matter.DATE, date.event(), date.subject()),
                        "the day of “" + date.event() + "” of " + date.subject(),
                        CalendarText.day(date.date()),
                        Optional.of(date.date()),
                        Optional.empty())));
    sheet.roles().forEach(role -> entries.add(role(role)));
    sheet.figures().forEach(figure -> entries.add(figure(figure)));
    return entries;
  }

  private void add(int line, Matter matter, String name, String says, String key) {
    entries.add(
        entry(line, matter, about(matter, key), name, says, Optional.empty(), Optional.empty()));
  }

  private SheetEntry entry(
      int line,
      Matter matter,
      String about,
      String name,
      String says,
      Optional<LocalDate> day,
      Optional<NumberRange> number) {
    return new SheetEntry(
        span,
        line,
        matter,
        about,
        name,
        says,
        "",
        "",
        day,
        number,
        Optional.empty(),
        Optional.empty());
  }

  private SheetEntry role(FactSheet.Role role) {
    String since = role.from().map(day -> " from " + CalendarText.day(day)).orElse("");
    String until = role.until().map(day -> " until " + CalendarText.day(day)).orElse("");
    String owner = role.owner().isEmpty() ? "" : " of " + role.owner();
    return new SheetEntry(
        span,
        role.line(),
        Matter.ROLE,
        about(Matter.ROLE, role.person()),
        role.person(),
        role.person() + " is " + role.role() + owner + since + until,
        role.role().toLowerCase(Locale.ROOT),
        Names.letters(role.owner()),
        Optional.empty(),
        Optional.empty(),
        role.from(),
        role.until());
  }

  private SheetEntry figure(FactSheet.Figure figure) {
    double off = Math.abs(figure.value() * figure.tolerance());
    NumberRange near = new NumberRange(figure.value() - off, figure.value() + off, Hedge.EXACT, 0);
    return new SheetEntry(
        span,
        figure.line(),
        Matter.FIGURE,
        about(Matter.FIGURE, figure.subject(), figure.counted()),
        "the number of " + figure.counted() + " of " + figure.subject(),
        near.describe(),
        "",
        "",
        Optional.empty(),
        Optional.of(near),
        figure.from(),
        figure.until());
  }
}
