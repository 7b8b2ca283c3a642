package dev.crosscheck.claim.measures;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words around a number, as a table writes them: {@code depth of #}. */
final class NumberPhrase {

  private static final char NUMBER = '#';

  /** No more tokens than these stand in a gap. */
  private static final int REACH = 12;

  private static final int NONE = Integer.MIN_VALUE;

  /** Verbs that describe what is stolen or sold, and say nothing of their own. */
  private static final Set<String> DESCRIBING = Set.of("value", "estimate", "worth");

  /** What stands before the number, the nearest first. */
  private final List<Element> before;

  /** What the number counts; empty where it can count anything. */
  private final Set<String> nouns;

  /** What stands behind it, the nearest first. */
  private final List<Element> after;

  private NumberPhrase(List<Element> before, Set<String> nouns, List<Element> after) {
    this.before = List.copyOf(before);
    this.nouns = Set.copyOf(nouns);
    this.after = List.copyOf(after);
  }

  /** One or more words of a phrase. */
  private sealed interface Element {

    /** The place beyond this and the rest from a place on; {@link #NONE} where one is missing. */
    int walk(Sentence sentence, int at, int step, List<Element> rest);
  }

  /**
   * @param forms the word as lemma or as it stands, and others that can stand there
   * @param optional whether it can be missing
   */
  private record Word(Set<String> forms, boolean optional) implements Element {

    @Override
    public int walk(Sentence sentence, int at, int step, List<Element> rest) {
      int end = isAt(sentence, at) ? beyond(sentence, rest, at + step, step) : NONE;
      return end == NONE && optional ? beyond(sentence, rest, at, step) : end;
    }

    private boolean isAt(Sentence sentence, int at) {
      return isIn(sentence, at)
          && (forms.contains(sentence.token(at).lemma())
              || forms.contains(sentence.token(at).lower()));
    }
  }

  /**
   * @param wide whether it can hold marks and verbs
   */
  private record Gap(boolean wide) implements Element {

    @Override
    public int walk(Sentence sentence, int at, int step, List<Element> rest) {
      int over = at;
      int end = beyond(sentence, rest, over, step);
      while (end == NONE && Math.abs(over - at) < REACH && isIn(sentence, over)) {
        if (!wide && isEnd(sentence.token(over))) {
          return NONE;
        }
        over += step;
        end = beyond(sentence, rest, over, step);
      }
      return end;
    }

    private static boolean isEnd(Token token) {
      boolean says = token.is(Tag.VERB) && !DESCRIBING.contains(token.lemma());
      return says || token.is(Tag.PUNCT, Tag.SCONJ) && !token.text().equals(",");
    }
  }

  /**
   * @param written {@code "crew ~ # strong"}
   * @throws IllegalArgumentException if it has not one number
   */
  static NumberPhrase of(String written) {
    List<Element> before = new ArrayList<>();
    List<Element> after = new ArrayList<>();
    Optional<Set<String>> nouns = Optional.empty();
    for (String part : written.strip().split(" +")) {
      if (part.charAt(0) == NUMBER && nouns.isEmpty()) {
        nouns = Optional.of(part.length() == 1 ? Set.of() : forms(part.substring(1)));
      } else if (nouns.isPresent()) {
        after.add(element(part));
      } else {
        before.add(0, element(part));
      }
    }
    return new NumberPhrase(
        before,
        nouns.orElseThrow(() -> new IllegalArgumentException("no number in: " + written)),
        after);
  }

  private static Element element(String part) {
    return switch (part) {
      case "~" -> new Gap(false);
      case "..." -> new Gap(true);
      default -> {
        boolean optional = part.endsWith("?");
        yield new Word(forms(optional ? part.substring(0, part.length() - 1) : part), optional);
      }
    };
  }

  private static Set<String> forms(String words) {
    return Set.of(words.split("\\|"));
  }

  /**
   * The phrase around a number.
   *
   * @param noun what the number counts; empty where it counts nothing
   */
  Optional<Extent> around(Extent number, String noun) {
    if (!nouns.isEmpty() && !nouns.contains(noun)) {
      return Optional.empty();
    }
    Sentence sentence = number.sentence();
    int end = beyond(sentence, after, number.end(), 1);
    int start = end == NONE ? NONE : beyond(sentence, before, number.first() - 1, -1);
    if (end != NONE && start == NONE && number.end() - number.first() > 1) {
      start = beyond(sentence, before, number.first(), -1); // "the 25 crew" is a number of its own
    }
    return start == NONE
        ? Optional.empty()
        : Optional.of(Extent.of(sentence, Math.min(start + 1, number.first()), end));
  }

  private static int beyond(Sentence sentence, List<Element> elements, int at, int step) {
    int last = elements.size();
    return last == 0 ? at : elements.get(0).walk(sentence, at, step, elements.subList(1, last));
  }

  private static boolean isIn(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size();
  }
}
