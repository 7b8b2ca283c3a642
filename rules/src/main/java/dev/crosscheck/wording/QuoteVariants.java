package dev.crosscheck.wording;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.QuoteClaim;
import dev.crosscheck.facts.SameQuote;
import dev.crosscheck.facts.Span;
import dev.crosscheck.wording.QuoteAlignment.Gap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts the wordings of one quoted utterance side by side. */
public final class QuoteVariants {

  private static final int SHOWN = 12;

  private QuoteVariants() {}

  /** Whether two quotations of one utterance say it in words that cannot both be its own. */
  public static boolean conflict(SameQuote link) {
    return QuoteWording.conflict(link.left(), link.right()).isPresent();
  }

  /** One finding for each utterance among conflicting links, in reading order. */
  public static List<Finding> findings(String rule, Collection<SameQuote> conflicts) {
    Map<Span, List<SameQuote>> bySpan = new TreeMap<>();
    for (SameQuote link : conflicts) {
      bySpan.computeIfAbsent(link.left().span(), any -> new ArrayList<>()).add(link);
      bySpan.computeIfAbsent(link.right().span(), any -> new ArrayList<>()).add(link);
    }
    List<Finding> findings = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (Span start : bySpan.keySet()) {
      if (!seen.contains(start)) {
        findings.add(finding(rule, reach(start, bySpan, seen)));
      }
    }
    return findings;
  }

  private static List<SameQuote> reach(
      Span start, Map<Span, List<SameQuote>> bySpan, Set<Span> seen) {
    Set<SameQuote> links = new LinkedHashSet<>();
    TreeSet<Span> open = new TreeSet<>(List.of(start));
    while (!open.isEmpty()) {
      Span span = open.pollFirst();
      if (seen.add(span)) {
        for (SameQuote link : bySpan.get(span)) {
          links.add(link);
          open.add(link.left().span());
          open.add(link.right().span());
        }
      }
    }
    return links.stream()
        .sorted(
            Comparator.comparing((SameQuote link) -> link.left().span())
                .thenComparing(link -> link.right().span()))
        .toList();
  }

  private static Finding finding(String rule, List<SameQuote> links) {
    SameQuote first = links.get(0);
    Gap gap = QuoteWording.conflict(first.left(), first.right()).orElseThrow();
    String speaker =
        Optional.of(first.left().speakerName())
            .filter(name -> !name.isEmpty())
            .orElse(first.right().speakerName());
    return new Finding(
        rule,
        speaker.isEmpty() ? "the words of one quotation" : "the words of " + speaker,
        evidence(links),
        links.stream().map(SameQuote::because).distinct().limit(SHOWN).toList(),
        "One quotation has "
            + words(gap.left())
            + " where the other has "
            + words(gap.right())
            + ".",
        "Check the words against the source, or mark what was left out.");
  }

  /** One place for each wording in each article. */
  private static List<Evidence> evidence(List<SameQuote> links) {
    Map<Span, QuoteClaim> quotes = new TreeMap<>();
    for (SameQuote link : links) {
      quotes.put(link.left().span(), link.left());
      quotes.put(link.right().span(), link.right());
    }
    Set<String> shown = new HashSet<>();
    return quotes.values().stream()
        .filter(quote -> shown.add(quote.article() + "\n" + String.join(" ", quote.words())))
        .limit(SHOWN)
        .map(quote -> Sides.of(quote.span(), quote.text(), Sides.quoted(quote.text())))
        .toList();
  }

  private static String words(List<String> words) {
    return words.isEmpty() ? "nothing" : Sides.quoted(String.join(" ", words));
  }
}
