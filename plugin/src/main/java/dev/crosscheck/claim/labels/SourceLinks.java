package dev.crosscheck.claim.labels;

import dev.crosscheck.article.Link;
import dev.crosscheck.article.Links;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.SourceLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Links in lists of sources: "([NBC News](…) / [CNN](…))". */
final class SourceLinks {

  private static final int LONGEST = 40;

  private SourceLinks() {}

  static List<SourceLink> of(Reading reading) {
    String text = reading.article().text();
    List<SourceLink> sources = new ArrayList<>();
    for (Link link : Links.of(reading.article())) {
      Optional<String> host = host(link.target());
      if (host.isPresent() && isName(link.words()) && isListed(text, link)) {
        sources.add(
            new SourceLink(link.span(), Texts.fold(link.words()), site(host.get()), host.get()));
      }
    }
    return sources;
  }

  private static boolean isName(String words) {
    return words.length() > 1
        && words.length() <= LONGEST
        && Character.isUpperCase(words.charAt(0))
        && words.chars().allMatch(unit -> Character.isLetter(unit) || unit == ' ' || unit == '.');
  }

  /** Behind an opening bracket or a slash, and before a slash or the closing bracket. */
  private static boolean isListed(String text, Link link) {
    int before = link.span().start() - 2;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    int after = text.indexOf(link.target(), link.span().end()) + link.target().length() + 1;
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    return before >= 0
        && after < text.length()
        && "(/".indexOf(text.charAt(before)) >= 0
        && ")/".indexOf(text.charAt(after)) >= 0;
  }

  private static Optional<String> host(String target) {
    int scheme = target.indexOf("://");
    if (scheme < 0) {
      return Optional.empty();
    }
    int end = scheme + 3;
    while (end < target.length() && "/?#: ".indexOf(target.charAt(end)) < 0) {
      end++;
    }
    String host = target.substring(scheme + 3, end).toLowerCase(Locale.ROOT);
    return host.indexOf('.') > 0 ? Optional.of(host) : Optional.empty();
  }

  /** "npr" of "www.npr.org", "bbc" of "bbc.co.uk". */
  private static String site(String host) {
    String[] labels = host.split("\\.", -1);
    int at = labels.length - 2;
    boolean country = at > 0 && labels[labels.length - 1].length() == 2 && labels[at].length() <= 3;
    return labels[country ? at - 1 : at].replace("-", "");
  }
}
