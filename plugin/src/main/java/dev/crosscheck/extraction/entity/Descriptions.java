package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Set;

/**
 * Weighs what a text says outright of a name's bearer: "Ardenair, a small carrier", "Ardenholm is a
 * town", "cities such as Ardenholm".
 */
final class Descriptions {

  private static final Set<String> SPELLED =
      Set.of("spelled", "spelt", "known", "called", "written", "transliterated", "romanized");

  /** Marks before what is put in of a name. */
  private static final Set<String> ASIDES = Set.of(",", "(", "-", "--", "–", "—");

  private static final int LONGEST = 7;
  private static final int WEIGHT = 6;

  private final Lexicon lexicon;

  Descriptions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void weigh(Candidate candidate) {
    Sentence sentence = candidate.sentence;
    int after = afterOthers(sentence, candidate.end);
    if (after + 2 < sentence.size()) {
      String word = sentence.token(after).lower();
      boolean copula = word.equals("is") || word.equals("was");
      int noun = phrase(sentence, after + 1);
      if ((copula || ASIDES.contains(word)) && noun > after + 1) {
        described(candidate, head(sentence, noun), true);
      } else if (word.equals(",") && isHolder(candidate, after + 1)) {
        candidate.vote(ReferentKind.PERSON, WEIGHT);
      }
    }
    examples(candidate);
  }

  /** "John Person, president of Ardendo": a given name, and a post without an article. */
  private boolean isHolder(Candidate candidate, int post) {
    Sentence sentence = candidate.sentence;
    return candidate.looks[ReferentKind.PERSON.ordinal()] > 0
        && candidate.words() > 1
        && lexicon.is(Words.ROLE, sentence.token(post).lower())
        && (sentence.token(post + 1).lower().equals("of")
            || sentence.token(post + 1).lower().equals("at"));
  }

  /** Where the words behind "a", "its", "Norway's" and "one of the" start; else {@code start}. */
  private static int phrase(Sentence sentence, int start) {
    String first = sentence.token(start).lower();
    if (isDeterminer(first)) {
      return start + 1;
    }
    if (start + 2 >= sentence.size()) {
      return start;
    }
    if (first.equals("one") && sentence.token(start + 1).lower().equals("of")) {
      return start + 2;
    }
    boolean owned =
        Casing.isCapital(sentence.token(start).text())
            && sentence.token(start + 1).lower().startsWith("'")
            && isClosed(sentence, start + 2);
    return owned ? start + 2 : start;
  }

  /** Whether nothing but a noun and what describes it stands before the next mark. */
  private static boolean isClosed(Sentence sentence, int start) {
    int at = start;
    while (at < sentence.size() && sentence.token(at).is(Tag.NOUN, Tag.ADJ, Tag.NUM, Tag.ADV)) {
      at++;
    }
    return at > start && (at == sentence.size() || sentence.token(at).is(Tag.PUNCT));
  }

  /**
   * Where "is a village" starts in "Ardenholm (Norse: Ardnhlm), also spelled Ardnholm, is a
   * village".
   */
  private static int afterOthers(Sentence sentence, int end) {
    int at = end;
    if (at < sentence.size() && sentence.token(at).text().equals("(")) {
      while (at < sentence.size() && !sentence.token(at).text().startsWith(")")) {
        at++;
      }
      at++;
    }
    if (at + 3 < sentence.size() && sentence.token(at).text().equals(",")) {
      int comma = at + 1;
      boolean spelled = false;
      while (comma < sentence.size() && !sentence.token(comma).text().equals(",")) {
        spelled |= SPELLED.contains(sentence.token(comma).lower());
        comma++;
      }
      at = spelled ? comma + 1 : at;
    }
    return at;
  }

  /** The last noun of the noun phrase from {@code start} on: "carrier" of "small Norse carrier". */
  private static Token head(Sentence sentence, int start) {
    Token head = null;
    for (int i = start; i < Math.min(sentence.size(), start + LONGEST); i++) {
      Token token = sentence.token(i);
      if (token.is(Tag.NOUN, Tag.PROPN)) {
        head = token;
      } else if (token.lower().startsWith("'")) {
        head = null; // "the country's richest man"
      } else if (token.lower().equals("the") && i == start) {
        continue; // "one of the carriers"
      } else if (!token.is(Tag.ADJ, Tag.NUM, Tag.ADV) && !token.text().equals("-")) {
        return head;
      }
    }
    return head;
  }

  /**
   * @param plural whether the plural of a body's noun tells as much: "one of the largest carriers"
   */
  private void described(Candidate candidate, Token head, boolean plural) {
    boolean opens = head == candidate.sentence.token(0);
    if (head == null || !opens && !Character.isLowerCase(head.text().charAt(0))) {
      return;
    }
    String noun = head.lower();
    if (lexicon.is(Words.COMPANY, noun)
        || lexicon.is(Words.COLLECTIVE, noun)
        || plural
            && noun.endsWith("s")
            && lexicon.is(Words.COMPANY, noun.substring(0, noun.length() - 1))
        || noun.equals("business")) {
      candidate.vote(ReferentKind.ORGANISATION, WEIGHT);
    } else if (lexicon.is(Words.PLACEHEAD, noun)
        || noun.equals("country")
        || noun.equals("countries")) {
      candidate.vote(ReferentKind.PLACE, 2 * WEIGHT); // whatever given name it looks like
    } else if (lexicon.isRole(noun) || lexicon.is(Words.PEOPLE, noun)) {
      candidate.vote(ReferentKind.PERSON, WEIGHT);
    }
  }

  /** "carriers such as Ardenair and Norse Wings": the plural tells what its examples are. */
  private void examples(Candidate candidate) {
    Sentence sentence = candidate.sentence;
    for (int i = candidate.first - 1; i > 0 && i > candidate.first - 12; i--) {
      String word = sentence.token(i).lower();
      int noun =
          word.equals("including") || word.equals("like")
              ? i - 1
              : word.equals("as") && sentence.token(i - 1).lower().equals("such") ? i - 2 : -1;
      if (noun >= 0) {
        noun -= noun > 0 && sentence.token(noun).text().equals(",") ? 1 : 0;
        described(
            candidate, sentence.token(noun), candidate.looks[ReferentKind.PERSON.ordinal()] == 0);
        return;
      }
      if (!Casing.isCapital(sentence.token(i).text())
          && !sentence.token(i).is(Tag.CCONJ, Tag.PUNCT)) {
        return;
      }
    }
  }

  private static boolean isDeterminer(String word) {
    return Preceding.isArticle(word) || word.equals("its") || word.equals("his");
  }
}
