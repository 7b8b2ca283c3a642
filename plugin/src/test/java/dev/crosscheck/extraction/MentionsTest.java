package dev.crosscheck.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.article.Origins;
import dev.crosscheck.article.Passage;
import dev.crosscheck.language.Analyzer;
import dev.crosscheck.language.LanguageModels;
import dev.crosscheck.language.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

  private static final String TEXT =
      "The first came. The second and the third left. Nobody stayed.";

  private final List<Sentence> sentences =
      new Analyzer(LanguageModels.load())
          .analyze(
              new Passage(
                  "a.md", Passage.Kind.PARAGRAPH, TEXT, Origins.verbatim(0, TEXT.length())));

  @Test
  void aSentenceHasItsOwnInReadingOrder() {
    OrdinalMention first = ordinal(0, 1, 1);
    OrdinalMention second = ordinal(1, 1, 2);
    OrdinalMention third = ordinal(1, 4, 3);
    Mentions<OrdinalMention> mentions = Mentions.of(List.of(first, second, third));
    assertEquals(List.of(first, second, third), mentions);
    assertEquals(List.of(first), mentions.in(sentences.get(0)));
    assertEquals(List.of(second, third), mentions.in(sentences.get(1)));
    assertEquals(List.of(), mentions.in(sentences.get(2)));
  }

  @Test
  void anEqualSentenceElsewhereIsAnother() {
    Sentence one = sentences.get(0);
    Sentence twin = new Sentence(one.passage(), one.start(), one.end(), one.tokens());
    assertEquals(one, twin);
    assertEquals(List.of(), Mentions.of(List.of(ordinal(0, 1, 1))).in(twin));
  }

  private OrdinalMention ordinal(int sentence, int token, long number) {
    return new OrdinalMention(Extent.of(sentences.get(sentence), token, token + 1), number, "");
  }
}
