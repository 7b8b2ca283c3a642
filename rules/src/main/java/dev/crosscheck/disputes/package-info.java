/** What disputes have in common: pairs of statements of one thing, and who takes part. */
package dev.crosscheck.disputes;
