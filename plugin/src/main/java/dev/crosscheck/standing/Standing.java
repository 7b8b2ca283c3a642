package dev.crosscheck.standing;

import dev.crosscheck.article.Glob;
import dev.crosscheck.configuration.Configuration.AcceptedEntry;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a newsroom holds of findings before they are found.
 *
 * @param accepted the entries of its configuration; the first that fits a finding serves
 * @param baseline what an earlier run found; empty where nothing is compared
 * @param today the day that entries are held against
 */
public record Standing(List<AcceptedEntry> accepted, Optional<Baseline> baseline, LocalDate today) {

  /** Every finding is new. */
  public static final Standing NONE = new Standing(List.of(), Optional.empty(), LocalDate.MIN);

  public Standing {
    accepted = List.copyOf(accepted);
  }

  /** How the finding stands: an entry that accepts it goes before the baseline. */
  public Status of(Named named) {
    for (AcceptedEntry entry : accepted) {
      if (!hasPassed(entry) && fits(entry, named)) {
        return Status.accepted(entry);
      }
    }
    boolean known =
        baseline.isPresent() && baseline.get().fingerprints().contains(named.fingerprint());
    return known ? Status.KNOWN : Status.NEW;
  }

  /** What to tidy up: entries that accept nothing or no longer do, a baseline that has shrunk. */
  public List<String> remarks(List<Named> findings) {
    List<String> remarks = new ArrayList<>();
    for (AcceptedEntry entry : accepted) {
      if (findings.stream().noneMatch(named -> fits(entry, named))) {
        remarks.add(entry.place() + " accepts what is not found any more: remove the entry.");
      } else if (hasPassed(entry)) {
        remarks.add(
            entry.place()
                + " accepted a finding until "
                + CalendarText.day(entry.until().get())
                + ", which has passed: mend the article, or give the entry another day.");
      }
    }
    if (baseline.isPresent()) {
      shrunk(baseline.get(), findings, remarks);
    }
    return remarks;
  }

  private static void shrunk(Baseline before, List<Named> findings, List<String> remarks) {
    Set<String> gone = new HashSet<>(before.fingerprints());
    for (Named named : findings) {
      gone.remove(named.fingerprint());
    }
    if (!gone.isEmpty()) {
      remarks.add(
          gone.size()
              + " of the "
              + before.fingerprints().size()
              + " findings in "
              + before.name()
              + (gone.size() == 1 ? " is gone" : " are gone")
              + ": write it anew, or that may come back unseen.");
    }
  }

  private boolean hasPassed(AcceptedEntry entry) {
    return entry.until().isPresent() && today.isAfter(entry.until().get());
  }

  private static boolean fits(AcceptedEntry entry, Named named) {
    return entry.finding().isEmpty()
        ? entry.rule().equals(named.finding().rule()) && isWithin(entry.path(), named.finding())
        : named.fingerprint().startsWith(entry.finding());
  }

  /** All of its passages: a new article that contradicts an old one is no old finding. */
  private static boolean isWithin(String path, Finding finding) {
    Glob glob = new Glob(path);
    return finding.evidence().stream().allMatch(side -> glob.matches(side.span().article()));
  }
}
