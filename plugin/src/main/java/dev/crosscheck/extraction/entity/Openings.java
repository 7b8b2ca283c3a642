package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Set;

/** Tells what a word with a capital is that a sentence starts with: "Near", "China", "Under-21". */
final class Openings {

  private static final Set<String> PARTIES =
      Set.of("labour", "conservative", "republican", "democratic", "socialist", "communist");

  private final Lexicon lexicon;
  private final KnownNames known;

  Openings(Lexicon lexicon, KnownNames known) {
    this.lexicon = lexicon;
    this.known = known;
  }

  /**
   * "China agreed", "Apple plans": a word that is a country's name too, or a company's that acts.
   */
  boolean isBearer(Sentence sentence, int index) {
    if (index + 2 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(index + 1);
    boolean verb =
        next.is(Tag.VERB)
            || next.is(Tag.NOUN) && sentence.token(index + 2).is(Tag.PART, Tag.DET, Tag.PRON);
    boolean acts =
        verb
            && (lexicon.is(Words.AGENTVERB, next.lemma())
                || lexicon.is(Words.BODYVERB, next.lemma()));
    if (isParty(sentence, index)) {
      return true;
    }
    for (Known known : known.known(sentence, index, index + 1)) {
      if (known.is(Level.COUNTRY) || known.isDoubtfulBody()) {
        return acts || known.is(Level.COUNTRY) && !next.is(Tag.NOUN);
      }
    }
    return false;
  }

  /** "Conservative chairwoman Ada Holm", "Labour leader", "Republican shadow minister". */
  boolean isParty(Sentence sentence, int index) {
    if (!PARTIES.contains(sentence.token(index).lower())) {
      return false;
    }
    int role = index + 1;
    while (role < sentence.size()
        && role < index + 4
        && !lexicon.is(Words.ROLE, sentence.token(role).lower())
        && lexicon.is(Words.ROLEWORD, sentence.token(role).lower())) {
      role++;
    }
    String word = role < sentence.size() ? sentence.token(role).lower() : "";
    int hyphen = word.indexOf('-');
    return lexicon.is(Words.ROLE, word)
        || hyphen > 0 && lexicon.is(Words.ROLE, word.substring(hyphen + 1));
  }

  /** "Luckily", "currently": made of a word, and no name that it opens a sentence with. */
  boolean isAdverb(String lower) {
    if (!lower.endsWith("ly") || lower.length() < 7 || lexicon.isGiven(lower)) {
      return false;
    }
    String stem = lower.substring(0, lower.length() - 2);
    return lexicon.isOrdinary(stem)
        || lexicon.isOrdinary(stem + "le")
        || stem.endsWith("i") && lexicon.isOrdinary(stem.substring(0, stem.length() - 1) + "y");
  }

  /** "Mayor" of "Mayor de Marrow said". */
  boolean isBeforeParticle(Sentence sentence, int index) {
    return index + 2 < sentence.size()
        && lexicon.is(Words.PARTICLE, sentence.token(index + 1).text())
        && Casing.isCapital(sentence.token(index + 2).text());
  }

  /** Whether a sentence starts with a preposition, and with no name that has it. */
  boolean isOpener(Sentence sentence, int index) {
    return lexicon.is(Words.OPENER, sentence.token(index).lower())
        && !Casing.isUpper(sentence.token(index).text())
        && startsClause(sentence, index)
        && (index + 2 > sentence.size() || known.known(sentence, index, index + 2).isEmpty());
  }

  /** Whether a small word and a number are joined to say what is meant, not who. */
  boolean isBounded(String lower) {
    int hyphen = lower.indexOf('-');
    return hyphen > 2
        && hyphen + 1 < lower.length()
        && Character.isDigit(lower.charAt(hyphen + 1))
        && (lexicon.is(Words.PRONOUN, lower.substring(0, hyphen)) || lower.startsWith("under-"));
  }

  /** The first word of a sentence, or after a colon, a quotation mark or a dash. */
  static boolean startsClause(Sentence sentence, int index) {
    for (int i = index - 1; i >= 0; i--) {
      String before = sentence.token(i).text();
      if (!sentence.token(i).is(Tag.PUNCT, Tag.SYM)
          && Character.isLetterOrDigit(before.charAt(0))) {
        return false;
      }
      if (before.equals(":")
          || before.equals("\"")
          || before.equals("'") && !isPossessive(sentence, i)
          || before.equals("-")
          || before.equals("*")
          || before.equals("[")
          || before.equals("...")) {
        return true;
      }
      if (before.equals(",") || before.equals(")")) {
        return false;
      }
    }
    return true;
  }

  /** The mark of "farmers' union", glued to its word. */
  private static boolean isPossessive(Sentence sentence, int mark) {
    return mark > 0 && sentence.token(mark - 1).end() == sentence.token(mark).start();
  }
}
