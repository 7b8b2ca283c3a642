package dev.crosscheck.maven;

import dev.crosscheck.check.Progress;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.maven.plugin.logging.Log;

/** Says on runs of more than two seconds how far they are, every few seconds. */
final class ProgressLog implements Progress {

  private static final long START_NANOS = 2_000_000_000L;
  private static final long PAUSE_NANOS = 5_000_000_000L;

  private final Log log;
  private final AtomicLong next = new AtomicLong(System.nanoTime() + START_NANOS);

  ProgressLog(Log log) {
    this.log = log;
  }

  @Override
  public void read(int done, int total) {
    long now = System.nanoTime();
    long due = next.get();
    if (now - due >= 0 && next.compareAndSet(due, now + PAUSE_NANOS)) {
      log.info("Read " + done + " of " + total + " articles …");
    }
  }
}
