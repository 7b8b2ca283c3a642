package dev.crosscheck.reporting.view;

import dev.crosscheck.facts.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Articles that contradict each other, directly or by way of a third, with all that was found in
 * them. A single finding between two articles is no story.
 *
 * @param articles their paths, the one with most findings first, then by path; at least two
 * @param findings in the order of the report
 */
public record Story(List<String> articles, List<ReportedFinding> findings) {

  /**
   * A name that goes through more articles than this joins subjects that have nothing in common.
   */
  private static final int JOINED = 12;

  public Story {
    articles = List.copyOf(articles);
    findings = List.copyOf(findings);
  }

  /** Most findings first; what is found across very many articles is of no story. */
  public static List<Story> of(List<ReportedFinding> findings) {
    Map<String, String> parents = new TreeMap<>();
    for (ReportedFinding found : findings) {
      TreeSet<String> articles = articles(found);
      if (articles.size() > 1 && articles.size() <= JOINED) {
        articles.forEach(
            article -> parents.put(root(article, parents), root(articles.first(), parents)));
      }
    }
    Map<String, List<ReportedFinding>> found = new TreeMap<>();
    Map<String, Map<String, Integer>> members = new TreeMap<>();
    for (ReportedFinding finding : findings) {
      TreeSet<String> articles = articles(finding);
      if (articles.size() <= JOINED && parents.containsKey(articles.first())) {
        String root = root(articles.first(), parents);
        found.computeIfAbsent(root, key -> new ArrayList<>()).add(finding);
        for (String article : articles) {
          members.computeIfAbsent(root, key -> new TreeMap<>()).merge(article, 1, Integer::sum);
        }
      }
    }
    List<Story> stories = new ArrayList<>();
    for (Map.Entry<String, List<ReportedFinding>> entry : found.entrySet()) {
      List<String> articles = byCount(members.get(entry.getKey()));
      if (articles.size() > 2 || entry.getValue().size() > 1) {
        stories.add(new Story(articles, entry.getValue()));
      }
    }
    stories.sort(Comparator.comparingInt(story -> -story.findings().size()));
    return List.copyOf(stories);
  }

  /** The paths of a finding's articles. */
  public static TreeSet<String> articles(ReportedFinding found) {
    TreeSet<String> articles = new TreeSet<>();
    for (Evidence side : found.finding().evidence()) {
      articles.add(side.span().article());
    }
    return articles;
  }

  private static List<String> byCount(Map<String, Integer> counts) {
    List<String> articles = new ArrayList<>(counts.keySet());
    articles.sort(Comparator.comparingInt(article -> -counts.get(article)));
    return articles;
  }

  private static String root(String article, Map<String, String> parents) {
    String at = article;
    for (String next = parents.getOrDefault(at, at); !next.equals(at); at = next) {
      next = parents.getOrDefault(next, next);
      parents.put(at, next);
    }
    return at;
  }
}
