package dev.crosscheck.language;

import java.util.Locale;
import opennlp.tools.lemmatizer.DefaultLemmatizerContextGenerator;
import opennlp.tools.lemmatizer.LemmatizerContextGenerator;
import opennlp.tools.lemmatizer.LemmatizerME;

/** The dictionary form of one word, whatever its neighbours. */
final class WordLemmatizer {

  private final LinearModel model;
  private final LemmatizerContextGenerator contexts = new DefaultLemmatizerContextGenerator();

  WordLemmatizer(LinearModel model) {
    this.model = model;
  }

  /**
   * @param lower the word in lower case
   * @param modelTag its tag as the tagger's model names it
   */
  String lemma(String lower, String modelTag) {
    String[] word = {lower};
    String[] context = contexts.getContext(0, word, new String[] {modelTag}, new String[1]);
    String[] edit = {model.outcome(LinearModel.best(model.scores(context)))};
    return LemmatizerME.decodeLemmas(word, edit)[0].toLowerCase(Locale.ROOT);
  }
}
