package dev.crosscheck.language;

import java.util.Locale;
import opennlp.tools.lemmatizer.LemmatizerContextGenerator;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.model.MaxentModel;

/** The dictionary form of one word, whatever its neighbours. */
final class WordLemmatizer {

  /** The name of the statistical model within a lemmatizer model file. */
  private static final String MODEL_ENTRY = "lemmatizer.model";

  private final MaxentModel model;
  private final LemmatizerContextGenerator contexts;

  WordLemmatizer(LemmatizerModel model) {
    this.model = model.getArtifact(MODEL_ENTRY);
    this.contexts = model.getFactory().getContextGenerator();
  }

  /**
   * @param lower the word in lower case
   * @param modelTag its tag as the tagger's model names it
   */
  String lemma(String lower, String modelTag) {
    String[] word = {lower};
    String[] context = contexts.getContext(0, word, new String[] {modelTag}, new String[1]);
    String[] edit = {model.getBestOutcome(model.eval(context))};
    return LemmatizerME.decodeLemmas(word, edit)[0].toLowerCase(Locale.ROOT);
  }
}
