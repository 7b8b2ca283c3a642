package dev.crosscheck.claim.calendar;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.KeyDate;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** On which day somebody died whom the article names in full: "Ada Holm was killed on 3 May". */
final class DeathDates {

  private DeathDates() {}

  static List<KeyDate> of(Reading reading) {
    List<KeyDate> dates = new ArrayList<>();
    for (EventMention event : reading.events()) {
      boolean died =
          event.family().equals("death")
              && event.status() == Status.HAPPENED
              && event.attribution().isArticle()
              && event.count().isEmpty();
      Optional<TimeMention> day = died ? event.time().filter(Days::isDay) : Optional.empty();
      Optional<Referent> whom =
          event
              .theme()
              .map(Participant::referent)
              .filter(one -> one.kind() == ReferentKind.PERSON && one.key().indexOf(' ') > 0);
      if (day.isPresent() && whom.isPresent()) {
        Extent verb = event.extent();
        Extent time = day.get().extent();
        boolean here = verb.sentence() == time.sentence();
        int first = here ? Math.min(verb.first(), time.first()) : verb.first();
        int end = here ? Math.max(verb.end(), time.end()) : verb.end();
        dates.add(
            Days.keyDate(
                day.get(), verb.sentence().span(first, end), "death of ", whom.get().name()));
      }
    }
    return dates;
  }
}
