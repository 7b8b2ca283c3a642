package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import dev.crosscheck.language.VerbForms.Form;
import dev.crosscheck.language.VerbForms.Inflected;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what each word of a sentence does, mending the tagger where tables know better. */
final class Words {

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final String[] words;
  private final NameMention[] names;
  private final boolean[] times;
  private final WordClass[] classes;

  private Words(
      Lexicon lexicon, Sentence sentence, String[] words, NameMention[] names, boolean[] times) {
    this.words = words;
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.names = names;
    this.times = times;
    this.classes = new WordClass[sentence.size()];
  }

  static WordClass[] of(
      Lexicon lexicon, Sentence sentence, String[] lower, NameMention[] names, boolean[] times) {
    Words words = new Words(lexicon, sentence, lower, names, times);
    for (int i = 0; i < words.classes.length; i++) {
      words.classes[i] = words.first(i);
    }
    for (int i = 0; i < words.classes.length; i++) {
      words.mend(i);
    }
    for (int i = words.classes.length - 1; i >= 0; i--) {
      words.ordinal(i);
    }
    return words.classes;
  }

  /** "First units", "more troops": before a noun it is an adjective. */
  private void ordinal(int i) {
    boolean orders = lexicon.isFirst(word(i)) || lexicon.isFurther(word(i));
    if (classes[i] == WordClass.ADV && orders && nounFollows(i) && before(i) != WordClass.BE) {
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
      return mark(word);
    }
    if (word.equals("'s") || word.equals("'")) {
      return i > 0 && nominalBefore(i) ? WordClass.POSS : WordClass.BE;
    }
    if (word.endsWith("-year-old") || word.endsWith("-year-olds")) {
      return WordClass.NOUN;
    }
    if (Character.isDigit(word.charAt(0))) {
      return WordClass.NUM;
    }
    if (word.equals("at") && (word(i + 1).equals("least") || word(i + 1).equals("most"))) {
      return WordClass.ADV;
    }
    if (isAcronym(token.text())) {
      return WordClass.NOUN;
    }
    Optional<WordClass> closed = lexicon.closed(word);
    return closed.isPresent() ? closed.get() : open(token);
  }

