package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.language.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * A sentence taken apart.
 *
 * @param sentence the sentence
 * @param words its tokens in lower case
 * @param classes what each token does
 * @param names for each token the name that it is in, or null
 * @param times the time expressions of the sentence
 * @param quantities the numbers of the sentence
 * @param phrases its noun phrases in order
 * @param groups its verb groups in order
 * @param dateline where the report was filed, in another sentence
 */
record Parse(
    Sentence sentence,
    String[] words,
    WordClass[] classes,
    NameMention[] names,
    List<TimeMention> times,
    List<QuantityMention> quantities,
    List<Phrase> phrases,
    List<VerbGroup> groups,
    Optional<NameMention> dateline) {

  /** A noun phrase with the portions before it: "the first set of | elite soldiers". */
  record Phrase(int first, int end, int head) {}

  int size() {
    return classes.length;
  }

  WordClass at(int index) {
    return index < 0 || index >= classes.length ? WordClass.STOP : classes[index];
  }

  /** From the bracket after the code of a share back to the company: "ARDENAIR <ARD> TO BUY". */
  int beforeTicker(int bracket) {
    boolean ticker = word(bracket).equals(">") && word(bracket - 2).equals("<");
    boolean glued = word(bracket).endsWith(">") && word(bracket - 1).equals("<");
    return ticker ? bracket - 3 : glued ? bracket - 2 : bracket;
  }

  /** The token before a phrase, the mark of "shares of <Ardenair Ltd>" left out. */
  int before(Phrase phrase) {
    int i = phrase.first() - 1;
    return at(i) == WordClass.QUOTE && word(i).equals("<") ? i - 1 : i;
  }

  String word(int index) {
    return index < 0 || index >= classes.length ? "" : words[index];
  }

  /** The phrase that ends right before a token, or null. */
  Phrase endingAt(int end) {
    for (Phrase phrase : phrases) {
      if (phrase.end() == end) {
        return phrase;
      }
      if (phrase.first() >= end) {
        return null;
      }
    }
    return null;
  }

  /** The phrase that holds a token, or null. */
  Phrase holding(int index) {
    for (Phrase phrase : phrases) {
      if (phrase.first() <= index && index < phrase.end()) {
        return phrase;
      }
      if (phrase.first() > index) {
        return null;
      }
    }
    return null;
  }

  /** Whether it can do without a verb's auxiliary: a headline, a caption, a line with no stop. */
  boolean isHeadline() {
    return sentence.passage().isHeadline()
        || sentence.passage().kind() == dev.crosscheck.article.Passage.Kind.CAPTION
        || Character.isLetterOrDigit(words[words.length - 1].charAt(0));
  }
}
