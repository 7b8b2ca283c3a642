package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.VerbForms.Form;
import dev.crosscheck.language.VerbForms.Inflected;
import java.util.Optional;
import java.util.Set;

/** Mends what the words of a sentence were read as, where their neighbours know better. */
final class Words {

  private static final Set<String> DASHES = Set.of("-", "--");

  /** More tokens between two dashes are no aside. */
  private static final int LONGEST_ASIDE = 15;

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final String[] words;
  private final WordClass[] classes;
  private final OpenWords openWords;

  private Words(
      Lexicon lexicon,
      Sentence sentence,
      String[] words,
      NameMention[] names,
      WordClass[] classes) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.words = words;
    this.classes = classes;
    this.openWords = new OpenWords(lexicon, sentence, words, names, classes);
  }

  static WordClass[] of(
      Lexicon lexicon,
      Sentence sentence,
      String[] lower,
      NameMention[] names,
      boolean[] times,
      boolean[] numbers) {
    WordClass[] read = WordReader.read(lexicon, sentence, lower, names, times, numbers);
    Words words = new Words(lexicon, sentence, lower, names, read);
    words.dashes();
    for (int i = 0; i < words.classes.length; i++) {
      words.mend(i);
    }
    for (int i = words.classes.length - 1; i >= 0; i--) {
      words.ordinal(i);
    }
    return words.classes;
  }

  /** "Seven people - two of them children - died": two dashes before a verb are brackets. */
  private void dashes() {
    int opening = -1;
    for (int i = 1; i + 1 < classes.length; i++) {
      boolean verb = sentence.token(i).is(Tag.VERB, Tag.AUX);
      if (DASHES.contains(word(i))) {
        boolean closes = opening > 0 && sentence.token(i + 1).is(Tag.VERB, Tag.AUX);
        if (closes) {
          classes[opening] = WordClass.PAREN;
          classes[i] = WordClass.PAREN;
        }
        opening = closes || i - opening == 1 ? -1 : i;
      } else if (verb || classes[i] == WordClass.STOP || i - opening > LONGEST_ASIDE) {
        opening = -1;
      }
    }
  }

  /** "First units", "more troops": before a noun it is an adjective. */
  private void ordinal(int i) {
    boolean orders = lexicon.isFirst(word(i)) || lexicon.isFurther(word(i));
    if (classes[i] == WordClass.ADV
        && orders
        && nounFollows(i)
        && openWords.before(i) != WordClass.BE) {
      classes[i] = WordClass.ADJ;
    }
  }

  private WordClass at(int i) {
    return i < 0 || i >= classes.length ? WordClass.STOP : classes[i];
  }

  private String word(int i) {
    return i < 0 || i >= classes.length ? "" : words[i];
  }

  private void mend(int i) {
    String word = word(i);
    switch (word) {
      case "to" -> classes[i] = verbFollows(i) ? WordClass.TO : WordClass.PREP;
      case "that" -> classes[i] = that(i);
      case "her" -> classes[i] = nounFollows(i) ? WordClass.OWN : WordClass.PRON;
      case "both", "all" -> classes[i] = floats(i) ? WordClass.ADV : classes[i];
      case "another" -> {
        if (standsAlone(i)) {
          classes[i] = WordClass.NUM;
          classes[at(i + 1) == WordClass.ADV ? i + 2 : i + 1] = WordClass.VERB;
        }
      }
      default -> {
        if (open(classes[i])) {
          openWords.mend(i, word);
        }
      }
    }
  }

  /** "They were both injured". */
  private boolean floats(int i) {
    return openWords.before(i) == WordClass.BE && standsAlone(i);
  }

  /** "One was killed and another badly hurt": a verb follows, and no noun. */
  private boolean standsAlone(int i) {
    int verb = at(i + 1) == WordClass.ADV ? i + 2 : i + 1;
    boolean past = at(verb) == WordClass.VERB || at(verb) == WordClass.ADJ;
    return past && lexicon.verb(word(verb)).isPresent() && !at(verb + 1).isNominal();
  }

  private static boolean open(WordClass c) {
    return c == WordClass.NOUN
        || c == WordClass.VERB
        || c == WordClass.ADJ
        || c == WordClass.ADV
        || c == WordClass.NUM;
  }

  private boolean nounFollows(int i) {
    return at(i + 1).isNominal();
  }

  private boolean verbFollows(int i) {
    int next = i + 1;
    while (at(next) == WordClass.ADV && next < i + 3) {
      next++;
    }
    if (at(next).isAuxiliary()) {
      return at(next) != WordClass.MODAL;
    }
    if (at(next) == WordClass.NAME || at(next) == WordClass.DET || at(next) == WordClass.TIME) {
      return false;
    }
    Optional<Inflected> known = lexicon.verb(word(next));
    boolean base = known.map(v -> v.can(Form.BASE)).orElse(false);
    boolean tagged = at(next) == WordClass.VERB && !word(next).endsWith("ing");
    return tagged || base && !sentence.token(next).is(Tag.ADJ);
  }

  private WordClass that(int i) {
    WordClass next = at(i + 1);
    if (next == WordClass.VERB || next.isAuxiliary()) {
      return at(i - 1).isHead() ? WordClass.REL : WordClass.PRON;
    }
    return WordClass.SUB;
  }
}
