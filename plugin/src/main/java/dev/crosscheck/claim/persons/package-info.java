/** Ages, posts, kin, how persons fared and what courts did with them. */
package dev.crosscheck.claim.persons;
