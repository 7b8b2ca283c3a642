/** The newsroom's own sheet of facts. */
package dev.crosscheck.claim.sheet;
