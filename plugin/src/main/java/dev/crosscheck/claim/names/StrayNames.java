package dev.crosscheck.claim.names;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.entity.Names;
import dev.crosscheck.extraction.entity.Vocabulary;
import dev.crosscheck.facts.LookAlikes;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.SpelledWord;
import dev.crosscheck.facts.SpelledWord.Familiarity;
import dev.crosscheck.language.Possessives;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Single words by which an article calls a person, though nobody is introduced by them: "Holmez
 * said" where the only ones introduced are "Nancy Holmes" and "Otto Lind".
 */
final class StrayNames {

  private static final int SHORTEST = 5;

  /** A given name is known to be one: "Eric" where "Erik Lund" is introduced. */
  private static final int SHORTEST_GIVEN = 4;

  /** More often is on purpose. */
  private static final int MOST = 3;

  /** An article that introduces more is a list of names. */
  private static final int MOST_INTRODUCED = 40;

  private static final Set<String> SAYING = Set.of("say", "tell", "add", "ask", "explain");

  private StrayNames() {}

  /**
   * Each stray word with every part of an introduced name that begins like it, or is as long; no
   * given name where the article calls several people by theirs.
   */
  static List<LookAlikes> of(Reading reading, Collection<SpelledWord> words) {
    Set<String> introduced = new LinkedHashSet<>();
    Set<String> acting = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (NameMention name : reading.names()) {
      Extent extent = name.extent();
      boolean person = name.referent().kind() == ReferentKind.PERSON;
      if (extent.end() - extent.first() > 1) {
        Set<String> parts = person ? introduced : others;
        parts.add(letters(extent.sentence(), extent.first()));
        parts.add(letters(extent.sentence(), extent.end() - 1));
      } else {
        String letters = letters(extent.sentence(), extent.first());
        if (isActing(name)) {
          acting.add(letters);
        } else if (!(person && isBare(name))) {
          others.add(letters);
        }
      }
    }
    Map<String, SpelledWord> byLetters = new HashMap<>();
    words.forEach(word -> byLetters.put(word.letters(), word));
    acting.removeAll(introduced);
    acting.removeAll(others);
    boolean familiar = acting.stream().filter(Vocabulary::isGivenName).count() > 1;
    List<LookAlikes> pairs = new ArrayList<>();
    for (SpelledWord word : introduced.size() > MOST_INTRODUCED ? List.<SpelledWord>of() : words) {
      String letters = word.letters();
      boolean stray = acting.contains(letters) && !(familiar && Vocabulary.isGivenName(letters));
      if (stray && isName(word)) {
        for (String near : introduced) {
          SpelledWord usual = byLetters.get(near);
          boolean fewer =
              usual != null && (word.times() <= usual.times() || isCalledOtherwise(word, usual));
          if (fewer && isNear(letters, near)) {
            pairs.add(new LookAlikes(word, usual, true));
          }
        }
      }
    }
    return pairs;
  }

  private static boolean isName(SpelledWord word) {
    boolean given = Vocabulary.isGivenName(word.letters());
    return word.letters().length() >= (given ? SHORTEST_GIVEN : SHORTEST)
        && word.times() <= MOST
        && word.beside().isEmpty()
        && (word.unknown() || word.familiarity() == Familiarity.NAME);
  }

  /** "Erik Lund" once, and from then on "Eric". */
  private static boolean isCalledOtherwise(SpelledWord word, SpelledWord usual) {
    return usual.full() && word.familiarity() == Familiarity.NAME;
  }

  private static boolean isNear(String one, String other) {
    return Math.abs(one.length() - other.length()) <= 2
        && (one.charAt(0) == other.charAt(0) || one.substring(1).equals(other.substring(1)));
  }

  /**
   * "Holmez also said", "Holmez's mother", "said Holmez", "remember Holmez as a boy"; but "Officer
   * Holmez" and "striker Holmez" are introduced.
   */
  private static boolean isActing(NameMention name) {
    Sentence sentence = name.extent().sentence();
    int before = name.extent().first() - 1;
    int end = name.extent().end();
    int after = end < sentence.size() && sentence.token(end).is(Tag.ADV) ? end + 1 : end;
    if (name.referent().kind() == ReferentKind.PLACE || name.adjectival() || !isBare(name)) {
      return false;
    }
    boolean said = before >= 0 && SAYING.contains(sentence.token(before).lemma());
    boolean does =
        after < sentence.size()
            && (sentence.token(after).is(Tag.VERB, Tag.AUX) || isPossessive(sentence.token(after)));
    boolean undergoes =
        name.referent().kind() == ReferentKind.PERSON
            && before >= 0
            && sentence.token(before).is(Tag.VERB);
    return said || does || undergoes;
  }

  /** "Back to Holmez" tells nothing of who that is; "the striker Holmez", "his Remington" do. */
  private static boolean isBare(NameMention name) {
    Sentence sentence = name.extent().sentence();
    int before = name.extent().first() - 1;
    boolean told =
        before >= 0
            && (sentence.token(before).is(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.DET)
                || Possessives.has(sentence.token(before).lower()));
    return !told && !sentence.passage().isHeadline();
  }

  private static boolean isPossessive(Token token) {
    return token.lower().equals("'s");
  }

  private static String letters(Sentence sentence, int token) {
    return Names.letters(sentence.token(token).text());
  }
}
