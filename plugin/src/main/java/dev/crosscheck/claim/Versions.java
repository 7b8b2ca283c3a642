package dev.crosscheck.claim;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions of three parts or more: "5.3.6", {@code v2.0.224}, {@code 4-7-2}. */
final class Versions {

  /** Bounded runs: an address can be long, and hostile. */
  private static final Pattern IN_WORDS =
      Pattern.compile("(?<![\\w.-])v?(\\d{1,6}(?:\\.\\d{1,6}){2,4})(?![\\w-]|\\.\\d)");

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,6}(?:\\.\\d{1,6}){2,4}|\\d{1,6}(?:[-_]\\d{1,6}){2,4})"
              + "(?![\\d]|[.-]?(?:alpha|beta|rc|cr|m)\\d|\\.\\d)");

  private static final int LAST_MAJOR = 1900;

  private Versions() {}

  /** The one version that a link's words name. */
  static Optional<String> inWords(String words) {
    return one(words, IN_WORDS);
  }

  /** The one version in an address; a comparison of two names neither. */
  static Optional<String> inAddress(String address) {
    int host = address.indexOf("//") < 0 ? 0 : address.indexOf('/', address.indexOf("//") + 2);
    return host < 0 || address.contains("..") || address.contains("compare")
        ? Optional.empty()
        : one(address.substring(host), IN_ADDRESS);
  }

  private static Optional<String> one(String text, Pattern pattern) {
    TreeSet<String> versions = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String version = matcher.group(1).replace('-', '.').replace('_', '.');
      if (Integer.parseInt(version.substring(0, version.indexOf('.'))) < LAST_MAJOR) {
        versions.add(version);
      }
    }
    return versions.size() == 1 ? Optional.of(versions.first()) : Optional.empty();
  }
}
