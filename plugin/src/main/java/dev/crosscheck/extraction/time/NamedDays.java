package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Tag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Days with a name of their own: "Christmas Eve", "Easter Monday", "the Fourth of July". */
final class NamedDays {

  private record Name(List<String> words, String rule) {}

  /** By first word; the longest name first. */
  private static final Map<String, List<Name>> NAMES = load();

  private NamedDays() {}

  private static Map<String, List<Name>> load() {
    Map<String, List<Name>> names = new HashMap<>();
    for (String[] row : TimeWords.rows("named-days.tsv")) {
      List<String> words =
          List.of(
              row[0]
                  .replaceAll("(?<=\\w)(?=['.])|(?<=['.])(?=\\w)", " ")
                  .split("(?<=\\d)(?=th)| +"));
      names.merge(
          words.get(0),
          List.of(new Name(words, row[1])),
          (left, right) ->
              java.util.stream.Stream.concat(left.stream(), right.stream())
                  .sorted(java.util.Comparator.comparingInt((Name n) -> -n.words().size()))
                  .toList());
    }
    return Map.copyOf(names);
  }

  static boolean opens(Atom atom) {
    return (atom.capital() || atom.isDigits()) && NAMES.containsKey(atom.lower());
  }

  static Optional<Phrase> at(Atoms atoms, int start) {
    List<Name> names = NAMES.get(atoms.get(start).lower());
    if (names == null || !atoms.get(start).capital() && !atoms.get(start).isDigits()) {
      return Optional.empty();
    }
    for (Name name : names) {
      if (atoms.are(start, name.words().toArray(String[]::new))) {
        int end = start + name.words().size();
        boolean bare = name.words().size() == 1;
        boolean title = isOneDay(name.rule()) && atoms.get(start - 1).capital();
        if (title || atoms.is(start - 1, Sort.CALENDAR) || bare && isPlace(atoms, end)) {
          return Optional.empty();
        }
        if (bare && isOfSeason(atoms, end)) {
          return Optional.of(Phrase.of(start, end, new Meaning.Vague(open(name.rule()))));
        }
        int noun = atoms.is(end, "week", "weekend") ? end + 1 : end;
        Optional<DateParts.Found> year = DateParts.yearAfter(atoms, noun);
        if (noun == end && year.isPresent() && atoms.is(year.get().end(), "week", "weekend")) {
          noun = year.get().end() + 1;
        }
        Meaning day =
            new Meaning.Named(
                name.rule(), year.map(DateParts.Found::value).orElse(0), Optional.empty());
        Meaning meaning =
            noun == end
                ? day
                : new Meaning.About(day, atoms.is(noun - 1, "week") ? Unit.WEEK : Unit.WEEKEND);
        int last = Math.max(noun, year.map(DateParts.Found::end).orElse(noun));
        return Optional.of(Phrase.of(start, last, meaning));
      }
    }
    return Optional.empty();
  }

  /** Whether the rule is a day of one year, as of "9/11". */
  static boolean isOneDay(String rule) {
    return rule.length() == "2001-09-11".length();
  }

  /** The value of the day in a year that is not known. */
  static String open(String rule) {
    return rule.length() == 5 ? "XXXX-" + rule : "XXXX-XX-XX";
  }

  /** "Easter Island" is no time. */
  private static boolean isPlace(Atoms atoms, int after) {
    return atoms.get(after).tag() == Tag.PROPN
        && atoms.get(after).capital()
        && !atoms.sentence().passage().isHeadline()
        && !isTime(atoms, after);
  }

  /** "A Christmas party" is on another day as a rule. */
  private static boolean isOfSeason(Atoms atoms, int after) {
    Atom next = atoms.get(after);
    boolean falls = next.lower().endsWith("s") && atoms.is(after + 1, "on", "in", "this", "next");
    return (next.tag() == Tag.NOUN || next.tag() == Tag.PROPN)
        && !next.capital()
        && !falls
        && !atoms.is(after, "holiday")
        && !isTime(atoms, after);
  }

  private static boolean isTime(Atoms atoms, int at) {
    Atom next = atoms.get(at);
    return !next.isLetters()
        || next.is(Sort.WEEKDAY)
        || next.is(Sort.MONTH)
        || next.is(Sort.PART)
        || atoms.is(at, "day", "eve", "week", "weekend");
  }

  /** The day in a year by its rule; the rules stand at the head of {@code named-days.tsv}. */
  static LocalDate day(String rule, int year) {
    if (rule.startsWith("E")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring(1)));
    }
    if (rule.indexOf('/') > 0) {
      String[] parts = rule.split("/");
      DayOfWeek weekday = DayOfWeek.of(parts[2].charAt(0) - '0');
      return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[1]), weekday))
          .plusDays(parts[2].length() > 1 ? Integer.parseInt(parts[2].substring(1)) : 0);
    }
    return LocalDate.parse(String.format(Locale.ROOT, "%04d-%s", year, rule));
  }

  /** Gauss's rule in the form of Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int late = (golden + 11 * moon + 22 * week) / 451;
    int sum = moon + week - 7 * late + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
