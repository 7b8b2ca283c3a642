package dev.crosscheck.disputes;

import dev.crosscheck.facts.Statement;
import java.util.Comparator;

/**
 * Two statements that were taken to be of one thing.
 *
 * @param <S> what is stated
 */
public interface Pair<S extends Statement> {

  /** In the order of their places. */
  Comparator<Pair<?>> ORDER =
      Comparator.comparing((Pair<?> one) -> one.left().span())
          .thenComparing(one -> one.right().span());

  /** The one that stands first. */
  S left();

  /** The other. */
  S right();

  /** Why they are taken to be of one thing, a sentence; empty where that is plain. */
  String because();
}
