package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.language.NounForms;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.VerbForms.Form;
import dev.crosscheck.language.VerbForms.Inflected;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells verbs from nouns and adjectives that look like them, by the words beside. */
final class OpenWords {

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final String[] words;
  private final NameMention[] names;
  private final WordClass[] classes;

  /**
   * @param classes what each word seems to do; mended in place
   */
  OpenWords(
      Lexicon lexicon,
      Sentence sentence,
      String[] words,
      NameMention[] names,
      WordClass[] classes) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.words = words;
    this.names = names;
    this.classes = classes;
  }

  private WordClass at(int i) {
    return i < 0 || i >= classes.length ? WordClass.STOP : classes[i];
  }

  private String word(int i) {
    return i < 0 || i >= classes.length ? "" : words[i];
  }

  private boolean nounFollows(int i) {
    return at(i + 1).isNominal();
  }

  void mend(int i, String word) {
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
    boolean counted = names[i] != null || lexicon.nouns.classOf(word).isPresent();
    boolean acts = noun && at(i - 1) == WordClass.DET && at(i + 1) == WordClass.VERB;
    if (classes[i] == WordClass.ADJ && (counted && !nounFollows(i) || acts)) {
      classes[i] = WordClass.NOUN; // "the soldier", "the blast killed"
    }
  }

  /** The class before a word, adverbs left out. */
  WordClass before(int i) {
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
    boolean state = word(i - 1).equals("found") && before(i - 1) == WordClass.BE;
    if (participle && (joined(i) || state)) {
      return true; // "was found shot"
    }
    if (noun && base && isActing(i)) {
      return true;
    }
    if (form.can(Form.PAST) && before == WordClass.CONJ && at(i + 1) == WordClass.NUM) {
      return true; // "killed six and wounded 27 more"
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
    boolean many =
        at(i - 1) == WordClass.NOUN && !NounForms.singular(word(i - 1)).equals(word(i - 1));
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
