package dev.crosscheck.evaluation;

/**
 * A name as a reader labelled it.
 *
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, exclusive
 * @param kind "person", "organisation", "place", "nationality"; "either" where readers differ
 * @param bearer the same for all names of one bearer in an article
 */
record Label(int start, int end, String kind, String bearer) {

  boolean overlaps(int otherStart, int otherEnd) {
    return start < otherEnd && otherStart < end;
  }
}
