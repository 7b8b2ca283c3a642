package dev.crosscheck.article;

/**
 * A place in a file as editors count it.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units; a byte order mark is not counted
 */
public record Position(int line, int column) {}
