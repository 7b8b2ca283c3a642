package dev.crosscheck.calendar;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Label;
import dev.crosscheck.facts.Label.Mark;
import dev.crosscheck.facts.Label.Part;
import dev.crosscheck.facts.Label.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two labels of one article that name different members of one series. */
public final class Labels {

  /**
   * @param counted whether both are whole numbers of what is counted, and none short for another
   */
  private record Difference(Label other, Part own, Part told, boolean counted) {

    /** Whether a label has the one or the other. */
    boolean isIn(Label label, Part part) {
      return counted ? hasExactly(label, part) : has(label, part);
    }
  }

  /** They name the article and nothing else: a summary or a heading can tell of its neighbours. */
  private static final Set<Place> NAMING =
      Set.of(Place.ENTRY, Place.ANNOUNCEMENT, Place.EDITION, Place.ORDINAL);

  /** What a series consists of. */
  private static final Set<String> COUNTED =
      Set.of(
          "chapter", "day", "edition", "episode", "issue", "lesson", "letter", "number", "part",
          "session", "volume", "week");

  /** More sides than that tell nothing new. */
  private static final int MOST = 3;

  private Labels() {}

  /**
   * What to report of a title that tells another number, month or year than other labels of its
   * article. A note where none of them names the article alone. An address stays once it is
   * published: nothing where it alone differs and another label bears the title out.
   */
  public static List<Finding> findings(String rule, Label title, Collection<Label> labels) {
    List<Label> others = labels.stream().sorted(Comparator.comparing(Label::span)).toList();
    List<Difference> differences = new ArrayList<>();
    for (Label other : others) {
      difference(title, other).filter(one -> !isOfBoth(others, one)).ifPresent(differences::add);
    }
    boolean address = differences.stream().allMatch(one -> one.other().place() == Place.FILE_NAME);
    if (differences.isEmpty()
        || address && others.stream().anyMatch(other -> agrees(title, other, differences))) {
      return List.of();
    }
    Finding finding = finding(rule, title, differences);
    boolean named = differences.stream().anyMatch(one -> isNaming(one.other()));
    return List.of(named ? finding : finding.asNote());
  }

  /** "The dates of Harbour Fair 2020 and 2021": the article is of both. */
  private static boolean isOfBoth(List<Label> labels, Difference difference) {
    return labels.stream()
        .filter(label -> !NAMING.contains(label.place()))
        .anyMatch(
            label ->
                difference.isIn(label, difference.own())
                    && difference.isIn(label, difference.told()));
  }

  /** A number without a word, in an entry of the front matter, can be of anything. */
  private static boolean isNaming(Label label) {
    return NAMING.contains(label.place())
        && (label.place() != Place.ENTRY || label.parts().stream().anyMatch(one -> !one.isMark()));
  }

  private static boolean agrees(Label title, Label other, List<Difference> differences) {
    return other.place() != Place.FILE_NAME
        && other.place() != Place.CAPTION
        && differences.stream()
            .anyMatch(one -> one.isIn(other, one.own()) && series(title, other, one.own()));
  }

  /** The word that the mark counts stands in both. */
  private static boolean series(Label title, Label other, Part mark) {
    int at = title.parts().indexOf(mark);
    String noun = WordsBeside.word(title, at - 1);
    return other.parts().stream().anyMatch(part -> part.word().equals(noun));
  }

