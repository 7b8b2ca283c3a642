package dev.crosscheck.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * The models of English, read once and shared by all {@link Analyzer}s (they are immutable; what
 * works with them is not).
 */
public final class LanguageModels {

  private final SentenceModel sentences = read("sentence", SentenceModel::new);
  private final LinearModel tokens = read("tokens", in -> LinearModel.read(in, "token.model"));
  private final LinearModel tags = read("pos", in -> LinearModel.read(in, "pos.model"));
  private final LinearModel lemmas = read("lemmas", in -> LinearModel.read(in, "lemmatizer.model"));

  private LanguageModels() {}

  /** The models, read from the class path when they are first asked for. */
  public static LanguageModels load() {
    return Shared.MODELS;
  }

  private static final class Shared {
    static final LanguageModels MODELS = new LanguageModels();
  }

  SentenceModel sentences() {
    return sentences;
  }

  LinearModel tokens() {
    return tokens;
  }

  LinearModel tags() {
    return tags;
  }

  LinearModel lemmas() {
    return lemmas;
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
