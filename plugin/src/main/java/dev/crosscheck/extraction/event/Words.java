package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import dev.crosscheck.language.VerbForms.Form;
import dev.crosscheck.language.VerbForms.Inflected;
import java.util.Optional;
import java.util.Set;

/** Tells what each word of a sentence does, mending the tagger where tables know better. */
final class Words {

  private static final Set<String> DASHES = Set.of("-", "--");

  private static final Set<String> OCCASIONS = Set.of("time", "point", "stage", "moment");

  /** More tokens between two dashes are no aside. */
  private static final int LONGEST_ASIDE = 15;

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final String[] words;
  private final NameMention[] names;
  private final boolean[] times;
  private final boolean[] numbers;
  private final WordClass[] classes;
  private final boolean capitals;
  private final OpenWords openWords;

  private Words(
      Lexicon lexicon,
      Sentence sentence,
      String[] words,
      NameMention[] names,
      boolean[] times,
      boolean[] numbers) {
    this.words = words;
    this.numbers = numbers;
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.names = names;
    this.times = times;
    this.classes = new WordClass[sentence.size()];
    this.capitals = isCapital(sentence);
    this.openWords = new OpenWords(lexicon, sentence, words, names, classes);
  }

  static WordClass[] of(
      Lexicon lexicon,
      Sentence sentence,
      String[] lower,
      NameMention[] names,
      boolean[] times,
      boolean[] numbers) {
    Words words = new Words(lexicon, sentence, lower, names, times, numbers);
    for (int i = 0; i < words.classes.length; i++) {
      words.classes[i] = words.first(i);
    }
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

  private WordClass first(int i) {
    Token token = sentence.token(i);
    String word = words[i];
    if (names[i] != null) {
      return names[i].adjectival() ? WordClass.ADJ : WordClass.NAME;
    }
    if (times[i] && !word.equals("'s")) {
      return WordClass.TIME;
    }
    if (word.equals(".")
        && i > 0
        && i + 1 < words.length
        && Character.isLetter(word(i - 1).charAt(0))) {
      return WordClass.ADJ;
    }
    if (token.is(Tag.PUNCT) || word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0))) {
      return bracketed(i) ? WordClass.QUOTE : mark(word);
    }
    if (word.equals("'s") || word.equals("'")) {
      return i > 0 && nominalBefore(i) ? WordClass.POSS : WordClass.BE;
    }
    if (word.endsWith("-year-old") || word.endsWith("-year-olds")) {
      return WordClass.NOUN;
    }
    if (Character.isDigit(word.charAt(0)) || numbers[i]) {
      return WordClass.NUM;
    }
    if (isAtNoTime(i) || isAtNoTime(i - 1) || isAtNoTime(i - 2)) {
      return WordClass.NEG;
    }
    if (word.equals("as") && word(i - 1).equals("well") && word(i - 2).equals("as")) {
      return WordClass.CONJ; // "the raid as well as the storm in Bergen"
    }
    boolean bound = word(i + 1).equals("least") || word(i + 1).equals("most");
    if (word.equals("at") && bound || word.equals("so") && word(i + 1).equals("far")) {
      return WordClass.ADV;
    }
    if (isAcronym(token.text())) {
      return WordClass.NOUN;
    }
    Optional<WordClass> closed = lexicon.closed(word);
    return closed.isPresent() ? closed.get() : open(token);
  }

  /** "Has at no time been detained". */
  private boolean isAtNoTime(int i) {
    return i >= 0
        && word(i).equals("at")
        && word(i + 1).equals("no")
        && OCCASIONS.contains(word(i + 2));
  }

  /** "<Ardenair Ltd> said": wires set a firm without a share's code in such marks. */
  private boolean bracketed(int i) {
    NameMention name = word(i).equals("<") ? name(i + 1) : word(i).equals(">") ? name(i - 1) : null;
    if (name == null) {
      return false;
    }
    int open = name.extent().first() - 1;
    return word(open).equals("<")
        && word(name.extent().end()).equals(">")
        && name.extent().end() - open > 2
        && name(open - 1) == null;
  }

  private NameMention name(int i) {
    return i < 0 || i >= names.length ? null : names[i];
  }

  /** "IS fighters", "the WHO": closed words are written so in a sentence of capitals alone. */
  private boolean isAcronym(String text) {
    return !capitals && text.length() > 1 && isCapital(text);
  }

  private static boolean isCapital(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String text = sentence.token(i).text();
      if (Character.isLetter(text.charAt(0)) && !isCapital(text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return Character.isLetter(text.charAt(0));
  }

  private boolean nominalBefore(int i) {
    WordClass before = classes[i - 1];
    return before.isNominal() || before == WordClass.TIME;
  }

  private static WordClass mark(String word) {
    return switch (word) {
      case "," -> WordClass.COMMA;
      case "\"", "'", "''", "``", "`" -> WordClass.QUOTE;
      case "(", ")", "[", "]" -> WordClass.PAREN;
      case ".", ";", ":", "!", "?", "--", "-", "|", "..." -> WordClass.STOP;
      default -> WordClass.OTHER;
    };
  }

  private static WordClass open(Token token) {
    return switch (token.tag()) {
      case ADJ -> WordClass.ADJ;
      case ADP -> WordClass.PREP;
      case ADV -> WordClass.ADV;
      case AUX, VERB -> WordClass.VERB;
      case CCONJ -> WordClass.CONJ;
      case DET -> WordClass.DET;
      case NOUN, PROPN, X, SYM -> WordClass.NOUN;
      case NUM -> WordClass.NUM;
      case PRON -> WordClass.PRON;
      case SCONJ -> WordClass.SUB;
      default -> WordClass.OTHER;
    };
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
      case "'d" -> classes[i] = WordClass.MODAL;
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
