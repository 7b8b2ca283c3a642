/** Words between quotation marks, and who said them. */
package dev.crosscheck.claim.quotes;
