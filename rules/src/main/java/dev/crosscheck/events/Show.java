package dev.crosscheck.events;

import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** What one account says, in few words, as evidence for a reader. */
final class Show {

  private Show() {}

  /** Body before headline; what names its subject and says most goes first. */
  static final Comparator<Account> FULLEST =
      Comparator.comparing((Account one) -> one.claim().headline())
          .thenComparing(one -> !one.claim().singular())
          .thenComparing(one -> !named(one.claim()))
          .thenComparing(one -> !one.claim().attribution().isArticle())
          .thenComparing(one -> -one.claim().readings().size());

  /** Whether the words that are shown have the subject's name in them. */
  static boolean named(EventClaim claim) {
    return claim
        .theme()
        .or(claim::actor)
        .filter(one -> claim.quoted().contains(one.name()))
        .isPresent();
  }

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
        .map(DateRange::describe)
        .orElseGet(
            () -> claim.reported().map(day -> "by " + CalendarText.day(day)).orElse("in the past"));
  }

  static String place(EventClaim claim) {
    return claim.place().orElseThrow().name();
  }

  static String count(EventClaim claim) {
    return claim.count().orElseThrow().describe();
  }

  /** "done by 10 July 2024", "still expected on 10 July 2024". */
  static String stage(EventClaim claim) {
    String said =
        switch (claim.status()) {
          case HAPPENED -> "done";
          case EXPECTED -> "still expected";
          case PLANNED -> "still planned";
          case POSSIBLE -> "only possible";
          case DENIED -> "denied";
        };
    String link = claim.status() == Status.HAPPENED ? " by " : " on ";
    return claim.reported().map(day -> said + link + CalendarText.day(day)).orElse(said);
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
