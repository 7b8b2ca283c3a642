/**
 * What every report has in common: which findings are shown, where they stand, how they are put
 * into words.
 */
package dev.crosscheck.reporting.view;
