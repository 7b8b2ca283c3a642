package dev.crosscheck.check;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.OrdinalMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.RoleMention;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lines of the fact ledger: what was read in an article, in order of position. */
final class Ledger {

  private static final Comparator<LedgerEntry> ORDER =
      Comparator.comparingInt(LedgerEntry::start)
          .thenComparingInt(LedgerEntry::end)
          .thenComparing(LedgerEntry::kind);

  private Ledger() {}

  static List<LedgerEntry> of(Reading reading) {
    List<LedgerEntry> entries = new ArrayList<>();
    reading.times().forEach(time -> entries.add(entry("time", time.text(), time.span(), of(time))));
    reading
        .quantities()
        .forEach(
            number ->
                entries.add(
                    entry("quantity", number.text(), number.span(), of(number.quantity()))));
    reading
        .numbers()
        .ordinals()
        .forEach(place -> entries.add(entry("ordinal", place.text(), place.span(), of(place))));
    reading.names().forEach(name -> entries.add(name(name)));
    reading.roles().forEach(role -> entries.add(entry("role", role.text(), role.span(), of(role))));
    reading
        .quotations()
        .forEach(quote -> entries.add(entry("quotation", quote.text(), quote.span(), of(quote))));
    reading
        .events()
        .forEach(event -> entries.add(entry("event", event.text(), event.span(), of(event))));
    entries.sort(ORDER);
    return entries;
  }

  private static LedgerEntry entry(String kind, String text, Span span, Map<String, Object> value) {
    return new LedgerEntry(kind, text, span.start(), span.end(), value);
  }

  private static LedgerEntry name(NameMention name) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("key", name.referent().key());
    value.put("name", name.referent().name());
    if (!name.referent().within().isEmpty()) {
      value.put("within", name.referent().within());
    }
    if (name.adjectival()) {
      value.put("adjectival", true);
    }
    return entry(lower(name.referent().kind()), name.text(), name.span(), value);
  }

  private static Map<String, Object> of(TimeMention time) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("type", lower(time.type()));
    value.put("timex", time.timex());
    if (time.modifier() != TimeMention.Modifier.NONE) {
      value.put("mod", time.modifier().name());
    }
    time.range().ifPresent(range -> days(value, range));
    if (!time.impossible().isEmpty()) {
      value.put("impossible", time.impossible());
    }
    return value;
  }

  /** An open end is left out. */
  private static void days(Map<String, Object> value, DateRange range) {
    if (!range.first().equals(LocalDate.MIN)) {
      value.put("first", range.first().toString());
    }
    if (!range.last().equals(LocalDate.MAX)) {
      value.put("last", range.last().toString());
    }
  }

  private static Map<String, Object> of(Quantity quantity) {
    Map<String, Object> value = new LinkedHashMap<>();
    NumberRange range = quantity.range();
    if (Double.isFinite(range.low())) {
      value.put("low", range.low());
    }
    if (Double.isFinite(range.high())) {
      value.put("high", range.high());
    }
    value.put("unit", quantity.measure().isEmpty() ? quantity.noun() : quantity.measure());
    value.put("hedge", lower(range.hedge()));
    return value;
  }

  private static Map<String, Object> of(OrdinalMention place) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("number", place.number());
    if (!place.noun().isEmpty()) {
      value.put("unit", place.noun());
    }
    return value;
  }

  private static Map<String, Object> of(RoleMention role) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("role", role.role());
    value.put("holder", role.holder().name());
    role.owner().ifPresent(owner -> value.put("of", owner.name()));
    if (role.former()) {
      value.put("former", true);
    }
    return value;
  }

  private static Map<String, Object> of(Quotation quotation) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("type", lower(quotation.kind()));
    Optional<String> speaker =
        quotation
            .speaker()
            .map(referent -> referent.name())
            .or(() -> Optional.of(quotation.speakerText()).filter(text -> !text.isEmpty()));
    speaker.ifPresent(name -> value.put("speaker", name));
    if (!quotation.cue().isEmpty()) {
      value.put("cue", quotation.cue());
    }
    return value;
  }

  private static Map<String, Object> of(EventMention event) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("kind", event.kind());
    event.actor().ifPresent(actor -> value.put("actor", name(actor)));
    event.theme().or(event::actor).ifPresent(who -> value.put("who", name(who)));
    event.place().ifPresent(place -> value.put("where", place.referent().name()));
    event.origin().ifPresent(origin -> value.put("from", origin.referent().name()));
    event.time().ifPresent(time -> value.put("when", time.timex()));
    event.count().ifPresent(count -> value.put("howMany", count.quantity().describe()));
    value.put("status", lower(event.status()));
    if (!event.attribution().isArticle()) {
      value.put("source", event.attribution().source());
    }
    return value;
  }

  private static String name(Participant participant) {
    return participant.referent().name();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
