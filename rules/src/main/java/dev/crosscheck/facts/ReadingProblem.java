package dev.crosscheck.facts;

/**
 * Something in a file that could not be read.
 *
 * @param span where; the file's first unit where no better place is known
 * @param what what is wrong, naming the value: {@code The date "2016-06-31" is no day}
 * @param remedy what to do about it
 */
public record ReadingProblem(Span span, String what, String remedy) implements Statement {}
