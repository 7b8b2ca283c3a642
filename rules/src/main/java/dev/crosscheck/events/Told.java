package dev.crosscheck.events;

import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Status;

/**
 * One account within a happening, in the terms that rules compare.
 *
 * @param happening id of the happening
 * @param kind kind of event
 * @param account the account
 * @param dated whether it bounds when the only event of its kind was or will be
 * @param earliest first day it allows, as an epoch day, one less where its day is not explicit
 * @param latest last day it allows, likewise
 * @param counted whether it says how many
 * @param measure what is measured, with the counted noun's kind
 * @param low least number it allows in any reading
 * @param high greatest number it allows in any reading
 * @param placed whether it says where; a fear of what could happen says nothing of where
 * @param happened whether it says that the event has happened
 * @param open whether it says that the event has not, or not yet, on the day of its article
 * @param once whether its wording makes the event the only one of its kind
 */
public record Told(
    String happening,
    String kind,
    Account account,
    boolean dated,
    long earliest,
    long latest,
    boolean counted,
    String measure,
    double low,
    double high,
    boolean placed,
    boolean happened,
    boolean open,
    boolean once) {

  static Told of(String happening, Account account) {
    EventClaim claim = account.claim();
    Moment moment = Moment.of(claim);
    return new Told(
        happening,
        claim.kind(),
        account,
        moment.known(),
        moment.earliest(),
        moment.latest(),
        Count.usable(account),
        claim.count().map(Quantity::measure).orElse(""),
        claim.count().map(Count::low).orElse(0.0),
        claim.count().map(Count::high).orElse(0.0),
        claim.place().isPresent()
            && claim.status() != Status.DENIED
            && claim.status() != Status.POSSIBLE,
        claim.status() == Status.HAPPENED,
        claim.status() != Status.HAPPENED && claim.current(),
        claim.singular());
  }
}
