package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.context.SentenceQuantities;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.facts.Change;
import dev.crosscheck.facts.Change.Course;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads by how much a number grew, where it stands behind the number and what it was is not said:
 * "$3 million, $1 million more than last year", "3 tonnes, up 1 tonne from April".
 */
final class Increases {

  private static final Set<String> RISES = Set.of("increase", "rise", "gain", "jump", "growth");
  private static final Set<String> SINCE = Set.of("from", "on", "over", "since", "compared");
  private static final Set<String> BEFORE =
      Set.of("last year", "last month", "a year", "the year", "the previous", "the prior");

  /** What can have been less than nothing grows by more than all of it. */
  private static final Set<String> BALANCES =
      Set.of(
          ("profit profits loss losses deficit surplus income earnings balance net negative result "
                  + "results")
              .split(" "));

  private final SentenceQuantities sentence;
  private final List<Change> changes = new ArrayList<>();

  private Increases(SentenceQuantities sentence) {
    this.sentence = sentence;
  }

  static List<Change> of(SentenceQuantities sentence) {
    Increases increases = new Increases(sentence);
    boolean balance =
        sentence.sentence().tokens().stream().map(Token::lower).anyMatch(BALANCES::contains);
    if (!balance) {
      sentence.all().forEach(increases::read);
    }
    return increases.changes;
  }

  private void read(QuantityMention by) {
    int first = by.extent().first();
    int end = by.extent().end();
    int opens = opening(first, end);
    if (opens > 0 && sentence.word(opens - 1).equals(",")) {
      last(opens - 1, by).ifPresent(to -> add(to, by));
    }
  }

  /** Where the words begin that say what the number is: "up 1 tonne from", "an increase of". */
  private int opening(int first, int end) {
    boolean since = SINCE.contains(sentence.word(end));
    String last = sentence.word(first - 1);
    if (since && last.equals("up")) {
      return first - 1;
    }
    if (since && last.equals("by") && sentence.word(first - 2).equals("up")) {
      return first - 2;
    }
    boolean rise = last.equals("of") && RISES.contains(sentence.word(first - 2));
    String article = sentence.word(first - 3);
    if (since && rise && (article.equals("a") || article.equals("an"))) {
      return first - 3;
    }
    boolean more = sentence.word(end).equals("more") && sentence.word(end + 1).equals("than");
    return more && BEFORE.contains(sentence.word(end + 2) + " " + sentence.word(end + 3))
        ? first
        : -1;
  }

  /** The last quantity before the comma, of the same measure. */
  private Optional<QuantityMention> last(int comma, QuantityMention by) {
    return sentence.all().stream()
        .filter(each -> each.extent().end() <= comma)
        .reduce((earlier, later) -> later)
        .filter(each -> each.quantity().measure().equals(by.quantity().measure()))
        .filter(each -> !each.quantity().measure().isEmpty() || sameNoun(each, by));
  }

  private static boolean sameNoun(QuantityMention to, QuantityMention by) {
    return by.quantity().noun().isEmpty() || by.quantity().noun().equals(to.quantity().noun());
  }

  private void add(QuantityMention to, QuantityMention by) {
    Extent whole = Extent.of(sentence.sentence(), to.extent().first(), by.extent().end());
    changes.add(
        new Change(
            whole.span(),
            Texts.fold(whole.text()),
            Course.UP,
            Optional.empty(),
            Optional.of(to.quantity()),
            Optional.of(by.quantity())));
  }
}
