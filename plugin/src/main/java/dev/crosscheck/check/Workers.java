package dev.crosscheck.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Maps a list with several threads, each with a tool of its own; the result has the list's order
 * whatever the number of threads.
 */
final class Workers {

  /** A thread for fewer items than this costs more in warming up than it saves. */
  private static final int LEAST_SHARE = 16;

  private final int threads;
  private final Progress progress;

  Workers(int threads, Progress progress) {
    this.threads = threads;
    this.progress = progress;
  }

  <A, T, R> List<R> map(List<A> items, Supplier<T> tools, BiFunction<A, T, R> step) {
    int workers = Math.max(1, Math.min(threads, items.size() / LEAST_SHARE));
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    List<R> results = new ArrayList<>(java.util.Collections.nCopies(items.size(), null));
    Runnable work =
        () -> {
          T tool = tools.get();
          for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
            results.set(i, step.apply(items.get(i), tool));
            progress.read(done.incrementAndGet(), items.size());
          }
        };
    if (workers == 1) {
      work.run();
    } else {
      runAll(workers, work);
    }
    return results;
  }

  private static void runAll(int workers, Runnable work) {
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      Runnable[] shares = new Runnable[workers];
      Arrays.fill(shares, work);
      List<Future<?>> running = new ArrayList<>();
      for (Runnable share : shares) {
        running.add(pool.submit(share));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The check was interrupted", stopped);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
