/**
 * What a story's things measure, told once in each article: how far orders fell, how long a strike
 * lasted, what a company was sold for, how many a force has, how far a crossing is from a station.
 */
package dev.crosscheck.claim.measures;
