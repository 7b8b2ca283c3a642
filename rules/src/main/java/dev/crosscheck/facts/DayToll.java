package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How many an incident killed or injured of which an article tells the day: "On 3 May 2014 a bomb
 * killed twelve people in Alder".
 *
 * @param span the words that give the number
 * @param text as written
 * @param incident what befell whom, and the day of the year: {@code death 05-03}
 * @param day the day
 * @param yearTold whether its year is written; else it is the one nearest to the dateline
 * @param count how many
 * @param victims key of whom it befell, where one country's people are meant: {@code tr military}
 * @param named keys of the persons among them who are named
 * @param places keys of the towns and regions that are named with it; no countries
 * @param actors keys of the persons and bodies that are named with it
 * @param words lemmas of nouns and verbs around it
 * @param said what else the article says that it could be, in other numbers or added up
 * @param doer who did it, as far as it is told
 * @param attribution whose word the number is
 * @param reported the article's dateline
 */
public record DayToll(
    Span span,
    String text,
    String incident,
    LocalDate day,
    boolean yearTold,
    Quantity count,
    String victims,
    Set<String> named,
    Set<String> places,
    Set<String> actors,
    Set<String> words,
    Set<Double> said,
    Optional<Doer> doer,
    Attribution attribution,
    Optional<LocalDate> reported)
    implements Statement {

  /**
   * Who did it.
   *
   * @param span where that is told
   * @param text as written
   * @param side key of the country or body that he is of
   */
  public record Doer(Span span, String text, String side) {}

  @Override
  public Optional<String> subject() {
    return Optional.of("toll of " + incident);
  }
}
