/**
 * Reads numbers of things: tagged sentences → {@link
 * dev.crosscheck.extraction.quantity.QuantityReader} → quantity mentions.
 */
package dev.crosscheck.extraction.quantity;
