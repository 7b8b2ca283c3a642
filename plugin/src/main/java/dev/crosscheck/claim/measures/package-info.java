/**
 * What a story's things measure, told once in each article: how far orders fell, how long a strike
 * lasted, what a company was sold for, how many a force has, what robbers took, how deep a quake
 * was, how far a crossing is from a station.
 */
package dev.crosscheck.claim.measures;
