package dev.crosscheck.events;

import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Status;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What one account says, in few words, as evidence for a reader. */
final class Show {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Show() {}

  /** Body before headline, fullest account first. */
  static final Comparator<Account> FULLEST =
      Comparator.comparing((Account one) -> !one.claim().singular())
          .thenComparing(one -> one.claim().headline())
          .thenComparing(one -> !one.claim().attribution().isArticle());

  static Evidence dated(Account account) {
    return evidence(account, moment(account.claim()), account.claim().time(), Optional.empty());
  }

  static Evidence placed(Account account) {
    return evidence(account, place(account.claim()), Optional.empty(), Optional.empty());
  }

  static Evidence counted(Account account) {
    return evidence(
        account,
        count(account.claim()),
        Optional.empty(),
        account.claim().count().map(Quantity::range));
  }

  static Evidence staged(Account account) {
    return evidence(
        account,
        stage(account.claim()),
        account.claim().reported().map(Show::on),
        Optional.empty());
  }

  static String moment(EventClaim claim) {
    return claim
        .time()
        .map(Show::days)
        .orElseGet(
            () -> claim.reported().map(day -> "by " + DAY.format(day)).orElse("in the past"));
  }

  static String place(EventClaim claim) {
    return claim.place().orElseThrow().name();
  }

  static String count(EventClaim claim) {
    return claim.count().orElseThrow().describe();
  }

  /** "had happened, says the report of 10 July 2024". */
  static String stage(EventClaim claim) {
    String said = status(claim.status());
    return claim.reported().map(day -> said + " (" + DAY.format(day) + ")").orElse(said);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String status(Status status) {
    return switch (status) {
      case HAPPENED -> "happened";
      case EXPECTED -> "expected";
      case PLANNED -> "planned";
      case POSSIBLE -> "possible";
      case DENIED -> "denied";
    };
  }

  private static String days(DateRange range) {
    if (range.first().equals(range.last())) {
      return DAY.format(range.first());
    }
    if (range.first().equals(LocalDate.MIN)) {
      return "until " + DAY.format(range.last());
    }
    if (range.last().equals(LocalDate.MAX)) {
      return "from " + DAY.format(range.first());
    }
    LocalDate first = range.first();
    boolean month =
        range.granularity() == Granularity.MONTH
            && first.getDayOfMonth() == 1
            && first.plusMonths(1).minusDays(1).equals(range.last());
    return month ? MONTH.format(first) : DAY.format(first) + " to " + DAY.format(range.last());
  }

  private static DateRange on(LocalDate day) {
    return new DateRange(day, day, day.toString(), Granularity.DAY);
  }

  private static Evidence evidence(
      Account account, String position, Optional<DateRange> dates, Optional<NumberRange> numbers) {
    EventClaim claim = account.claim();
    return new Evidence(
        claim.span(),
        claim.quoted(),
        position,
        claim.readings(),
        claim.attribution(),
        dates,
        numbers);
  }
}
