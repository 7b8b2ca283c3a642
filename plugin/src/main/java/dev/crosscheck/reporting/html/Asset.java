package dev.crosscheck.reporting.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page's style sheet or its script.
 *
 * @param text what stands between its element's tags, to the unit: the page's policy names its hash
 */
record Asset(String text) {

  /** Allows the two, and nothing else. */
  static String policy(Asset style, Asset script) {
    return "default-src 'none'; style-src "
        + style.hash()
        + "; script-src "
        + script.hash()
        + "; base-uri 'none'; form-action 'none'";
  }

  /**
   * @param name of a resource of this package
   */
  static Asset load(String name) throws IOException {
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("The report's " + name + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Asset("\n" + text.replace("\r\n", "\n"));
    }
  }

  private String hash() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
