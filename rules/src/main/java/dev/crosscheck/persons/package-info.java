/**
 * What rules ask of persons: whether two articles speak of one, and what said of one person cannot
 * all be so. Pure functions over facts; the rules call them.
 */
package dev.crosscheck.persons;
