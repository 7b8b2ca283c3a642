package dev.crosscheck.reporting.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What reports say of the tool that made them. */
public final class Tool {

  public static final String NAME = "Crosscheck";

  private Tool() {}

  /** The version that was built: {@code 1.2.0}. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream in =
        Tool.class.getResourceAsStream("/dev/crosscheck/reporting/tool.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "0");
  }
}
