package dev.crosscheck.facts;

/**
 * A measure with the same in another unit behind it: "40 miles (64 km)".
 *
 * @param span both
 * @param text as written
 * @param stated the first, in its base size
 * @param converted the second, in its base size
 * @param difference the second, where both are taken for differences: a rise of 2 °C is one of 3.6
 *     °F; equal to {@code converted} for all that is measured from a true zero
 */
public record Conversion(
    Span span, String text, Quantity stated, Quantity converted, Quantity difference)
    implements Statement {}
