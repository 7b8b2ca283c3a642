package dev.crosscheck.check;

import java.util.Map;

/**
 * A line of the fact ledger, {@code facts.jsonl}.
 *
 * @param kind {@code time}, {@code quantity}, {@code person}, {@code organisation}, {@code place},
 *     {@code group}, {@code thing}, {@code quotation}, {@code event}, {@code role}
 * @param text the article's words
 * @param start first UTF-16 unit of the decoded file
 * @param end one past the last
 * @param value by name, in a fixed order: texts, numbers, booleans, lists of them
 */
public record LedgerEntry(
    String kind, String text, int start, int end, Map<String, Object> value) {}
