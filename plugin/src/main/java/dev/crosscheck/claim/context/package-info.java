/** What the readers of claims ask of a sentence: which incident, how much, whether of now. */
package dev.crosscheck.claim.context;
