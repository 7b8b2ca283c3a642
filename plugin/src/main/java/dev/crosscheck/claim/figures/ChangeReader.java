package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.context.ChangeWords;
import dev.crosscheck.claim.context.SentenceQuantities;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Change;
import dev.crosscheck.facts.Change.Course;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what became of a number: "rose to 7% from 5%", "48%, down from 52%", "doubled to 20". */
final class ChangeReader {

  private static final int REACH = 14;

  /** A number without a noun may be a rank below this, and ranks rise by falling. */
  private static final double RANKS = 100;

  private final SentenceQuantities sentence;
  private final List<Change> changes = new ArrayList<>();

  private ChangeReader(SentenceQuantities sentence) {
    this.sentence = sentence;
  }

  static List<Change> of(Reading reading) {
    List<Change> changes = new ArrayList<>();
    for (SentenceQuantities sentence : SentenceQuantities.of(reading)) {
      if (sentence.all().size() > 1 && isOneReckoning(sentence)) {
        changes.addAll(new ChangeReader(sentence).read());
        changes.addAll(Increases.of(sentence));
      }
    }
    return changes;
  }

  private static boolean isOneReckoning(SentenceQuantities sentence) {
    return sentence.sentence().tokens().stream()
        .noneMatch(token -> ChangeWords.isOtherwise(token.lower()));
  }

  private List<Change> read() {
    for (int i = 0; i < sentence.sentence().size(); i++) {
      String word = sentence.word(i);
      if ((word.equals("up") || word.equals("down")) && sentence.word(i + 1).equals("from")) {
        aside(i, word.equals("up") ? Course.UP : Course.DOWN);
      } else {
        verb(i);
      }
    }
    return changes;
  }

  /** "48%, down from 52%". */
  private void aside(int index, Course course) {
    Optional<QuantityMention> from = sentence.at(index + 2);
    Optional<QuantityMention> to = before(index, from);
    String last = sentence.word(index - 1);
    boolean set =
        last.equals(",") || last.equals("(") || to.filter(each -> end(each) == index).isPresent();
    boolean charged = to.filter(each -> follows(each, "after") || isWhole(each)).isPresent();
    boolean paired = from.filter(this::isPaired).isPresent();
    if (set && !charged && !paired && from.isPresent() && to.isPresent()) {
      add(course, from, to, Optional.empty());
    }
  }

  /** In "a profit of 3 million, after a 7 million charge, down from 5 million" the profit fell. */
  private boolean follows(QuantityMention quantity, String word) {
    int first = quantity.extent().first();
    return sentence.word(first - 1).equals(word) || sentence.word(first - 2).equals(word);
  }

  /** In "three out of 10, down from four" three is what fell. */
  private boolean isWhole(QuantityMention quantity) {
    int first = quantity.extent().first();
    return sentence.word(first - 2).equals("out") && sentence.word(first - 1).equals("of");
  }

  /** In "20 points ahead, up from 41-36" two numbers are one margin. */
  private boolean isPaired(QuantityMention quantity) {
    return sentence.all().stream()
        .anyMatch(other -> other.span().start() == quantity.span().end() + 1);
  }

  /** "rose by 2% to 51 from 50", "doubled from 10 to 20". */
  private void verb(int index) {
    Token token = sentence.sentence().token(index);
    Optional<Course> course =
        token.is(Tag.VERB) || ChangeWords.isPast(token)
            ? ChangeWords.course(token).map(way -> isExceeded(index) ? way.atLeast() : way)
            : Optional.empty();
    if (course.isEmpty() || isDoubtful(index) || comesFromTwo(index)) {
      return;
    }
    Optional<QuantityMention> from = Optional.empty();
    Optional<QuantityMention> to = Optional.empty();
    Optional<QuantityMention> by =
        sentence.at(sentence.word(index + 1).equals("by") ? index + 2 : index + 1);
    for (int i = index + 1; i < index + REACH && !ends(i); i++) {
      Optional<QuantityMention> next = sentence.at(i + 1);
      boolean off = sentence.word(i - 1).equals("away"); // "to 172, 98 votes away from 270"
      if (next.isPresent() && sentence.word(i).equals("from") && !off) {
        if (from.isPresent()) {
          return; // "from 5 in May and from 4 a year before"
        }
        from = next;
      } else if (next.isPresent() && sentence.word(i).equals("to") && to.isEmpty()) {
        to = next;
      }
    }
    if (from.isPresent() && to.isPresent() && !isExchange(index, to.get())) {
      add(course.get(), from, to, by.filter(each -> isAlone(each)));
    }
  }

