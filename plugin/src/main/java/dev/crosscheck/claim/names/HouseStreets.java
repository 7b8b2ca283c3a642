package dev.crosscheck.claim.names;

import dev.crosscheck.claim.context.StreetName;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.entity.Vocabulary;
import dev.crosscheck.facts.HouseStreet;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The streets of an article in which it tells of a house or a block, each with its first place. */
final class HouseStreets {

  private HouseStreets() {}

  static List<HouseStreet> of(Reading reading) {
    Map<String, HouseStreet> streets = new LinkedHashMap<>();
    for (Sentence sentence : reading.sentences()) {
      for (int at = 1; at < sentence.size(); at++) {
        int type = at;
        StreetName.at(sentence, at)
            .filter(street -> !street.isNumbered())
            .ifPresent(street -> add(streets, street, type));
      }
    }
    return new ArrayList<>(streets.values());
  }

  private static void add(Map<String, HouseStreet> streets, StreetName street, int type) {
    street
        .houses()
        .ifPresent(
            houses -> {
              String key = street.way() + " " + street.name() + " " + street.type() + houses;
              Extent name = Extent.of(street.extent().sentence(), street.first(), type + 1);
              HouseStreet told =
                  new HouseStreet(
                      name.span(),
                      Texts.fold(name.text()),
                      street.way(),
                      street.name(),
                      street.type(),
                      houses,
                      Stream.of(street.name().split(" ")).allMatch(Vocabulary::isWord));
              streets.putIfAbsent(key, told);
            });
  }
}