  /** "IS fighters", "the WHO": closed words are written so in a sentence of capitals alone. */
  private boolean isAcronym(String text) {
    return text.length() > 1 && isCapital(text) && !isCapital(sentence.text(0, sentence.size()));
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
          mendOpen(i, word);
        }
      }
    }
  }

  /** "They were both injured". */
  private boolean floats(int i) {
    return before(i) == WordClass.BE && standsAlone(i);
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

  private void mendOpen(int i, String word) {
    Optional<Inflected> known = names[i] == null ? lexicon.verb(word) : Optional.empty();
    boolean noun = lexicon.nouns.knows(word) || lexicon.kinds.noun(word, List.of()).isPresent();
    WordClass before = before(i);
    if (classes[i] != WordClass.VERB && known.isPresent()) {
      classes[i] = asVerb(i, known.get(), noun, before) ? WordClass.VERB : classes[i];
    }
    if (classes[i] == WordClass.VERB
        && known.isEmpty()
        && !sentence.token(i).is(Tag.VERB)
        && lexicon.nouns.classOf(word).isPresent()) {
      classes[i] = WordClass.NOUN;
    }
    if (classes[i] == WordClass.VERB) {
      mendVerb(i, word, known, noun, before);
    }
    if (classes[i] == WordClass.ADJ && names[i] != null && !nounFollows(i)) {
      classes[i] = WordClass.NOUN;
    }
  }

  /** The class before a word, adverbs left out. */
  private WordClass before(int i) {
    int k = i - 1;
    while (at(k) == WordClass.ADV && k > i - 3 || at(k) == WordClass.QUOTE) {
      k--;
    }
    if (at(k) != WordClass.TIME) {
      return at(k);
    }
    while (at(k) == WordClass.TIME) {
      k--;
    }
    return at(k) == WordClass.PREP ? at(k - 1) : at(k); // "Hill in May bought"
  }

  private boolean asVerb(int i, Inflected form, boolean noun, WordClass before) {
    boolean base = form.can(Form.BASE);
    if (base && (before == WordClass.TO || before == WordClass.MODAL || before == WordClass.DO)) {
      return true;
    }
    boolean participle = form.can(Form.PARTICIPLE) || form.can(Form.ING);
    if (participle && (before == WordClass.HAVE || before == WordClass.BE)) {
      return !(noun && base) || sentence.token(i).is(Tag.VERB);
    }
    boolean subject =
        before.isHead()
            || before == WordClass.NEG
            || before == WordClass.REL && form.can(Form.PAST);
    if (participle && joined(i)) {
      return true;
    }
    if (noun && base && isActing(i)) {
      return true;
    }
    if (noun || sentence.token(i).is(Tag.ADJ, Tag.NUM) || form.can(Form.ING)) {
      return false;
    }
    boolean governs =
        form.can(Form.S)
            && before == WordClass.NAME
            && word(i + 1).equals("to")
            && lexicon.governor("verb", form.lemma()).isPresent();
    if (governs) {
      return true;
    }
    boolean attributive = nounFollows(i) && before.leadsNoun();
    return subject
        && !attributive
        && lexicon.kinds.form(word(i)).filter(kind -> agrees(i, kind)).isPresent();
  }

  /** "A gunshot wound": no verb in the plural form follows one thing. */
  private boolean agrees(int i, Inflected form) {
    boolean plural = form.can(Form.BASE) && !form.can(Form.PAST);
    return !plural || at(i - 1) != WordClass.NOUN || !Nouns.isSingular(word(i - 1));
  }

  /** "Were arrested and freed on bail": after a participle that an auxiliary leads. */
  private boolean joined(int i) {
    boolean verb = at(i - 1) == WordClass.CONJ && at(i - 2) == WordClass.VERB;
    boolean led = at(i - 3) == WordClass.BE || at(i - 3) == WordClass.HAVE;
    return verb && led && !nounFollows(i);
  }

  /** "Rebels attack Leeds", "ministers meet on Friday": many, and whom, or when. */
  private boolean isActing(int i) {
    boolean many = at(i - 1) == WordClass.NOUN && !Nouns.singular(word(i - 1)).equals(word(i - 1));
    WordClass next = at(i + 1);
    boolean whom = next == WordClass.NAME || next == WordClass.DET || next == WordClass.OWN;
    boolean when = next == WordClass.TIME || next == WordClass.PREP && at(i + 2) == WordClass.TIME;
    return many && (whom || when) && at(i - 2) != WordClass.POSS;
  }

  private void mendVerb(
      int i, String word, Optional<Inflected> known, boolean noun, WordClass before) {
    WordClass direct = at(i - 1);
    Inflected form = lexicon.anyVerb(word, sentence.token(i).lemma());
    boolean bare = form.can(Form.BASE) || form.can(Form.S);
    boolean participle = form.can(Form.PARTICIPLE) || form.can(Form.ING);
    boolean portion = lexicon.nouns.portions(word) && word(i + 1).equals("of");
    if (portion && (before.leadsNoun() || before == WordClass.STOP || before == WordClass.PREP)) {
      classes[i] = WordClass.NOUN;
    } else if (participle && direct.leadsNoun() && nounFollows(i)) {
      classes[i] = WordClass.ADJ;
    } else if (form.can(Form.PARTICIPLE)
        && (before == WordClass.PREP || direct == WordClass.ADV && before.leadsNoun())
        && nounFollows(i)) {
      classes[i] = WordClass.ADJ;
    } else if (known.isEmpty()
        && form.can(Form.ING)
        && direct == WordClass.VERB
        && lexicon.nouns.classOf(word(i + 1)).isPresent()) {
      classes[i] = WordClass.ADJ;
    } else if ((direct.leadsNoun() || direct == WordClass.NUM || i == 0 && noun)
        && (noun && !form.can(Form.PARTICIPLE) || word(i + 1).equals("of"))) {
      classes[i] = WordClass.NOUN;
    } else if (noun && word(i + 1).equals("of") && !form.can(Form.PAST)) {
      classes[i] = WordClass.NOUN;
    } else if (bare
        && known.isEmpty()
        && (direct == WordClass.DET || direct == WordClass.POSS || direct == WordClass.OWN)) {
      classes[i] = WordClass.NOUN;
    } else if (noun && bare && direct == WordClass.PREP && !Set.of("to").contains(word(i - 1))) {
      classes[i] = WordClass.NOUN;
    }
  }
}
