/**
 * What the wording rules know of spelling and quoting: when two spellings are slips of one name,
 * and where two quotations of the same words part. Pure functions over facts; the rules call them.
 */
package dev.crosscheck.wording;
