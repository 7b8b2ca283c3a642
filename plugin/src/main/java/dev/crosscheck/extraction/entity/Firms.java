package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells where a word that opens a sentence is a company's name, though it is any word: "Butler" of
 * "Butler Machines Corp", "First" of "First Ardenholm Bank".
 */
final class Firms {

  private static final int LONGEST = 7;

  private final Lexicon lexicon;
  private final Set<String> leads = new HashSet<>();

  Firms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes note of the company, if any, whose name starts there. */
  void note(Sentence sentence, int first) {
    int end = end(sentence, first);
    if (end > first + 1
        && !lexicon.is(Words.NOTNAME, sentence.token(first).lower())
        && lexicon.is(Words.SUFFIX, sentence.token(end - 1).lower())) {
      leads.add(sentence.token(first).lower());
      leads.add(pair(sentence, first));
    }
  }

  /** "Butler said", "Butler Machines", where the text has "Butler Machines Corp". */
  boolean isLead(Sentence sentence, int index) {
    Token next = index + 1 < sentence.size() ? sentence.token(index + 1) : null;
    return next != null
        && (Casing.isCapital(next.text())
            ? leads.contains(pair(sentence, index))
            : leads.contains(sentence.token(index).lower())
                && (next.is(Tag.VERB, Tag.AUX) || next.lower().startsWith("'")));
  }

  /** "First Ardenholm Corp", "First National Bank": companies and banks that came first. */
  boolean isFirst(Sentence sentence, int index) {
    if (!sentence.token(index).text().equals("First")) {
      return false;
    }
    int end = end(sentence, index);
    if (end > index + 1 && leads.contains(pair(sentence, index))) {
      return true; // "First Ardenholm", where the text has "First Ardenholm Corp"
    }
    String last = sentence.token(end - 1).lower();
    return end > index + 1
        && (lexicon.is(Words.SUFFIX, last)
            || lexicon.is(Words.FIRMHEAD, last)
            || lexicon.is(Words.FIRM, last));
  }

  private static String pair(Sentence sentence, int first) {
    return sentence.token(first).lower() + " " + sentence.token(first + 1).lower();
  }

  private static int end(Sentence sentence, int first) {
    int end = first + 1;
    while (end < sentence.size()
        && end < first + LONGEST
        && Casing.isCapital(sentence.token(end).text())) {
      end++;
    }
    return end;
  }
}
