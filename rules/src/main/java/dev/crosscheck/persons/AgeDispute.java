package dev.crosscheck.persons;

import dev.crosscheck.disputes.Gathered;
import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.AgeStatement;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/** Ages of one person that no birthday explains. */
public final class AgeDispute {

  /** A birthday between two reports so near is less likely than a slip. */
  private static final int BIRTHDAY_DAYS = 7;

  /** Reports further apart can each give the age at the time that they tell of. */
  private static final int NEAR_DAYS = 30;

  private static final int YEAR = 365;

  /** What reports of one story without a date may be apart: a birthday can lie between them. */
  private static final int FEWEST_UNDATED = 2;

  /** Namesakes in one family are a generation apart. */
  private static final int GENERATION = 14;

  private static final int MOST_SHOWN = 12;
  private static final int MOST_REASONS = 3;

  private AgeDispute() {}

  /** Whether one person cannot have been of both ages. */
  public static boolean conflict(SameBearer pair) {
    AgeStatement left = pair.left();
    AgeStatement right = pair.right();
    int apart = Math.abs(left.years() - right.years());
    boolean within = left.article().equals(right.article());
    boolean diedTwice = within && left.dead() && right.dead();
    if (apart == 0 || apart >= GENERATION && !diedTwice && !swapped(left.years(), right.years())) {
      return false;
    }
    if (within) {
      return true;
    }
    if (left.reported().isEmpty() || right.reported().isEmpty()) {
      return apart >= FEWEST_UNDATED;
    }
    boolean inOrder = !left.reported().get().isAfter(right.reported().get());
    return inOrder ? noBirthday(left, right) : noBirthday(right, left);
  }

  private static boolean noBirthday(AgeStatement earlier, AgeStatement later) {
    long days = ChronoUnit.DAYS.between(earlier.reported().get(), later.reported().get());
    int grown = later.years() - earlier.years();
    if (earlier.dead() && later.dead()) {
      return days <= YEAR;
    }
    if (grown < 0) {
      return days <= (grown == -1 && !later.dead() ? NEAR_DAYS : YEAR);
    }
    return grown == 1
        ? days <= (earlier.dead() ? YEAR : BIRTHDAY_DAYS)
        : days < (grown - 1L) * YEAR;
  }

  /** 18 and 81. */
  private static boolean swapped(int one, int two) {
    return one >= 10 && two >= 10 && one / 10 == two % 10 && one % 10 == two / 10;
  }

  /**
   * One finding for a person; a note where no two articles tell their days.
   *
   * @param pairs conflicting ones of one person, at least one
   */
  public static Finding finding(String rule, Collection<SameBearer> pairs) {
    Gathered<AgeStatement> dispute = Gathered.all(pairs);
    Pair<AgeStatement> first = dispute.pairs().get(0);
    Finding finding =
        new Finding(
            rule,
            "the age of " + first.left().name(),
            dispute.sides().values().stream().limit(MOST_SHOWN).map(AgeDispute::side).toList(),
            dispute.because(MOST_REASONS),
            conflict(first.left(), first.right()),
            "Check the age with the source, or say as of when it is.");
    return pairs.stream().anyMatch(AgeDispute::isDated) ? finding : finding.asNote();
  }

  private static boolean isDated(SameBearer pair) {
    return pair.left().article().equals(pair.right().article())
        || pair.left().reported().isPresent() && pair.right().reported().isPresent();
  }

  private static String conflict(AgeStatement left, AgeStatement right) {
    if (left.article().equals(right.article())) {
      return "Nobody is " + left.years() + " and " + right.years() + " in one article.";
    }
    if (left.reported().isEmpty() || right.reported().isEmpty()) {
      return left.years() + " and " + right.years() + " in reports of one story.";
    }
    boolean inOrder = !left.reported().get().isAfter(right.reported().get());
    AgeStatement earlier = inOrder ? left : right;
    AgeStatement later = inOrder ? right : left;
    String ages = on(earlier) + " and " + on(later);
    boolean older = earlier.dead() && later.years() > earlier.years();
    return older
        ? ages + ": the dead do not grow older."
        : ages + ": no birthday makes the one into the other.";
  }

  private static String on(AgeStatement one) {
    return one.years() + " on " + CalendarText.day(one.reported().orElseThrow());
  }

  private static Evidence side(AgeStatement one) {
    String position = one.years() + (one.years() == 1 ? " year old" : " years old");
    String told =
        one.reported().map(day -> position + " on " + CalendarText.day(day)).orElse(position);
    return Evidence.of(one.span(), one.text(), position)
        .readAs(told)
        .counting(Optional.of(new NumberRange(one.years(), one.years(), Hedge.EXACT, 0)));
  }
}
