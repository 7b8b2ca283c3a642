package dev.crosscheck.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The models of English, read once and shared by all {@link Analyzer}s (they are immutable; what
 * works with them is not).
 */
public record LanguageModels(
    SentenceModel sentences, TokenizerModel tokens, POSModel tags, LemmatizerModel lemmas) {

  /** Reads the models from the class path. */
  public static LanguageModels load() {
    return new LanguageModels(
        read("sentence", SentenceModel::new),
        read("tokens", TokenizerModel::new),
        read("pos", POSModel::new),
        read("lemmas", LemmatizerModel::new));
  }

  private interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  private static <T> T read(String name, Loader<T> loader) {
    String resource = "/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin";
    try (InputStream in = LanguageModels.class.getResourceAsStream(resource)) {
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The language model " + resource + " could not be read", e);
    }
  }
}
