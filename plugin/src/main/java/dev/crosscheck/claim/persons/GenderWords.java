package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.GenderWord;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an article says of persons being men or women: by their titles, the first of each kind, and
 * by pronouns that can stand for nobody else.
 */
final class GenderWords {

  private GenderWords() {}

  /** Nothing where no person has a title. */
  static List<GenderWord> of(Reading reading) {
    Map<String, GenderWord> titles = new LinkedHashMap<>();
    for (NameMention name : reading.names()) {
      if (name.referent().kind() == ReferentKind.PERSON) {
        GenderTitles.of(name)
            .ifPresent(title -> titles.putIfAbsent(title.person() + title.female(), title));
      }
    }
    if (titles.isEmpty()) {
      return List.of();
    }
    List<GenderWord> words = new ArrayList<>(titles.values());
    words.addAll(new PersonalPronouns(reading, titles).read());
    return words;
  }
}
