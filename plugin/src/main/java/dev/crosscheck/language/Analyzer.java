package dev.crosscheck.language;

import dev.crosscheck.article.Passage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.Span;

/**
 * Turns a passage into sentences of tagged tokens.
 *
 * <p>Not safe for use by several threads: one a worker, over shared {@link LanguageModels}.
 */
public final class Analyzer {

  /** A sentence that goes on longer is cut; no real one does, and taggers slow down. */
  private static final int LONGEST_SENTENCE = 2_000;

  /** Words whose cuts and lemmas are kept: most of a language's running text. */
  private static final int KEPT = 50_000;

  /** What ends who does something: "thieves stole", but not "five spoke wheels". */
  private static final Set<Tag> SUBJECTS = EnumSet.of(Tag.NOUN, Tag.PROPN);

  private final SentenceDetectorME sentences;
  private final WordCutter tokenizer;
  private final GreedyTagger tagger;
  private final WordLemmatizer lemmatizer;
  private final Map<String, Span[]> cuts = new HashMap<>();
  private final Map<String, String> lemmas = new HashMap<>();

  public Analyzer(LanguageModels models) {
    sentences = new SentenceDetectorME(models.sentences());
    tokenizer = new WordCutter(models.tokens());
    tagger = new GreedyTagger(models.tags());
    lemmatizer = new WordLemmatizer(models.lemmas());
  }

  /** The sentences of a passage in order; white space alone has none. */
  public List<Sentence> analyze(Passage passage) {
    String text = Folding.fold(passage.text());
    List<Sentence> result = new ArrayList<>();
    List<Span> spans = SentenceRepair.repair(text, sentences.sentPosDetect(text));
    for (Span span : RunOn.part(text, spans)) {
      for (int start = span.getStart(); start < span.getEnd(); start += LONGEST_SENTENCE) {
        int end = Math.min(span.getEnd(), start + LONGEST_SENTENCE);
        List<Token> tokens = tokens(passage, text, start, end);
        if (!tokens.isEmpty()) {
          result.add(new Sentence(passage, start, end, tokens));
        }
      }
    }
    return result;
  }

  /**
   * The tokenizer looks at one run of characters without a space at a time, so that its cuts of
   * each run can be kept.
   */
  private List<Span> cuts(String text, int start, int end) {
    List<Span> spans = new ArrayList<>();
    for (Span run : WhitespaceTokenizer.INSTANCE.tokenizePos(text.substring(start, end))) {
      int offset = start + run.getStart();
      String word = text.substring(offset, start + run.getEnd());
      for (Span cut : kept(cuts, word, tokenizer::cuts)) {
        spans.add(new Span(offset + cut.getStart(), offset + cut.getEnd()));
      }
    }
    return spans;
  }

  private static <V> V kept(Map<String, V> cache, String key, Function<String, V> compute) {
    if (cache.size() > KEPT) {
      cache.clear();
    }
    return cache.computeIfAbsent(key, compute);
  }

  private List<Token> tokens(Passage passage, String text, int start, int end) {
    List<Span> spans = TokenRepair.repair(passage.text(), text, cuts(text, start, end));
    String[] words = new String[spans.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = text.substring(spans.get(i).getStart(), spans.get(i).getEnd());
    }
    String[] tags = tagger.tag(words);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      Tag tag =
          TokenRepair.isClitic(words[i])
              ? Tag.PART
              : ModalVerbs.isEmphatic(words[i]) ? Tag.AUX : tag(tags[i]);
      Span span = spans.get(i);
      String lemma = lemma(words[i], tag, tags[i]);
      boolean led = i > 0 && SUBJECTS.contains(tag(tags[i - 1]));
      tag = led && isPast(words[i], lemma, tag) ? Tag.VERB : tag;
      Token token = new Token(words[i], lemma, tag, span.getStart(), span.getEnd());
      boolean titled = i > 0 && !passage.isHeadline() && Contractions.isTitled(words, i);
      tokens.addAll(titled ? List.of(token) : Contractions.parts(token));
    }
    return tokens;
  }

  /** "Thieves stole the jewels": the tagger's shawl is to the lemmatizer a form of "steal". */
  private static boolean isPast(String word, String lemma, Tag tag) {
    return tag == Tag.NOUN
        && VerbForms.isIrregularPast(word)
        && VerbForms.base(word).filter(lemma::equals).isPresent();
  }

  /** The model tags unsplit clitics {@code PROPN+PART}; the first part is the word's own. */
  private static Tag tag(String name) {
    int plus = name.indexOf('+');
    try {
      return Tag.valueOf(plus < 0 ? name : name.substring(0, plus));
    } catch (IllegalArgumentException unknownTag) {
      return Tag.X;
    }
  }

  private String lemma(String word, Tag tag, String modelTag) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (tag != Tag.VERB && tag != Tag.AUX && tag != Tag.NOUN) {
      return lower;
    }
    boolean named = tag == Tag.NOUN && Character.isUpperCase(word.charAt(0));
    String key = modelTag + (named ? word : lower);
    return kept(lemmas, key, unknown -> lemma(lower, tag, modelTag, named));
  }

  /**
   * The model leaves some forms as they are, "shrank", "assaults", and makes others up: a "heroe",
   * to "rul". A noun with a capital that it leaves may be a name: "Massachusetts".
   */
  private String lemma(String lower, Tag tag, String modelTag, boolean named) {
    Optional<String> base = tag == Tag.VERB ? VerbForms.base(lower) : Optional.empty();
    if (base.isPresent()) {
      return base.get();
    }
    String lemma = lemmatizer.lemma(lower, modelTag);
    boolean kept = named ? lemma.equals(lower) : !NounForms.tellsNumber(lower);
    return tag != Tag.NOUN || kept ? lemma : NounForms.singular(lower);
  }
}
