package dev.crosscheck.claim.names;

import dev.crosscheck.configuration.Configuration.NameEntry;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.SpelledWord;
import dev.crosscheck.facts.Statement;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How an article spells names. */
public final class NameClaims {

  /** Within a person's key: some reports give it, some leave it out. */
  private static final Pattern INITIAL = Pattern.compile("(?<= )\\p{L} ");

  private NameClaims() {}

  /**
   * The spellings of the names that it uses.
   *
   * @param listed names that are spelled as the newsroom wants them
   */
  public static List<NameUse> uses(Reading reading, List<NameEntry> listed) {
    return NameUses.of(reading, listed);
  }

  /**
   * What its names are held against: each other, their initials, names of bodies.
   *
   * @param listed names that are spelled as the newsroom wants them
   */
  public static List<Statement> statements(Reading reading, List<NameEntry> listed) {
    Collection<SpelledWord> words = NameWords.of(reading, listed);
    return Stream.of(
            WordPairs.of(words, reading.article().text()),
            StrayNames.of(reading, words),
            Likenesses.of(words),
            AcronymReader.of(reading),
            BodyNames.of(reading),
            HouseStreets.of(reading))
        .<Statement>flatMap(List::stream)
        .toList();
  }

  /**
   * By what a referent is the same in articles that spell it apart: its key, but of a person's
   * family name the consonants alone, and no initials within, so that accounts of "Ada Vierra" and
   * of "Ada B. Viera" are about one all the same.
   */
  public static String term(Referent referent) {
    boolean person = referent.kind() == ReferentKind.PERSON;
    String key = person ? INITIAL.matcher(referent.key()).replaceAll("") : referent.key();
    int last = key.lastIndexOf(' ') + 1;
    return person && last > 0
        ? key.substring(0, last) + Likenesses.consonants(key.substring(last))
        : key;
  }
}
