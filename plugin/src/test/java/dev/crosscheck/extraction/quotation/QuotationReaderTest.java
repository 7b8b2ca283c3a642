package dev.crosscheck.extraction.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Metadata;
import dev.crosscheck.article.Origins;
import dev.crosscheck.article.Passage;
import dev.crosscheck.check.PlainText;
import dev.crosscheck.extraction.Entities;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Mentions;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Analyzer;
import dev.crosscheck.language.LanguageModels;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationReaderTest {

  private static final Analyzer ANALYZER = new Analyzer(LanguageModels.load());
  private static final List<String> PERSONS = List.of("Anna Hill", "Tom Marsh");

  /** One phrasing a line, paragraphs divided by a bar; what is expected may be nothing. */
  @TestFactory
  List<DynamicTest> readsEveryPhrasing() {
    return WordTable.rows("/dev/crosscheck/quotation/phrasings.tsv", 2).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0), () -> assertEquals(row.get(1), read(row.get(0)))))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We will rebuild the bridge,” said the port's director, Anna Hill. | Anna Hill",
        "“We will rebuild the bridge,” the port's director, Anna Hill, said. | Anna Hill",
        "“We will rebuild it,” the port's director said, and Anna Hill wept. | the port's director",
      })
  void whoHasARoleSpeaks(String text, String speaker) {
    Quotation quotation = new PlainText().read(text, Optional.empty()).quotations().get(0);
    assertEquals(speaker, quotation.speaker().map(Referent::name).orElse(quotation.speakerText()));
  }

  /** The tagger takes "post" for no noun here: a phrase that ends at it has no word. */
  @Test
  void aTextThatIsTaggedAsNoNounIsNoSpeaker() {
    String text =
        "Next is the bridge, and this was a Bridge mailing list post from Martin Holm, "
            + "who posted an email titled Tides.";
    Quotation quotation = new PlainText().read(text, Optional.empty()).quotations().get(0);
    assertEquals("Martin Holm", quotation.speaker().map(Referent::name).orElse(""));
  }

  @Test
  void hostileMarksEnd() {
    String text = "' “ ‘ \" a'b ".repeat(20_000);
    assertTrue(QuoteMarks.in(text).size() < text.length());
  }

  /** As many quotations as a line of a megabyte holds, and each looks only near itself. */
  @Test
  void aParagraphOfManyQuotationsIsRead() {
    String one = "“We agree to the plan of the council,” Anna Hill said. ";
    assertEquals(500, read(one.repeat(500)).split("; ").length);
  }

  static String read(String text) {
    List<Passage> passages = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<NameMention> names = new ArrayList<>();
    int offset = 0;
    for (String paragraph : text.split(" \\| ")) {
      Passage passage =
          new Passage(
              "a.md",
              Passage.Kind.PARAGRAPH,
              paragraph,
              Origins.verbatim(offset, paragraph.length()));
      offset += paragraph.length() + 2;
      passages.add(passage);
      sentences.addAll(ANALYZER.analyze(passage));
    }
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        name(sentence, i).ifPresent(names::add);
      }
    }
    Metadata metadata = new Metadata(Optional.empty(), Optional.empty(), Optional.empty());
    Article article = new Article("a.md", text, metadata, passages, List.of(), "");
    return new QuotationReader()
        .read(article, sentences, new Entities(Mentions.of(names), List.of())).stream()
            .map(QuotationReaderTest::line)
            .collect(Collectors.joining("; "));
  }

  private static Optional<NameMention> name(Sentence sentence, int i) {
    for (String person : PERSONS) {
      String last = person.split(" ")[1];
      int end = sentence.text(i, i + 1).equals(last) ? i + 1 : i + 2;
      boolean full = end <= sentence.size() && person.endsWith(sentence.text(i, end));
      boolean part = i > 0 && person.equals(sentence.text(i - 1, i + 1));
      if (full && !part) {
        Referent referent =
            new Referent(
                ReferentKind.PERSON, person.toLowerCase(java.util.Locale.ROOT), person, List.of());
        return Optional.of(new NameMention(Extent.of(sentence, i, end), referent, false));
      }
    }
    return Optional.empty();
  }

  /** A quotation in one line: {@code DIRECT [Anna Hill] We agree.} */
  private static String line(Quotation quotation) {
    String speaker = quotation.speaker().map(Referent::name).orElse(quotation.speakerText());
    return quotation.kind() + " [" + speaker + "] " + quotation.text();
  }
}
