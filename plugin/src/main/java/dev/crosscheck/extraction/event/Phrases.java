package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Chunks a sentence into noun phrases; portions ("hundreds of") go with what they portion. */
final class Phrases {

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final WordClass[] classes;

  private Phrases(Lexicon lexicon, Sentence sentence, WordClass[] classes) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.classes = classes;
  }

  static List<Phrase> of(
      Lexicon lexicon, Sentence sentence, WordClass[] classes, List<QuantityMention> quantities) {
    Phrases phrases = new Phrases(lexicon, sentence, classes);
    List<Phrase> all = phrases.all();
    for (QuantityMention quantity : quantities) {
      phrases.widen(all, quantity);
    }
    return all;
  }

  /** "Up to 80 people", "killed more than 50": the phrase begins with the hedge of its number. */
  private void widen(List<Phrase> phrases, QuantityMention quantity) {
    int first = quantity.extent().first();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      boolean within =
          quantity.head() < 0
              && first > 0
              && classes[first - 1] == WordClass.VERB
              && phrase.head() >= first
              && phrase.head() < quantity.extent().end();
      boolean counts =
          phrase.first() < quantity.extent().end() && (quantity.head() == phrase.head() || within);
      if (counts && first < phrase.first()) {
        phrases.set(i, new Phrase(first, phrase.end(), phrase.head()));
        while (i > 0 && phrases.get(i - 1).first() >= first) {
          phrases.remove(--i);
        }
        return;
      }
    }
  }

  private List<Phrase> all() {
    List<Phrase> result = new ArrayList<>();
    int i = 0;
    while (i < classes.length) {
      Phrase phrase = at(i);
      if (phrase == null) {
        i++;
        continue;
      }
      int last = result.size() - 1;
      if (last >= 0 && portions(result.get(last), phrase)) {
        result.set(last, new Phrase(result.get(last).first(), phrase.end(), phrase.head()));
      } else {
        result.add(phrase);
      }
      i = phrase.end();
    }
    return result;
  }

  private boolean portions(Phrase before, Phrase phrase) {
    String head = sentence.token(before.head()).lower();
    return phrase.first() == before.end() + 1
        && sentence.token(before.end()).lower().equals("of")
        && (lexicon.nouns.portions(head) || isSome(before, phrase))
        && (lexicon.nouns.classOf(head).isEmpty()
            || lexicon.nouns.classOf(sentence.token(phrase.head()).lower()).isPresent());
  }

  /** "Twelve of the 40 sailors". */
  private boolean isSome(Phrase number, Phrase whole) {
    return c(number.head()) == WordClass.NUM
        && (c(whole.first()) == WordClass.DET || c(whole.first()) == WordClass.OWN);
  }

  private WordClass c(int i) {
    return i < classes.length ? classes[i] : WordClass.STOP;
  }

  /** The phrase that starts at a token, or null. */
  private Phrase at(int start) {
    if (c(start) == WordClass.PRON) {
      return new Phrase(start, start + 1, start);
    }
    int i = start;
    boolean determined = false;
    while (c(i) == WordClass.DET || c(i) == WordClass.OWN) {
      determined = true;
      i++;
    }
    int head = -1;
    while (true) {
      if (c(i).isNominal()) {
        head = c(i).isHead() || head < 0 || c(i) == WordClass.NUM ? i : head;
        i++;
      } else if (c(i) == WordClass.POSS && head >= 0 && c(i + 1) != WordClass.VERB) {
        i++;
      } else if (c(i) == WordClass.ADV
          && c(i + 1).isNominal()
          && c(i + 1) != WordClass.NAME
          && (determined || head >= 0)
          && c(i + 1) != WordClass.NOUN) {
        i++;
      } else if (c(i) == WordClass.QUOTE && i > start && c(i + 1).isNominal() && head < 0) {
        i++;
      } else if (c(i) == WordClass.CONJ
          && i > start
          && c(i - 1) == WordClass.ADJ
          && c(i + 1) == WordClass.ADJ
          && (c(i + 2) == WordClass.NOUN || c(i + 2) == WordClass.ADJ)) {
        i++;
      } else if (c(i) == WordClass.COMMA
          && i > start
          && c(i - 1) == WordClass.ADJ
          && c(i + 1) == WordClass.ADJ
          && determined
          && (c(i + 2) == WordClass.NOUN || c(i + 2) == WordClass.ADJ)) {
        i++;
      } else if (c(i) == WordClass.TIME && c(i + 1) == WordClass.POSS) {
        i += 2;
      } else if (c(i) == WordClass.TIME && determined && head < 0 && c(afterTime(i)).isNominal()) {
        i = afterTime(i); // "the March 1 death"
      } else {
        break;
      }
    }
    if (head < 0 && !determined) {
      return null;
    }
    if (head < 0) {
      return i > start ? new Phrase(start, i, i - 1) : null;
    }
    int noun = lastHead(start, i, head);
    if (!determined && c(noun) == WordClass.ADJ) {
      return null;
    }
    return new Phrase(start, c(noun).isHead() ? noun + 1 : i, noun);
  }

  private int afterTime(int start) {
    int i = start;
    while (c(i) == WordClass.TIME) {
      i++;
    }
    return i;
  }

  /** The last noun; an adjective alone ("the wounded") only where there is none. */
  private int lastHead(int start, int end, int fallback) {
    for (int i = end - 1; i >= start; i--) {
      if (c(i).isHead()) {
        return i;
      }
      if (c(i) == WordClass.POSS) {
        break;
      }
    }
    return fallback;
  }
}
