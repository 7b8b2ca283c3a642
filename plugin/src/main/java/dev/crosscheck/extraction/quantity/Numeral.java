package dev.crosscheck.extraction.quantity;

import dev.crosscheck.facts.Decimals;

/**
 * A number as written.
 *
 * @param first index of its first piece
 * @param end index after its last piece
 * @param low least number meant
 * @param high greatest number meant
 * @param form how it is written
 */
record Numeral(int first, int end, double low, double high, Form form) {

  static Numeral part(int first, int end, double value) {
    return new Numeral(first, end, value, value, Form.PART);
  }

  Numeral times(double factor, int newEnd) {
    Form scaled = form == Form.PART ? Form.WORDS : form;
    return new Numeral(
        first, newEnd, Decimals.product(low, factor), Decimals.product(high, factor), scaled);
  }

  boolean isVague() {
    return form == Form.VAGUE;
  }
}
