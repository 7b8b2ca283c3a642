package dev.crosscheck.claim.labels;

import dev.crosscheck.article.Link;
import dev.crosscheck.article.Links;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.LinkedIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Links whose words and address both name an entry of a public register, or a version. */
final class LinkedIdentifiers {

  private LinkedIdentifiers() {}

  static List<LinkedIdentifier> of(Reading reading) {
    List<LinkedIdentifier> found = new ArrayList<>();
    for (Link link : Links.of(reading.article())) {
      String words = link.words().toLowerCase(Locale.ROOT);
      String target = link.target().toLowerCase(Locale.ROOT);
      add(link, "cve", one(words, "cve-"), one(target, "cve-"), found);
      add(link, "rfc", one(words, "rfc "), one(target, "/rfc"), found);
      add(link, "issue", issue(words), tracked(target), found);
      boolean shown = words.contains("://"); // an address is no second name of itself
      if (!shown && Versions.areOfOneThing(words, target)) {
        add(link, "version", Versions.inWords(words), Versions.inAddress(target), found);
      }
    }
    return found;
  }

  private static void add(
      Link link,
      String scheme,
      Optional<String> named,
      Optional<String> target,
      List<LinkedIdentifier> found) {
    if (named.isPresent() && target.isPresent()) {
      found.add(
          new LinkedIdentifier(
              link.span(),
              Texts.fold(link.words()),
              scheme,
              named.get(),
              target.get(),
              link.target()));
    }
  }

  /** The one number that follows {@code prefix}; empty where there are several. */
  private static Optional<String> one(String text, String prefix) {
    TreeSet<String> numbers = new TreeSet<>();
    for (int at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
      int start = at + prefix.length();
      int end = start;
      while (end < text.length() && (isDigit(text.charAt(end)) || isHyphen(text, start, end))) {
        end++;
      }
      if (end > start) {
        numbers.add(text.substring(start, end));
      }
    }
    return numbers.size() == 1 ? Optional.of(numbers.first()) : Optional.empty();
  }

  private static boolean isHyphen(String text, int start, int at) {
    return text.charAt(at) == '-'
        && at > start
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  /** "#1234", "harbour/ferry#1234": the words of a link and nothing else. */
  private static Optional<String> issue(String words) {
    int mark = words.indexOf('#');
    boolean alone = mark >= 0 && words.indexOf(' ') < 0 && mark + 1 < words.length();
    return alone && words.substring(mark + 1).chars().allMatch(unit -> isDigit((char) unit))
        ? Optional.of(words.substring(mark + 1))
        : Optional.empty();
  }

  private static Optional<String> tracked(String target) {
    return one(target, "/issues/").or(() -> one(target, "/pull/"));
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}
