package dev.crosscheck.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.DefaultTokenContextGenerator;
import opennlp.tools.tokenize.TokenContextGenerator;
import opennlp.tools.util.Span;

/** Cuts a run of characters without a space into tokens: {@code don't.} is three. */
final class WordCutter {

  /** The features of a place hold all that is before and after it; no known one is as long. */
  private static final int FAR = 96;

  private static final String CUT = "T";

  private final LinearModel model;
  private final int cut;
  private final TokenContextGenerator contexts = new DefaultTokenContextGenerator();

  WordCutter(LinearModel model) {
    this.model = model;
    this.cut = model.outcome(0).equals(CUT) ? 0 : 1;
  }

  Span[] cuts(String run) {
    List<Span> spans = new ArrayList<>(2);
    int start = 0;
    for (int i = 1; i < run.length(); i++) {
      if (isCut(run, i)) {
        spans.add(new Span(start, i));
        start = i;
      }
    }
    spans.add(new Span(start, run.length()));
    return spans.toArray(Span[]::new);
  }

  private boolean isCut(String run, int at) {
    int first = Math.max(0, at - FAR);
    String near = run.substring(first, Math.min(run.length(), at + FAR));
    double[] scores = model.scores(contexts.getContext(near, at - first));
    return LinearModel.best(scores) == cut;
  }
}
