package dev.crosscheck.claim.labels;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Versions of three parts or more, none a year: "5.3.6", {@code v2.0.224}, {@code 4-7-2}. */
final class Versions {

  /** Bounded runs: an address can be long, and hostile. */
  private static final Pattern IN_WORDS =
      Pattern.compile("(?<![\\w.-])v?(\\d{1,6}(?:\\.\\d{1,6}){2,4})(?![\\w-]|\\.\\d)");

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,6}(?:\\.\\d{1,6}){2,4}|\\d{1,6}(?:[-_]\\d{1,6}){2,4})"
              + "(?![\\d]|[.-]?(?:alpha|beta|rc|cr|m)\\d|\\.\\d)");

  /** {@code %20}; {@code $20} behind the hash of an old group's page. */
  private static final Pattern ESCAPED = Pattern.compile("[%$][0-9a-fA-F]{2}");

  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  private static final int SHORTEST_NAME = 3;

  private static final Set<String> VERSION_WORDS =
      Set.of("version", "release", "released", "changelog", "notes", "final", "the", "for", "and");

  private static final int FIRST_YEAR = 1900;

  private Versions() {}

  /** "Epiphany 3.34.4" can lead to the news of another program, "version 3.34.4" cannot. */
  static boolean areOfOneThing(String words, String address) {
    List<String> names =
        Stream.of(NO_LETTERS.split(words))
            .filter(word -> word.length() >= SHORTEST_NAME && !VERSION_WORDS.contains(word))
            .toList();
    return names.isEmpty() || names.stream().anyMatch(address::contains);
  }

  /** The one version that a link's words name. */
  static Optional<String> inWords(String words) {
    return one(words, IN_WORDS);
  }

  /** The one version in an address; a comparison of two names neither. */
  static Optional<String> inAddress(String address) {
    int host = address.indexOf("//") < 0 ? 0 : address.indexOf('/', address.indexOf("//") + 2);
    return host < 0 || address.contains("..") || address.contains("compare")
        ? Optional.empty()
        : one(ESCAPED.matcher(address.substring(host)).replaceAll(" "), IN_ADDRESS);
  }

  private static Optional<String> one(String text, Pattern pattern) {
    TreeSet<String> versions = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      List<Integer> parts =
          Stream.of(matcher.group(1).split("[-_.]")).map(Integer::valueOf).toList();
      if (parts.stream().allMatch(part -> part < FIRST_YEAR)) {
        versions.add(parts.stream().map(String::valueOf).collect(Collectors.joining(".")));
      }
    }
    return versions.size() == 1 ? Optional.of(versions.first()) : Optional.empty();
  }
}
