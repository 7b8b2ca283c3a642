package dev.crosscheck.reasoning;

import dev.crosscheck.claim.ArticleClaims;
import dev.crosscheck.claim.names.NameClaims;
import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Repositories of claims for tests, and what reasoning finds in them. */
final class Newsroom {

  private static final Reasoning REASONING = new Reasoning();

  private Newsroom() {}

  /** The rules that find something in articles of one story, with "rule: position | position". */
  static List<String> findings(Telling... claims) {
    return REASONING.findings(articles(claims)).stream().map(Newsroom::line).toList();
  }

  static List<Finding> full(Telling... claims) {
    return REASONING.findings(articles(claims));
  }

  static List<Finding> full(List<ArticleClaims> articles) {
    return REASONING.findings(articles);
  }

  static String line(Finding finding) {
    return finding.rule()
        + ": "
        + String.join(
            " | ",
            finding.evidence().stream()
                .map(side -> side.span().article() + " " + side.position())
                .toList());
  }

  /** The claims by article; all articles are of one story. */
  static List<ArticleClaims> articles(Telling... claims) {
    SortedMap<String, List<Telling>> byArticle = new TreeMap<>();
    for (Telling claim : claims) {
      byArticle.computeIfAbsent(claim.article(), key -> new ArrayList<>()).add(claim);
    }
    List<ArticleClaims> articles = new ArrayList<>();
    byArticle.forEach(
        (path, list) ->
            articles.add(
                article(
                    path,
                    list,
                    Map.of(
                        term("ada larsen"),
                        3,
                        "td",
                        4,
                        term("treaty of lome"),
                        2,
                        "barracks",
                        2,
                        "convoy",
                        3))));
    return articles;
  }

  /** What a person is among the terms of an article. */
  static String term(String person) {
    return NameClaims.term(new Referent(ReferentKind.PERSON, person, person, List.of()));
  }

  static ArticleClaims article(String path, List<Telling> claims, Map<String, Integer> terms) {
    List<EventClaim> events = claims.stream().map(Telling::claim).toList();
    List<NameUse> names =
        List.of(
            name(path, "Ada Larsen"),
            name(path, "Treaty of Lome"),
            name(path, "Olaf Berg"),
            new NameUse(
                new Span(path, 0, 4),
                List.of(new Span(path, 0, 4)),
                ReferentKind.PLACE,
                "Chad",
                "chad",
                "td",
                "",
                "chad",
                List.of(),
                Set.of(),
                false));
    return new ArticleClaims(
        path,
        claims.isEmpty() ? java.util.Optional.empty() : claims.get(0).reported(),
        events,
        names,
        List.of(),
        List.of(),
        new TreeMap<>(terms));
  }

  private static NameUse name(String path, String text) {
    Span span = new Span(path, 0, text.length());
    String key = text.toLowerCase(java.util.Locale.ROOT);
    return new NameUse(
        span,
        List.of(span),
        ReferentKind.PERSON,
        text,
        key.replace(" ", ""),
        key,
        "",
        key.replace(" ", ""),
        List.of(),
        Set.of(),
        false);
  }
}
