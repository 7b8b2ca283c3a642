package dev.crosscheck.claim.calendar;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;

/** Who takes part in a war: a country by its name, its forces or its flag, or a body. */
final class Sides {

  /** Unicode writes a flag with two of these letters: those of the country's code. */
  private static final int FIRST_LETTER = 0x1F1E6;

  private static final int LAST_LETTER = 0x1F1FF;

  private final Reading reading;

  Sides(Reading reading) {
    this.reading = reading;
  }

  /** The code of a country or the key of a body; empty where neither is told. */
  String of(Participant actor) {
    String country = country(actor.extent());
    String named = country.isEmpty() ? side(actor.referent()) : country;
    return named.isEmpty() ? of(actor.extent()) : named;
  }

  /** Whose forces they are: "the Armed Forces of Norway". */
  private String country(Extent body) {
    Sentence sentence = body.sentence();
    int of = body.end();
    return of < sentence.size() && sentence.token(of).lower().equals("of")
        ? reading.names().in(sentence).stream()
            .filter(name -> name.extent().first() == of + 1)
            .map(NameMention::referent)
            .filter(who -> who.kind() == ReferentKind.PLACE)
            .map(Sides::side)
            .findFirst()
            .orElse("")
        : "";
  }

  /** The same of words: "🇳🇴", "by Norway", "Norwegian forces". */
  String of(Extent words) {
    String flag = flag(words.text());
    return flag.isEmpty()
        ? reading.names().in(words.sentence()).stream()
            .filter(name -> name.extent().touches(words))
            .map(NameMention::referent)
            .map(Sides::side)
            .filter(side -> !side.isEmpty())
            .findFirst()
            .orElse("")
        : flag;
  }

  private static String flag(String text) {
    StringBuilder code = new StringBuilder();
    text.codePoints()
        .filter(point -> point >= FIRST_LETTER && point <= LAST_LETTER)
        .limit(2)
        .forEach(point -> code.append((char) ('a' + point - FIRST_LETTER)));
    return code.toString();
  }

  private static String side(Referent who) {
    String key = who.key();
    int space = key.indexOf(' ');
    return switch (who.kind()) {
      case PLACE -> who.isCountry() ? key : "";
      case GROUP ->
          space > 0 && Referent.isCountry(key.substring(0, space)) ? key.substring(0, space) : "";
      case ORGANISATION ->
          who.within().stream().filter(Referent::isCountry).findFirst().orElse(key);
      default -> "";
    };
  }
}
