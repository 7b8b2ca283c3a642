package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Optional;
import java.util.Set;

/** Gives each word of a sentence the class that its tag, the tables and the mentions tell. */
final class WordReader {

  private static final Set<String> OCCASIONS = Set.of("time", "point", "stage", "moment");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final String[] words;
  private final NameMention[] names;
  private final boolean[] times;
  private final boolean[] numbers;
  private final WordClass[] classes;
  private final boolean capitals;

  private WordReader(
      Lexicon lexicon,
      Sentence sentence,
      String[] words,
      NameMention[] names,
      boolean[] times,
      boolean[] numbers) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.words = words;
    this.names = names;
    this.times = times;
    this.numbers = numbers;
    this.classes = new WordClass[sentence.size()];
    this.capitals = isCapital(sentence);
  }

  /**
   * @param lower the sentence's words in lower case
   * @param names for each word the name that it is a part of, or null
   * @param times for each word whether it is part of a time
   * @param numbers the same of numbers
   */
  static WordClass[] read(
      Lexicon lexicon,
      Sentence sentence,
      String[] lower,
      NameMention[] names,
      boolean[] times,
      boolean[] numbers) {
    WordReader reader = new WordReader(lexicon, sentence, lower, names, times, numbers);
    for (int i = 0; i < reader.classes.length; i++) {
      reader.classes[i] = reader.of(i);
    }
    return reader.classes;
  }

  private WordClass of(int i) {
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

  private String word(int i) {
    return i < 0 || i >= words.length ? "" : words[i];
  }
}
