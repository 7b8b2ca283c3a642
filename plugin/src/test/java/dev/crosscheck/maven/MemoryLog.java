package dev.crosscheck.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.testing.SilentLog;

/** A build's log that remembers what it was told, by level. */
final class MemoryLog extends SilentLog {

  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return List.copyOf(lines);
  }

  String text() {
    return String.join("\n", lines);
  }

  @Override
  public void info(CharSequence text) {
    lines.add("info " + text);
  }

  @Override
  public void info(String text) {
    lines.add("info " + text);
  }

  @Override
  public void warn(CharSequence text) {
    lines.add("warn " + text);
  }

  @Override
  public void warn(String text) {
    lines.add("warn " + text);
  }

  @Override
  public void error(CharSequence text) {
    lines.add("error " + text);
  }

  @Override
  public void error(String text) {
    lines.add("error " + text);
  }
}
