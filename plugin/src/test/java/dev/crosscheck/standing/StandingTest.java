package dev.crosscheck.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.configuration.Configuration.AcceptedEntry;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Named NAMES = named("name-variant", "archive/a.md", "archive/b.md");

  @Test
  void withoutAnEntryEverythingIsNew() {
    assertTrue(Standing.NONE.of(NAMES).isNew());
    assertEquals(List.of(), Standing.NONE.remarks(List.of(NAMES)));
  }

  @Test
  void aFindingIsAcceptedByTheFirstDigitsOfItsName() {
    Status status = standing(finding(NAMES.fingerprint().substring(0, 12), "")).of(NAMES);
    assertTrue(status.isAccepted());
    assertEquals("accepted: as printed", status.sentence());
    assertTrue(standing(finding("0123456789ab", "")).of(NAMES).isNew());
  }

  @Test
  void itIsAcceptedUntilTheEndOfTheDay() {
    String id = NAMES.fingerprint();
    Status status = standing(finding(id, "2026-11-27")).of(NAMES);
    assertEquals("accepted until 27 November 2026", status.label());
    Standing late = standing(finding(id, "2026-11-26"));
    assertTrue(late.of(NAMES).isNew());
    assertEquals(
        List.of(
            "crosscheck.yml:7 accepted a finding until 26 November 2026, which has passed: mend"
                + " the article, or give the entry another day."),
        late.remarks(List.of(NAMES)));
  }

  @Test
  void aPlaceHoldsAllPassages() {
    Standing archive = standing(of("name-variant", "archive/**"));
    assertTrue(archive.of(NAMES).isAccepted());
    assertTrue(archive.of(named("name-variant", "archive/a.md", "news/c.md")).isNew());
    assertTrue(archive.of(named("quote-variant", "archive/a.md", "archive/b.md")).isNew());
  }

  @Test
  void anEntryThatAcceptsNothingIsTold() {
    assertEquals(
        List.of("crosscheck.yml:7 accepts what is not found any more: remove the entry."),
        standing(of("name-variant", "old/**")).remarks(List.of(NAMES)));
  }

  @Test
  void whatABaselineHasIsKnownUnlessAccepted() {
    Baseline before = new Baseline("old.json", Set.of(NAMES.fingerprint(), "gone"));
    Standing known = new Standing(List.of(), Optional.of(before), TODAY);
    assertEquals("known", known.of(NAMES).label());
    assertEquals(
        List.of(
            "1 of the 2 findings in old.json is gone: write it anew, or that may come back unseen."),
        known.remarks(List.of(NAMES)));
    Standing both =
        new Standing(List.of(finding(NAMES.fingerprint(), "")), Optional.of(before), LocalDate.MIN);
    assertTrue(both.of(NAMES).isAccepted());
    assertFalse(both.of(named("name-variant", "c.md")).isAccepted());
  }

  @Test
  void findingsThatAreAlikeHaveNamesApart() {
    List<Named> twice = Named.of(List.of(NAMES.finding(), NAMES.finding()));
    assertEquals(2, twice.stream().map(Named::fingerprint).distinct().count());
  }

  private static Standing standing(AcceptedEntry entry) {
    return new Standing(List.of(entry), Optional.empty(), TODAY);
  }

  private static AcceptedEntry finding(String id, String until) {
    Optional<LocalDate> day =
        until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until));
    return new AcceptedEntry(id, "", "", "as printed", day, "crosscheck.yml:7");
  }

  private static AcceptedEntry of(String rule, String path) {
    return new AcceptedEntry("", rule, path, "as printed", Optional.empty(), "crosscheck.yml:7");
  }

  private static Named named(String rule, String... paths) {
    List<Evidence> sides =
        List.of(paths).stream()
            .map(
                path ->
                    new Evidence(
                        new Span(path, 0, 4),
                        "Ines",
                        "",
                        List.of(),
                        Attribution.ARTICLE,
                        Optional.empty(),
                        Optional.empty()))
            .toList();
    return Named.of(List.of(new Finding(rule, "x", sides, List.of(), "y", "z"))).get(0);
  }
}
