package dev.crosscheck.facts;

import java.util.OptionalInt;

/**
 * A number that stands where a year stands: "in the first half of 202", "in 2107".
 *
 * @param span the number
 * @param digits as written
 * @param clause the words around it
 * @param past whether its sentence tells of the past and of nothing else
 * @param reported the year of the article's dateline
 */
public record WrittenYear(
    Span span, String digits, String clause, boolean past, OptionalInt reported)
    implements Statement {}
