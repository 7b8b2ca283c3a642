package dev.crosscheck.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishGateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Fähre ist am Sonntag auf eine Sandbank gelaufen, und der Kapitän hat mit dem Hafen gesprochen. ",
        "Le bateau est arrivé dans le port avec des passagers qui ont attendu sur le quai pour une heure. ",
        "El barco llegó a la ciudad con los pasajeros que esperaban en el puerto por más de una hora. ",
        "Паром сел на мель в воскресенье утром, сообщил владелец судна журналистам. ",
        "渡轮周日早上在海岸附近搁浅，船东说船上没有人受伤，拖船中午将其拖离。"
      })
  void otherLanguagesAreNoted(String sentence) {
    Article article = Samples.read("a.txt", sentence.repeat(5));
    assertEquals("not in English", article.note());
    assertEquals(List.of(), article.passages());
  }

  @Test
  void insertionsAreNoOtherLanguage() {
    String text =
        "The ferry [паром сел на мель] hit a bank in the morning, and the owner said that it was "
            + "free by noon. Nobody was hurt, but the line to 渡轮 will be closed for a week. ";
    Article article = Samples.read("a.txt", text.repeat(3));
    assertEquals("", article.note());
    assertFalse(article.passages().isEmpty());
  }

  @Test
  void shortAndNumericTextsPass() {
    assertEquals("", Samples.read("a.txt", "Der Hafen").note());
    assertEquals(
        "", Samples.read("a.txt", "Net 12 mln vs 13 mln\nShr 3 cts vs 4 cts\n".repeat(5)).note());
  }
}
