package dev.crosscheck.configuration;

/** The configuration cannot be used; the message names file, line and remedy. */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ConfigurationException(String message) {
    super(message);
  }
}
