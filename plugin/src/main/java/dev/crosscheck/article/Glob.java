package dev.crosscheck.article;

import java.util.List;

/**
 * A path pattern as Ant has it: {@code **} is any number of folders, {@code *} any characters of a
 * name, {@code ?} one.
 */
public final class Glob {

  private final List<String> parts;

  public Glob(String pattern) {
    String open = pattern.endsWith("/") ? pattern + "**" : pattern;
    this.parts = List.of(open.split("/"));
  }

  /** Whether it matches a path whose parts are set apart by {@code /}. */
  public boolean matches(String path) {
    return matches(parts, List.of(path.split("/")));
  }

  /** Whether it matches whatever may lie in a folder. */
  boolean coversFolder(String folder) {
    int last = parts.size() - 1;
    return parts.get(last).equals("**")
        && matches(parts.subList(0, last), List.of(folder.split("/")));
  }

  /** Greedy with one place to go back to: never more than the product of the two lengths. */
  private static boolean matches(List<String> parts, List<String> names) {
    int part = 0;
    int name = 0;
    int star = -1;
    int resume = 0;
    while (name < names.size()) {
      if (part < parts.size() && parts.get(part).equals("**")) {
        star = part++;
        resume = name;
      } else if (part < parts.size() && matchesName(parts.get(part), names.get(name))) {
        part++;
        name++;
      } else if (star >= 0) {
        part = star + 1;
        name = ++resume;
      } else {
        return false;
      }
    }
    while (part < parts.size() && parts.get(part).equals("**")) {
      part++;
    }
    return part == parts.size();
  }

  private static boolean matchesName(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int resume = 0;
    while (n < name.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = n;
      } else if (p < pattern.length()
          && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
