package dev.crosscheck.reporting.sarif;

import java.nio.charset.StandardCharsets;

/** Paths as relative URIs. */
final class Uris {

  /** The base that relative URIs are resolved against. */
  static final String BASE = "%SRCROOT%";

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private Uris() {}

  /** A path with every other byte percent-encoded, so that no part is taken for a scheme. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char unit = (char) (octet & 0xFF);
      if (UNRESERVED.indexOf(unit) >= 0) {
        uri.append(unit);
      } else {
        uri.append('%')
            .append(Character.toUpperCase(Character.forDigit(unit >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(unit & 15, 16)));
      }
    }
    return uri.toString();
  }
}
