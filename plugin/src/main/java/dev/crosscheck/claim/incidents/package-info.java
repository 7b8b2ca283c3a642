/** Hours, causes, ends and tolls of incidents. */
package dev.crosscheck.claim.incidents;