  private static Optional<Difference> difference(Label title, Label other) {
    for (int i = 0; i < title.parts().size(); i++) {
      for (int j = 0; j < other.parts().size(); j++) {
        Part own = title.parts().get(i);
        Part told = other.parts().get(j);
        boolean counted = isCounted(title, i) && isCounted(other, j);
        Difference one = new Difference(other, own, told, counted);
        if (differ(title, i, other, j, counted)
            && !one.isIn(title, told)
            && !one.isIn(other, own)
            && LabelWords.same(title, i, other, j)) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean differ(Label title, int i, Label other, int j, boolean whole) {
    Part one = title.parts().get(i);
    Part two = other.parts().get(j);
    boolean numbers =
        isNumber(one)
            && isNumber(two)
            && isDay(title, i) == isDay(other, j)
            && (one.mark() == two.mark() || other.place() == Place.ORDINAL || areFigures(one, two));
    boolean counted = one.mark() == Mark.LETTERED && two.mark() == Mark.ORDINAL;
    if (numbers || counted) {
      return !(isNought(one) || isNought(two))
          && comparable(one.value(), two.value())
          && (whole
              ? !digits(one.value()).equals(digits(two.value()))
              : apart(digits(one.value()), digits(two.value()))
                  && !isWrittenAlike(digits(one.word()), digits(two.word())));
    }
    return one.isMark()
        && !isNumber(one)
        && one.mark() == two.mark()
        && !(isDated(title, i) && isDated(other, j))
        && apart(one.value(), two.value())
        && !(one.mark() == Mark.LETTERED && two.value().endsWith(one.value()));
  }

  /** "Field Day 2" is no other one than "field-day-first-impressions". */
  private static boolean areFigures(Part one, Part two) {
    return Character.isDigit(one.word().charAt(0)) && Character.isDigit(two.word().charAt(0));
  }

  /** "Episode 3" is none of "episode-30": what is counted has whole numbers. */
  private static boolean isCounted(Label label, int at) {
    return COUNTED.contains(WordsBeside.word(label, at - 1))
        && label.parts().get(at).value().chars().allMatch(Character::isDigit);
  }

  /** The first beta can be beta 0. */
  private static boolean isNought(Part part) {
    return digits(part.value()).equals("0");
  }

  /** The "2" of a file name is no short form of "1.1": a version of two parts has two digits. */
  private static boolean comparable(String one, String other) {
    return parts(one) <= allDigits(other) && parts(other) <= allDigits(one);
  }

  /** How many digits, the nought of "0.4.2" among them. */
  private static long allDigits(String value) {
    return value.chars().filter(Character::isDigit).count();
  }

  private static long parts(String version) {
    return 1 + version.chars().filter(unit -> unit == '.').count();
  }

  /** "153" is how a file name writes 15.3, and "15" is short for it. */
  private static boolean apart(String one, String other) {
    return !one.startsWith(other) && !other.startsWith(one);
  }

  /** "3.08" is version 3.8, and "308" in a file name; "fifth" has no digits. */
  private static boolean isWrittenAlike(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !apart(one, other);
  }

  private static boolean isNumber(Part part) {
    return part.mark() == Mark.NUMBER || part.mark() == Mark.ORDINAL;
  }

  /** "17 December" is no number of a meeting. */
  private static boolean isDay(Label label, int at) {
    return isMonth(label, at - 1) || isMonth(label, at + 1);
  }

  /** The month of "December 10th" tells when something happens, and a day may be moved. */
  private static boolean isDated(Label label, int at) {
    return isMonth(label, at) && (isDayNumber(label, at - 1) || isDayNumber(label, at + 1));
  }

  private static boolean isDayNumber(Label label, int at) {
    return at >= 0
        && at < label.parts().size()
        && isNumber(label.parts().get(at))
        && digits(label.parts().get(at).value()).length() <= 2;
  }

  private static boolean isMonth(Label label, int at) {
    return at >= 0 && at < label.parts().size() && label.parts().get(at).mark() == Mark.MONTH;
  }

  private static String digits(String value) {
    String digits = value.replaceAll("[^0-9]", "");
    int start = 0;
    while (start + 1 < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static boolean hasExactly(Label label, Part part) {
    return label.parts().stream().anyMatch(own -> own.isMark() && own.value().equals(part.value()));
  }

  private static boolean has(Label label, Part part) {
    return label.parts().stream()
        .filter(Part::isMark)
        .anyMatch(
            own ->
                own.value().equals(part.value())
                    || isNumber(own)
                        && own.mark() == part.mark() // "fourth" is no short form of "4.2.0"
                        && !apart(digits(own.value()), digits(part.value())));
  }

  private static Finding finding(String rule, Label title, List<Difference> differences) {
    List<Evidence> sides = new ArrayList<>();
    List<String> says = new ArrayList<>();
    String own = differences.get(0).own().word();
    sides.add(Side.of(title.span(), title.text(), own));
    for (Difference one : differences.subList(0, Math.min(MOST, differences.size()))) {
      Label other = one.other();
      String told = Side.quoted(one.told().word());
      if (other.place() == Place.FILE_NAME) {
        says.add(other.name() + " (" + Side.quoted(other.text()) + ") says " + told);
      } else {
        says.add(other.name() + " says " + told);
        sides.add(Side.of(other.span(), other.text(), one.told().word()));
      }
    }
    sides.sort(Comparator.comparing(Evidence::span));
    return new Finding(
        rule,
        "which one of its series the article is",
        sides,
        List.of("They name the article itself, in the same words but for the number or date."),
        "The title says " + Side.quoted(own) + ", " + String.join(", ", says) + ".",
        "See which of them was copied from another article, and correct it.");
  }
}
