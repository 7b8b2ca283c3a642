package dev.crosscheck.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.article.Origins;
import dev.crosscheck.article.Passage;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractionsTest {

  private static final LanguageModels MODELS = LanguageModels.load();

  private final Analyzer analyzer = new Analyzer(MODELS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "She didn’t go.|She_did_n't_go_.",
        "They can't, won't and shouldn't.|They_ca_n't_,_wo_n't_and_should_n't_.",
        "It cannot stay.|It_can_not_stay_.",
        "I'm here, and we’re late.|I_'m_here_,_and_we_'re_late_.",
        "They've said they'll come.|They_'ve_said_they_'ll_come_.",
        "He should've asked who'd come.|He_should_'ve_asked_who_'d_come_.",
        // The title of a film keeps its own; a headline in capitals has none.
        "She won it for Boys Don't Sing in May.|She_won_it_for_Boys_Don't_Sing_in_May_.",
        "Now I've seen it all.|Now_I_'ve_seen_it_all_.",
        // Not so a name, an address or what is no word and no verb behind it.
        "Mr O'Neill and D'Arcy left.|Mr_O'Neill_and_D'Arcy_left_.",
        "Yes, ma'am, they play rock'n'roll.|Yes_,_ma'am_,_they_play_rock'n'roll_."
      })
  void contractionsAreCutWhereAReaderSeesThem(String text, String expected) {
    assertEquals(
        List.of(expected.split("_")),
        analyze(Passage.Kind.PARAGRAPH, text).tokens().stream().map(Token::text).toList());
  }

  @Test
  void aHeadlineInCapitalsTellsWhatWasNotDone() {
    String text = "Norway Didn't Send Its Troops";
    List<String> words =
        analyze(Passage.Kind.HEADING, text).tokens().stream().map(Token::text).toList();
    assertEquals(List.of("Norway", "Did", "n't", "Send", "Its", "Troops"), words);
  }

  /** Each half with a tag and a lemma of its own: "do" and "not". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "She didn't go.|did/AUX/do n't/PART/not",
        "She won't go.|wo/AUX/will n't/PART/not",
        "She can't go.|ca/AUX/can n't/PART/not",
        "She cannot go.|can/AUX/can not/PART/not",
        "I'm late.|I/PRON/i 'm/AUX/be",
        "They're late.|They/PRON/they 're/AUX/be",
        "We've come.|We/PRON/we 've/AUX/have",
        "You'll come.|You/PRON/you 'll/AUX/will",
        "She'd come.|She/PRON/she 'd/AUX/would",
        "There'll be boats.|There/PRON/there 'll/AUX/will",
        "You mustn't go.|must/AUX/must n't/PART/not",
      })
  void aContractionIsTwoWords(String text, String expected) {
    String words =
        analyze(Passage.Kind.PARAGRAPH, text).tokens().stream()
            .map(token -> token.text() + "/" + token.tag() + "/" + token.lemma())
            .collect(Collectors.joining(" "));
    assertTrue(words.contains(expected), words);
  }

  private Sentence analyze(Passage.Kind kind, String text) {
    List<Sentence> sentences =
        analyzer.analyze(new Passage("a.md", kind, text, Origins.verbatim(0, text.length())));
    assertEquals(1, sentences.size(), text);
    return sentences.get(0);
  }
}
