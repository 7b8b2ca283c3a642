package dev.crosscheck.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.article.Origins;
import dev.crosscheck.article.Passage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzerTest {

  private static final LanguageModels MODELS = LanguageModels.load();

  private final Analyzer analyzer = new Analyzer(MODELS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // A hyphenated word is one token; a dash between words is none of it.
        "Mayor Ann-Sofie Lund spoke.|Mayor_Ann-Sofie_Lund_spoke_.",
        "A two-day visit to Oslo - and back.|A_two-day_visit_to_Oslo_-_and_back_.",
        // A possessive is a token of its own, straight or curly, of a plural too.
        "Norway's troops left.|Norway_'s_troops_left_.",
        "Norway’s troops left.|Norway_'s_troops_left_.",
        "The sailors' pay rose.|The_sailors_'_pay_rose_.",
        // The point of a figure ends nothing.
        "It cost 1,674.5 million in May.|It_cost_1,674.5_million_in_May_.",
        // A dash without spaces divides, whatever it is written with.
        "PORT ALDER, NY--Ada Holm spoke.|PORT_ALDER_,_NY_--_Ada_Holm_spoke_.",
        "The Alder Project—and only it—grew.|The_Alder_Project_-_and_only_it_-_grew_.",
        // Marks of emphasis that nothing closes are no part of a name.
        "The prize goes to **Ada Holm of Oslo.|The_prize_goes_to_**_Ada_Holm_of_Oslo_.",
        // The stop that ends a sentence is no part of its last word, but ends what is cut short
        // too.
        "They marched from Holm to Kharkiv.|They_marched_from_Holm_to_Kharkiv_.",
        "It was written for the NHS.|It_was_written_for_the_NHS_.",
        "They made an attempt.|They_made_an_attempt_.",
        "It was sold to Ardenair Inc.|It_was_sold_to_Ardenair_Inc.",
        "It opens in Sept.|It_opens_in_Sept."
      })
  void wordsAreCutWhereAReaderSeesThem(String text, String expected) {
    List<Sentence> sentences = analyze(text);
    assertEquals(1, sentences.size());
    assertEquals(
        List.of(expected.split("_")), sentences.get(0).tokens().stream().map(Token::text).toList());
  }

  @Test
  void aModalInCapitalsIsNoName() {
    Sentence rule = analyze("The Harbour Boat MUST carry a lamp.").get(0);
    assertEquals(Tag.AUX, rule.token(3).tag());
  }

  @ParameterizedTest
  @CsvSource({
    "The fire tore through the hall., tore",
    "A blast went off near the hall., went",
    "The blast shook the hall., shook",
    "The blast swept through the hall., swept",
    "Four thieves stole the jewels., stole",
  })
  void whatIsOnlyAPastIsAVerb(String text, String past) {
    assertEquals(List.of(Tag.VERB), tags(text, past));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 28 February, soldiers took control of Bergen.|soldiers|NOUN",
        "Heavy clashes took place near Bergen.|clashes|NOUN",
        "The government has sent boats.|has|AUX",
        "All that he says went well.|says|VERB",
      })
  void nobodyActsRightBeforeAPast(String text, String word, Tag tag) {
    assertEquals(List.of(tag), tags(text, word));
  }

  @ParameterizedTest
  @CsvSource({
    "Ministers say refugees friends of Holm helped are safe., refugees, NOUN",
    "He reopens gloves factories., gloves, NOUN",
    "The team refactors it., refactors, VERB",
    "They defund the harbour., defund, VERB",
    "They declare war., declare, VERB",
  })
  void whatIsNoFormOfAVerbIsNone(String text, String word, Tag tag) {
    assertEquals(List.of(tag), tags(text, word));
  }

  @ParameterizedTest
  @CsvSource({
    "A rose in the garden is red., rose",
    "The shot missed the boat., shot",
    "Five spoke wheels were sold., spoke",
    "It was the first thought of many., thought",
  })
  void aPastThatIsANounTooIsWhatItsNeighboursSay(String text, String noun) {
    assertTrue(
        analyze(text).get(0).tokens().stream()
            .noneMatch(token -> token.text().equals(noun) && token.is(Tag.VERB)));
  }

  @Test
  void everyTokenStandsAtItsOffset() {
    String text = "“It’s over,” Ms Okoro said – twice.  Nobody’s boat, 🚢 or barge, was left.";
    for (Sentence sentence : analyze(text)) {
      for (Token token : sentence.tokens()) {
        assertEquals(Folding.fold(text).substring(token.start(), token.end()), token.text(), text);
      }
    }
  }

  @Test
  void rareFormsOfVerbsHaveTheirBase() {
    List<Token> tokens = analyze("The price shrank, and he strode out.").get(0).tokens();
    assertEquals(
        List.of("the", "price", "shrink", ",", "and", "he", "stride", "out", "."),
        tokens.stream().map(Token::lemma).toList());
  }

  @Test
  void dictionaryFormsLoseTheirEndings() {
    List<Token> tokens =
        analyze("The soldiers have arrived and were sending letters.").get(0).tokens();
    assertEquals(
        List.of("the", "soldier", "have", "arrive", "and", "be", "send", "letter", "."),
        tokens.stream().map(Token::lemma).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Three rallies were held., rallies, rally",
    "Two assaults failed., assaults, assault",
    "Three trucks burned., trucks, truck",
    "Nine coaches were hired., coaches, coach",
    "The two crises passed., crises, crisis",
    "Both viruses spread., viruses, virus",
    "The heroes came home., heroes, hero",
    "Four bosses were held., bosses, boss",
    "The policemen left., policemen, policeman",
    "Two militiamen fell., militiamen, militiaman",
  })
  void manyAreOfTheNounOfOne(String text, String word, String lemma) {
    assertEquals(List.of(lemma), lemmas(text, word));
  }

  @ParameterizedTest
  @CsvSource({
    "The news came late., news",
    "A series of storms came., series",
    "The gas leaked., gas",
    "The lens broke., lens",
    "There was chaos in the hall., chaos",
    "The boss left the headquarters., headquarters",
    "The virus reached the campus., campus",
    "The abdomen was cut., abdomen",
  })
  void anEndingOfManyIsNotOnEveryNoun(String text, String word) {
    assertEquals(List.of(word), lemmas(text, word));
  }

  @ParameterizedTest
  @CsvSource({
    "The minister condemned it., condemned, condemn",
    "A judge sentenced him., sentenced, sentence",
    "She seeks a new boat., seeks, seek",
    "He seemed tired., seemed, seem",
    "They are voting on it., voting, vote",
    "The judge ruled against him., ruled, rule",
    "The plan unveiled by Holm failed., unveiled, unveil",
    "He starred in two films., starred, star",
    "They stared at the wall., stared, stare",
    "They buried him at sea., buried, bury",
    "Two men are dying., dying, die",
    "They planted a tree., planted, plant",
    "He relied on her., relied, rely",
    "The crew panicked., panicked, panic",
    "They are singing., singing, sing",
    "They are putting it down., putting, put",
    "He fuelled the boat., fuelled, fuel",
    "She brings a letter., brings, bring",
    "He discusses the plan., discusses, discuss",
  })
  void everyFormIsOfItsVerb(String text, String word, String lemma) {
    assertEquals(List.of(lemma), lemmas(text, word));
  }

  @ParameterizedTest
  @CsvSource({"They need a boat., need", "They focus on it., focus", "They proceed., proceed"})
  void anEndingOfAFormIsNotOnEveryVerb(String text, String word) {
    assertEquals(List.of(word), lemmas(text, word));
  }

  private List<String> lemmas(String text, String word) {
    return all(text, word).map(Token::lemma).toList();
  }

  private List<Tag> tags(String text, String word) {
    return all(text, word).map(Token::tag).toList();
  }

  private Stream<Token> all(String text, String word) {
    return analyze(text).get(0).tokens().stream().filter(token -> token.text().equals(word));
  }

  @Test
  void aSentenceWithoutEndIsCut() {
    String text = "word ".repeat(20_000);
    assertTrue(
        analyze(text).stream().allMatch(sentence -> sentence.end() - sentence.start() <= 2_000));
  }

  @ParameterizedTest
  @CsvSource({
    "The shop closed at 5 p.m. on Tuesday., 1",
    "The shop closed at 5 p.m. EST Nov. 9., 1",
    "The shop closed at 5 p.m. Nov. 9 for good., 1",
    "The shop closed at 5 p.m. May 9 for good., 1",
    "The shop closed at 5 p.m. The owner left., 2",
    "The shop closed at 5 p.m. Marie left., 2",
    "The shop closed at 5 p.m. NATO met., 2",
    "The shop closed at 5 p.m. Tuesday and opened again., 1",
    "The shop closed at 5 p.m. The market stayed open., 2"
  })
  void theHalfOfTheDayEndsASentenceWhereAnotherBegins(String text, int sentences) {
    assertEquals(sentences, analyze(text).size());
  }

  @ParameterizedTest
  @CsvSource({
    "They met Rep. Ada Holm and Sen. Bruno Marrow., 1",
    "The ferry sank on 25. October 2009 in the harbour., 1",
    "The home team won by 25. October was cold., 2",
    "The book is by Ada B. Marrow and J. K. Holm., 1",
    "A.B. Marrow Ltd said so. The unit of A.B. Marrow and Co grew., 2",
    "W. Ada Holm spoke. B. Marrow did not., 2",
    "They saw Norway vs. Denmark and read Holm v. Marrow., 1",
    "'They met Ada Holm, a.k.a., Bruno, and Nils Dahl a.k.a. Otto Lund.', 1",
    "The road to Mt. Ardenholm and to St. Marrow is shut., 1",
    "He fought in World War I. Norway did not., 2"
  })
  void titlesAndInitialsBelongToTheNameBehindThem(String text, int sentences) {
    assertEquals(sentences, analyze(text).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It went off in the hall.The boat was empty.|2",
        "Friends said that it was over.Ada Holm, 34, left.|2",
        "“Nobody told us why they left.”Ada Holm said so.|2",
        "Is it over?They did not know.|2",
        "It stopped in Norway.The boat was empty.|2",
        "They were told by Ada Holm.Bergen police said no more.|2",
        // A point within a name, a figure or code ends nothing.
        "It was sold to Harbour.Net and to others.|1",
        "It was told by Chief Sgt.Holm of Bergen.|1",
        "They call list.Size() once more.|1",
        "It costs 3.Five of them paid.|1",
        "It is on example.org/boats.Html now.|1"
      })
  void aSentenceEndsWithoutASpaceBeforeAWordThatOpensOne(String text, int sentences) {
    assertEquals(sentences, analyze(text).size(), text);
  }

  @Test
  void nothingHasNoSentences() {
    assertEquals(List.of(), analyze(" \u00A0 "));
  }

  private List<Sentence> analyze(String text) {
    return analyzer.analyze(
        new Passage("a.txt", Passage.Kind.PARAGRAPH, text, Origins.verbatim(0, text.length())));
  }
}
