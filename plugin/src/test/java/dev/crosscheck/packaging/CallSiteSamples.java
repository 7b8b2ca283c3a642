package dev.crosscheck.packaging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Every shape that a lambda, a method reference or a record can have; see its test. */
public final class CallSiteSamples implements Supplier<String> {

  private record Nothing() {}

  private record Point(int x, long y, float f, double d, char c, byte b, short s, boolean z) {}

  private record Named(String name, List<Point> points, int[] numbers) {}

  /** An interface of our own beside the JDK's, with a default method named like one of theirs. */
  private interface Test {
    boolean test(Object value);

    default Test negate() {
      return value -> !test(value);
    }
  }

  private final String name = "samples";

  @Override
  public String get() {
    List<Object> seen = new ArrayList<>();
    lambdas(seen);
    references(seen);
    records(seen);
    return seen.toString();
  }

  private void lambdas(List<Object> seen) {
    int i = 7;
    long l = 1L << 40;
    float f = 1.5f;
    double d = 2.25;
    boolean z = true;
    char c = 'c';
    String s = "text";
    int[] array = {1, 2};
    Supplier<String> all = () -> s + i + l + f + d + z + c + array[1] + name;
    seen.add(all.get());
    Runnable adds = () -> seen.add("run");
    adds.run();
    Function<Integer, Function<Integer, Integer>> nested = a -> b -> a * 10 + b + i;
    seen.add(nested.apply(1).apply(2));
    IntPredicate even = n -> n % 2 == 0;
    seen.add(even.negate().and(n -> n > 2).test(5));
    LongSupplier wide = () -> i;
    seen.add(wide.getAsLong());
    DoubleUnaryOperator twice = x -> x * 2;
    seen.add(twice.andThen(x -> x + d).applyAsDouble(f));
    Predicate<String> empty = String::isEmpty;
    Test own = value -> value instanceof String;
    seen.add(empty.negate().test("") + " " + own.negate().test("") + own.test(""));
  }

  private void references(List<Object> seen) {
    Function<String, Integer> parsed = Integer::parseInt;
    seen.add(parsed.andThen(n -> n + 1).apply("41"));
    ToLongFunction<Integer> widened = Integer::intValue;
    seen.add(widened.applyAsLong(9));
    ToDoubleFunction<Long> unboxed = n -> n;
    seen.add(unboxed.applyAsDouble(3L));
    Function<List<Object>, Integer> size = List::size;
    seen.add(size.apply(seen));
    Supplier<List<String>> made = ArrayList::new;
    seen.add(made.get());
    IntFunction<int[]> arrays = int[]::new;
    seen.add(arrays.apply(3).length);
    BiFunction<Integer, Long, Point> points = this::point;
    seen.add(points.apply(1, 2L));
    UnaryOperator<String> bound = name::concat;
    seen.add(bound.apply("!"));
    Supplier<Integer> above = super::hashCode;
    seen.add(above.get() == hashCode());
    Supplier<String> own = this::name;
    seen.add(own.get());
    Comparator<String> order = Comparator.comparing(String::length);
    seen.add(order.reversed().compare("a", "bb"));
    seen.add(IntStream.range(0, 5).boxed().map(String::valueOf).toList());
    seen.forEach(this::ignored);
  }

  private boolean ignored(Object value) {
    return value == null;
  }

  private String name() {
    return name;
  }

  private Point point(int x, long y) {
    return new Point(x, y, 1, 2, 'p', (byte) 3, (short) 4, false);
  }

  private void records(List<Object> seen) {
    Point one = point(1, 2);
    seen.add(one.equals(point(1, 2)) + " " + one.equals(point(1, 3)) + one.equals(name));
    seen.add(one.hashCode());
    Point odd = new Point(0, 0, Float.NaN, -0.0, 'x', (byte) 0, (short) 0, true);
    Point zero = new Point(0, 0, Float.NaN, 0.0, 'x', (byte) 0, (short) 0, true);
    seen.add(
        odd.equals(new Point(0, 0, Float.NaN, -0.0, 'x', (byte) 0, (short) 0, true))
            + " "
            + odd.equals(zero)
            + odd);
    seen.add(new Nothing().equals(new Nothing()) + " " + new Nothing() + new Nothing().hashCode());
    Named named = new Named("n", List.of(one), null);
    seen.add(named.equals(new Named("n", List.of(point(1, 2)), null)) + " " + named);
    seen.add(named.equals(new Named("n", null, new int[1])) + " " + named.hashCode());
  }
}
