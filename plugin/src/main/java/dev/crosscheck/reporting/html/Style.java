package dev.crosscheck.reporting.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page's style sheet, and the policy that allows it and nothing else. */
final class Style {

  private final String sheet;

  private Style(String sheet) {
    this.sheet = sheet;
  }

  static Style load() throws IOException {
    String name = "/dev/crosscheck/reporting/html/report.css";
    try (InputStream in = Style.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("The style sheet " + name + " is missing");
      }
      String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Style("\n" + sheet.replace("\r\n", "\n"));
    }
  }

  /** What stands between the style element's tags, to the unit: the policy names its hash. */
  String sheet() {
    return sheet;
  }

  String policy() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
