package dev.crosscheck.claim.persons;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.HomeTown;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The towns that persons come from, beside their full names: "Ada Holm, 64, of Port Alder". */
final class Homes {

  private static final Set<String> LEADS = Set.of("of", "from");

  private Homes() {}

  static List<Circumstance> of(Reading reading, Particulars particulars) {
    List<Circumstance> told = new ArrayList<>();
    for (NameMention person : reading.names()) {
      boolean full = person.extent().end() - person.extent().first() > 1;
      if (person.referent().kind() == ReferentKind.PERSON && full) {
        town(reading, person).ifPresent(town -> told.add(home(particulars, person, town)));
      }
    }
    return told;
  }

  private static Circumstance home(Particulars particulars, NameMention person, NameMention town) {
    Extent name = person.extent();
    Extent extent = Extent.of(name.sentence(), name.first(), town.extent().end());
    HomeTown home = new HomeTown(town.referent(), Texts.fold(town.extent().text()));
    return particulars.of(extent, person.referent(), "the home town", home);
  }

  private static Optional<NameMention> town(Reading reading, NameMention person) {
    Sentence sentence = person.extent().sentence();
    int lead = lead(sentence, person.extent().end());
    return reading.names().in(sentence).stream()
        .filter(name -> lead > 0 && name.extent().first() == lead + 1)
        .filter(name -> isTown(name.referent()) && !name.adjectival())
        .filter(name -> isWhole(sentence, name.extent().end()))
        .findFirst();
  }

  /** The "of" behind the name, its age between; -1 where there is none. */
  private static int lead(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size()
        && (sentence.token(at).text().equals(",") || sentence.token(at).is(Tag.NUM))) {
      at++;
    }
    return at < sentence.size() && LEADS.contains(sentence.token(at).lower()) ? at : -1;
  }

  /** What lies in a region of a country is no region and no country. */
  private static boolean isTown(Referent place) {
    return place.kind() == ReferentKind.PLACE && place.within().size() > 1;
  }

  /** Not "of the Port Alder police". */
  private static boolean isWhole(Sentence sentence, int end) {
    return end >= sentence.size() || !sentence.token(end).is(Tag.NOUN, Tag.PROPN, Tag.PART);
  }
}
