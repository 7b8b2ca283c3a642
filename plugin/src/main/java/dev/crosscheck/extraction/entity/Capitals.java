package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
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

  /** The article of Arabic names, as it sounds before their consonants. */
  private static final Set<String> ELISIONS =
      Set.of("al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul");

  private final Lexicon lexicon;
  private final KnownNames known;
  private final Openings openings;
  private final Map<Sentence, Boolean> headlines = new IdentityHashMap<>();
  private final Set<String> amid = new HashSet<>();
  private final Set<String> small = new HashSet<>();

  Capitals(Lexicon lexicon, KnownNames known, List<Sentence> sentences) {
    this.lexicon = lexicon;
    this.known = known;
    this.openings = new Openings(lexicon, known);
    TitleCase titleCase = new TitleCase(lexicon);
    for (Sentence sentence : sentences) {
      boolean headline = titleCase.isHeadline(sentence);
      headlines.put(sentence, headline);
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        if (!isCapital(token.text())) {
          small.add(token.text());
        } else if (!headline && !startsClause(sentence, i)) {
          amid.add(token.lower());
        }
      }
    }
  }

  /** Whether capitals in the sentence tell nothing of names. */
  boolean meansNothing(Sentence sentence) {
    return headlines.get(sentence);
  }

  static boolean isUpper(String text) {
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letter |= Character.isLetter(text.charAt(i));
    }
    return letter;
  }

  /** A capital at the start, or inside as in "iPhone" and "3M". */
  static boolean isCapital(String text) {
    char first = text.charAt(0);
    if (Character.isUpperCase(first)) {
      return true;
    }
    if (text.length() < 2 || text.indexOf('/') >= 0 || text.indexOf('@') >= 0) {
      return false;
    }
    if (text.startsWith("then-") && text.length() > 6) {
      return Character.isUpperCase(text.charAt(5)); // "then-Minister Ada Holm"
    }
    char second = text.charAt(1);
    int hyphen = text.indexOf('-');
    if (hyphen > 1 && hyphen < 4 && hyphen + 1 < text.length()) {
      return isElided(text, hyphen); // "al-Ardeni"
    }
    return Character.isLowerCase(first)
        ? Character.isUpperCase(second)
            || text.length() > 4
                && Character.isLowerCase(second)
                && Character.isUpperCase(text.charAt(text.length() > 5 ? 4 : 2))
                && isUpper(text.substring(text.length() - 3))
        : Character.isDigit(first) && Character.isUpperCase(second) && text.length() < 6;
  }

  /** Figures with a capital behind them: a measure, or a name that tables know. */
  private static boolean isNumbered(String text) {
    int last = text.length() - 1;
    return last > 1
        && last < 4
        && Character.isUpperCase(text.charAt(last))
        && Character.isDigit(text.charAt(0))
        && Character.isDigit(text.charAt(last - 1));
  }

  /** Whether an Arabic article stands before the hyphen and a capital after it. */
  private static boolean isElided(String text, int hyphen) {
    return Character.isUpperCase(text.charAt(hyphen + 1))
        && ELISIONS.contains(text.substring(0, hyphen));
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

  /** Whether the token at {@code index} can belong to a name. */
  boolean isNameWord(Sentence sentence, int index) {
    Token token = sentence.token(index);
    String text = token.text();
    if (isNumbered(text) && !known.known(text).isEmpty()) {
      return true; // "18F"
    }
    if (!isCapital(text) || !hasLetter(text) || Tickers.isTicker(sentence, index)) {
      return false;
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
    boolean counts = lexicon.is(Words.NUMBER, lower) && startsClause(sentence, index);
    if (lexicon.is(Words.WEEKDAY, lower)) {
      String after = next(sentence, index) ? sentence.token(index + 1).lower() : "";
      boolean cut = lower.length() == 3 && !after.isEmpty() && !lexicon.isCalendar(after);
      return cut && Character.isLetter(after.charAt(0)) && !isUpper(text) // "Sun Marrow Ltd"
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
      return isUpper(text)
              && text.length() > 1
              && !(startsClause(sentence, index) && goesOnInCapitals(sentence, index))
          || lower.equals("the") && !startsClause(sentence, index) && next(sentence, index)
          || lower.equals("will") && next(sentence, index) && isWill(sentence, index);
    }
    boolean word = lexicon.isOrdinary(lower) || small.contains(lower) && !amid.contains(lower);
    boolean starts = startsClause(sentence, index);
    if (starts
        && !next(sentence, index)
        && !amid.contains(lower)
        && !(isUpper(text) && !word)
        && (word || known.known(sentence, index, index + 1).isEmpty())
        && token.is(Tag.VERB, Tag.ADV, Tag.PRON, Tag.SCONJ, Tag.DET)
        && !(!word && isDescribed(sentence, index))
        && !openings.isParty(sentence, index)) {
      return false;
    }
    if (!starts || !word) {
      return !(isUpper(text) && text.length() > 5 && lexicon.isOrdinary(lower));
    }
    return amid.contains(lower) && !small.contains(lower)
        || !isSmallToo(lower) && openings.isBearer(sentence, index)
        || next(sentence, index) && token.is(Tag.PROPN, Tag.ADJ, Tag.NOUN) && !plural(lower)
        || next(sentence, index) && !known.known(sentence, index, index + 2).isEmpty()
        || next(sentence, index) && lexicon.is(Words.REGIONHEAD, sentence.token(index + 1).lower())
        || lexicon.is(Words.ORGOF, lower) && isOf(sentence, index + 1)
        || (lexicon.isTitle(lower) || lexicon.is(Words.PLACELEAD, lower)) && next(sentence, index)
        || isUpper(text) && text.length() > 1 && text.length() < 6;
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
    return !startsClause(sentence, index)
        && next(sentence, index)
        && !lexicon.is(Words.NOTNAME, sentence.token(index + 1).lower());
  }

  /** "IT IS": a word among others in full capitals. */
  private static boolean goesOnInCapitals(Sentence sentence, int index) {
    return index + 1 >= sentence.size() || isUpper(sentence.token(index + 1).text());
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
    return isCapital(next)
        && !lexicon.is(Words.PRONOUN, apostrophe > 0 ? word.substring(0, apostrophe) : word)
        && Character.isLetter(next.charAt(0));
  }

  /** "Theresa May", "April Jones"; never "May 5", "in May". */
  private boolean isNameDespiteMonth(Sentence sentence, int index) {
    boolean numberNear =
        index + 1 < sentence.size() && Character.isDigit(sentence.token(index + 1).text().charAt(0))
            || index > 0 && Character.isDigit(sentence.token(index - 1).text().charAt(0));
    if (numberNear || isUpper(sentence.token(index).text())) {
      return false;
    }
    boolean givenBefore =
        index > 0
            && isCapital(sentence.token(index - 1).text())
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

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return text.indexOf("::") < 0
            && text.indexOf('=') < 0
            && text.indexOf('(') < 0
            && text.indexOf("://") < 0
            && text.indexOf('@') < 0
            && text.indexOf('_') < 0;
      }
    }
    return false;
  }
}
