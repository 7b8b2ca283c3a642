package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.Span;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells in whose words a place of the article stands. */
public final class Attributions {

  /** How the source is called where the article quotes without naming it. */
  private static final String UNNAMED = "an unnamed source";

  /** Quotations that start before a place and may still cover it: they nest only this deep. */
  private static final int DEPTH = 12;

  private final List<Quotation> quotations;

  /** Of an article's quotations, in any order. */
  public Attributions(List<Quotation> quotations) {
    this.quotations = new ArrayList<>(quotations);
    this.quotations.removeIf(q -> q.kind() == Quotation.Kind.SCARE);
    this.quotations.sort(Comparator.comparing(Quotation::span));
  }

  /** Who says what stands at a token: the innermost of the quotations around it. */
  public Attribution at(Sentence sentence, int token) {
    Span place = sentence.span(token, token + 1);
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().start() <= place.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= Math.max(0, low - DEPTH); i--) {
      Quotation quotation = quotations.get(i);
      if (quotation.span().end() >= place.end()) {
        return new Attribution(source(quotation));
      }
    }
    return Attribution.ARTICLE;
  }

  private static String source(Quotation quotation) {
    String name = quotation.speaker().map(Referent::name).orElse(quotation.speakerText());
    String bare = name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
    return bare.isEmpty() ? UNNAMED : bare;
  }
}
