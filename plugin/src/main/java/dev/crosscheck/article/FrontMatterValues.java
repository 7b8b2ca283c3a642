package dev.crosscheck.article;

import java.util.List;
import java.util.Optional;

/** What a parser of front matter found, and why it stopped where it had to. */
record FrontMatterValues(List<Entry> entries, Optional<String> problem) {}
