/** Findings as JSON of the project's own schema. */
package dev.crosscheck.reporting.json;
