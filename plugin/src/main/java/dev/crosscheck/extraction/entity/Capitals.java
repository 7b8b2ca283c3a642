package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.language.ModalVerbs;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What capitals mean in an article: a headline in Title Case or ALL CAPS says nothing by them, the
 * first word of a sentence little, a word that stands in capitals amid a sentence much.
 */
final class Capitals {

  private final Lexicon lexicon;
  private final KnownNames known;
  private final Openings openings;
  private final Firms firms;
  private final Map<Sentence, Boolean> headlines = new IdentityHashMap<>();
  private final Set<String> amid = new HashSet<>();
  private final Set<String> small = new HashSet<>();

  Capitals(Lexicon lexicon, KnownNames known, List<Sentence> sentences) {
    this.lexicon = lexicon;
    this.known = known;
    this.openings = new Openings(lexicon, known);
    this.firms = new Firms(lexicon);
    TitleCase titleCase = new TitleCase(lexicon);
    for (Sentence sentence : sentences) {
      boolean headline = titleCase.isHeadline(sentence);
      headlines.put(sentence, headline);
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        if (!Casing.isCapital(token.text())) {
          small.add(token.text());
        } else if (!headline && !Openings.startsClause(sentence, i)) {
          amid.add(token.lower());
        } else if (!headline) {
          firms.note(sentence, i);
        }
      }
    }
  }

  /** Whether capitals in the sentence tell nothing of names. */
  boolean meansNothing(Sentence sentence) {
    return headlines.get(sentence);
  }

  private static boolean isBracketed(Sentence sentence, int index) {
    return index > 0
        && index + 1 < sentence.size()
        && sentence.token(index - 1).text().equals("(")
        && sentence.token(index + 1).text().startsWith(")");
  }

  /** Whether the token at {@code index} can belong to a name. */
  boolean isNameWord(Sentence sentence, int index) {
    Token token = sentence.token(index);
    String text = token.text();
    if (Casing.isNumbered(text) && !known.known(text).isEmpty()) {
      return true; // "18F"
    }
    if (!Casing.isCapital(text) || !Casing.isWord(text) || Tickers.isTicker(sentence, index)) {
      return false;
    }
    if (text.length() == 1 && isBracketed(sentence, index)) {
      return false; // "Ada Holm (D)"
    }
    if (ModalVerbs.isEmphatic(text)) {
      return false; // "Certificates MUST be renewed"
    }
    boolean numbered =
        index > 0
            && sentence.token(index - 1).end() == token.start()
            && Character.isDigit(sentence.passage().text().charAt(Math.max(0, token.start() - 2)))
            && sentence.passage().text().charAt(token.start() - 1) == '.';
    if (numbered) {
      return false; // "5.4.Final"
    }
    String lower = token.lower();
    int apostrophe = lower.indexOf('\'');
    if (apostrophe > 0 && lexicon.is(Words.PRONOUN, lower.substring(0, apostrophe))) {
      return false; // "We'll"
    }
    if (firms.isLead(sentence, index) || firms.isFirst(sentence, index)) {
      return true;
    }
    boolean counts = lexicon.is(Words.NUMBER, lower) && Openings.startsClause(sentence, index);
    if (lexicon.is(Words.WEEKDAY, lower)) {
      String after = next(sentence, index) ? sentence.token(index + 1).lower() : "";
      boolean cut = lower.length() == 3 && !after.isEmpty() && !lexicon.isCalendar(after);
      boolean paper =
          lower.length() == 3 && index > 0 && sentence.token(index - 1).lower().equals("the");
      return cut && Character.isLetter(after.charAt(0)) && !Casing.isUpper(text) // "Sun Marrow Ltd"
          || paper // "told the Sun": a day cut short has no article
          || lexicon.is(Words.PAPER, after); // "Sunday Times"
    }
    if (lexicon.is(Words.NOTNAME, lower) && !isAmid(sentence, index) || counts) {
      return false;
    }
    if (openings.isBounded(lower) || openings.isOpener(sentence, index)) {
      return false; // "Under-21", "Near Ardenholm"
    }
    if (lexicon.is(Words.MONTH, lower)) {
      return isNameDespiteMonth(sentence, index);
    }
    if (lexicon.is(Words.PRONOUN, lower)) {
      return next(sentence, index) && known.isOpened(sentence, index)
          || Casing.isUpper(text)
              && text.length() > 1
              && !(Openings.startsClause(sentence, index) && goesOnInCapitals(sentence, index))
          || lower.equals("the") && !Openings.startsClause(sentence, index) && next(sentence, index)
          || lower.equals("will") && next(sentence, index) && isWill(sentence, index);
    }
    boolean word =
        lexicon.isOrdinary(lower)
            || small.contains(lower) && !amid.contains(lower)
            || openings.isAdverb(lower);
    boolean starts = Openings.startsClause(sentence, index);
    if (starts
        && !next(sentence, index)
        && !amid.contains(lower)
        && !(Casing.isUpper(text) && !word)
        && (word || known.known(sentence, index, index + 1).isEmpty())
        && token.is(Tag.VERB, Tag.ADV, Tag.PRON, Tag.SCONJ, Tag.DET)
        && !(!word && isDescribed(sentence, index))
        && !openings.isParty(sentence, index)) {
      return false;
    }
    if (!starts || !word) {
      return !(Casing.isUpper(text) && text.length() > 5 && lexicon.isOrdinary(lower));
    }
    return amid.contains(lower) && !small.contains(lower)
        || !isSmallToo(lower) && openings.isBearer(sentence, index)
        || next(sentence, index)
            && token.is(Tag.PROPN, Tag.ADJ, Tag.NOUN)
            && !plural(lower)
            && !openings.isAdverb(lower)
        || next(sentence, index) && !known.known(sentence, index, index + 2).isEmpty()
        || known.isPair(sentence, index)
        || next(sentence, index) && lexicon.is(Words.REGIONHEAD, sentence.token(index + 1).lower())
        || lexicon.is(Words.ORGOF, lower) && isOf(sentence, index + 1)
        || (lexicon.isTitle(lower) || lexicon.is(Words.PLACELEAD, lower)) && next(sentence, index)
        || lexicon.isTitle(lower) && openings.isBeforeParticle(sentence, index)
        || Casing.isUpper(text) && text.length() > 1 && text.length() < 6;
  }

  /** "Ardendo, a small carrier, flies there": no adverb or verb is described so. */
  private static boolean isDescribed(Sentence sentence, int index) {
    return index + 2 < sentence.size()
        && sentence.token(index + 1).text().equals(",")
        && Preceding.isArticle(sentence.token(index + 2).lower());
  }

  /** Whether "Will" before a capital is a name: as it is elsewhere, or a county's. */
  private boolean isWill(Sentence sentence, int index) {
    return amid.contains("will") || lexicon.is(Words.REGIONHEAD, sentence.token(index + 1).lower());
  }

  /** "Home" of "Arden Home Builders": between capitals, or before one within a sentence. */
  private boolean isAmid(Sentence sentence, int index) {
    return !Openings.startsClause(sentence, index)
        && next(sentence, index)
        && !lexicon.is(Words.NOTNAME, sentence.token(index + 1).lower());
  }

  /** "IT IS": a word among others in full capitals. */
  private static boolean goesOnInCapitals(Sentence sentence, int index) {
    return index + 1 >= sentence.size() || Casing.isUpper(sentence.token(index + 1).text());
  }

  /** "Bank of Ardenholm", "Ministry of the Interior", "Commission for Fair Trade". */
  private boolean isOf(Sentence sentence, int of) {
    if (of + 1 >= sentence.size()
        || !sentence.token(of).lower().equals("of") && !sentence.token(of).lower().equals("for")) {
      return false;
    }
    int after = sentence.token(of + 1).lower().equals("the") ? of + 1 : of;
    return next(sentence, after);
  }

  /** Whether the article writes the word in lower case too: "the Members" are no name then. */
  boolean isSmallToo(String lower) {
    return lexicon.isOrdinary(lower)
        && (small.contains(lower)
            || small.contains(lower + "s")
            || lower.endsWith("s") && small.contains(lower.substring(0, lower.length() - 1)));
  }

  private static boolean plural(String lower) {
    return lower.endsWith("s") && !lower.endsWith("ss");
  }

  private boolean next(Sentence sentence, int index) {
    if (index + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.token(index + 1).text();
    int apostrophe = next.indexOf('\'');
    String word = sentence.token(index + 1).lower();
    return Casing.isCapital(next)
        && !lexicon.is(Words.PRONOUN, apostrophe > 0 ? word.substring(0, apostrophe) : word)
        && Character.isLetter(next.charAt(0));
  }

  /** "Theresa May", "April Jones"; never "May 5", "in May". */
  private boolean isNameDespiteMonth(Sentence sentence, int index) {
    boolean numberNear =
        index + 1 < sentence.size() && Character.isDigit(sentence.token(index + 1).text().charAt(0))
            || index > 0 && Character.isDigit(sentence.token(index - 1).text().charAt(0));
    if (numberNear || Casing.isUpper(sentence.token(index).text())) {
      return false;
    }
    boolean givenBefore =
        index > 0
            && Casing.isCapital(sentence.token(index - 1).text())
            && (lexicon.isGiven(sentence.token(index - 1).lower())
                || lexicon.isHonorific(sentence.token(index - 1).lower()));
    boolean nameAfter =
        next(sentence, index)
            && lexicon.isGiven(sentence.token(index).lower())
            && (index == 0 || !sentence.token(index - 1).is(Tag.ADP, Tag.ADJ, Tag.NUM))
            && !lexicon.isCalendar(sentence.token(index + 1).lower())
            && !lexicon.isOrdinary(sentence.token(index + 1).lower());
    return givenBefore || nameAfter;
  }
}