  /** "More than doubled" is no double. */
  private boolean isExceeded(int verb) {
    return sentence.word(verb - 1).equals("over")
        || sentence.word(verb - 1).equals("than") && sentence.word(verb - 2).equals("more");
  }

  /** "To 126 from December's 118 and from 125 in January". */
  private boolean comesFromTwo(int index) {
    int count = 0;
    for (int i = index + 1; i < index + REACH && !ends(i); i++) {
      count += sentence.word(i).equals("from") ? 1 : 0;
    }
    return count > 1;
  }

  private static boolean isAlone(QuantityMention by) {
    return by.quantity().noun().isEmpty();
  }

  /** A clause ends, or the next change begins: "halved, their number went from 10 to 2". */
  private boolean ends(int index) {
    String word = sentence.word(index);
    boolean next =
        index < sentence.sentence().size()
            && sentence.sentence().token(index).is(Tag.VERB)
            && (ChangeWords.course(sentence.sentence().token(index)).isPresent()
                || sentence.sentence().token(index).lemma().equals("go"));
    return word.isEmpty() || word.equals(";") || word.equals("while") || word.equals("but") || next;
  }

  private boolean isDoubtful(int index) {
    for (int i = Math.max(0, index - 4); i < index; i++) {
      if (ChangeWords.NOT.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isExchange(int index, QuantityMention to) {
    boolean money = to.quantity().measure().isEmpty() || to.quantity().isMoney();
    for (int i = Math.max(0, index - 6); i < index; i++) {
      if (money && ChangeWords.CURRENCIES.contains(sentence.sentence().token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** The last quantity before a token, near by, where it is of the other's measure. */
  private Optional<QuantityMention> before(int index, Optional<QuantityMention> other) {
    Optional<QuantityMention> last =
        sentence.all().stream()
            .filter(each -> end(each) <= index)
            .reduce((earlier, later) -> later);
    return last.filter(each -> index - end(each) < REACH && !holdsFigures(end(each), index))
        .filter(
            each ->
                other
                    .filter(o -> o.quantity().measure().equals(each.quantity().measure()))
                    .isPresent());
  }

  /** Whether figures stand between that were read as something else. */
  private boolean holdsFigures(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Character.isDigit(sentence.word(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private void add(
      Course course,
      Optional<QuantityMention> from,
      Optional<QuantityMention> to,
      Optional<QuantityMention> by) {
    if (from.isPresent() && !comparable(from.get().quantity(), to.get().quantity())) {
      return;
    }
    List<Extent> extents =
        Stream.of(from, to, by).flatMap(Optional::stream).map(QuantityMention::extent).toList();
    int first = extents.stream().mapToInt(Extent::first).min().orElseThrow();
    int end = extents.stream().mapToInt(Extent::end).max().orElseThrow();
    Extent whole = Extent.of(sentence.sentence(), first, end);
    changes.add(
        new Change(
            whole.span(),
            Texts.fold(whole.text()),
            course,
            from.map(QuantityMention::quantity),
            to.map(QuantityMention::quantity),
            by.map(QuantityMention::quantity)));
  }

  private static boolean comparable(Quantity from, Quantity to) {
    boolean counts = from.measure().isEmpty() && to.measure().isEmpty();
    boolean nouns =
        from.noun().isEmpty() || to.noun().isEmpty() || Objects.equals(from.noun(), to.noun());
    boolean ranks =
        counts
            && from.noun().isEmpty()
            && to.noun().isEmpty()
            && Math.min(from.range().low(), to.range().low()) < RANKS;
    return from.measure().equals(to.measure())
        && nouns
        && !ranks
        && !from.measure().equals("score")
        && !from.measure().equals("vote")
        && !from.noun().equals("age");
  }

  private static int end(QuantityMention quantity) {
    return quantity.extent().end();
  }
}
