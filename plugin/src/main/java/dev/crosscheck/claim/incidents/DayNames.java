package dev.crosscheck.claim.incidents;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.HashSet;
import java.util.Set;

/** What tells one incident from another of its day: names, and the nouns and verbs beside them. */
final class DayNames {

  private static final int SHORTEST = 4;

  /** Words for a blow from the air or by a bomb, one for the other. */
  private static final Set<String> BLOWS =
      Set.of(
          "airstrike",
          "air-strike",
          "strike",
          "air-raid",
          "raid",
          "bombing",
          "bombardment",
          "bomb");

  /** Words of every such account. */
  private static final Set<String> PLAIN =
      Set.of(
          "people",
          "person",
          "civilian",
          "soldier",
          "fighter",
          "member",
          "force",
          "army",
          "troop",
          "militant",
          "rebel",
          "kill",
          "die",
          "death",
          "injure",
          "wound",
          "attack",
          "report",
          "city",
          "town",
          "village",
          "area",
          "government",
          "military",
          "other",
          "several",
          "according",
          "have",
          "include",
          "claim",
          "state",
          "say",
          "take",
          "make",
          "continue",
          "time",
          "clash",
          "control",
          "capture",
          "launch",
          "group",
          "source",
          "begin",
          "region",
          "result",
          "least");

  private DayNames() {}

  static void add(NameMention name, Set<String> places, Set<String> actors) {
    String key = name.referent().key();
    if (!name.adjectival() && !name.referent().isCountry()) {
      (name.referent().kind() == ReferentKind.PLACE ? places : actors).add(key);
    }
  }

  static Set<String> words(Sentence sentence) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      String lemma = token.lemma();
      boolean told = token.is(Tag.NOUN, Tag.VERB) && lemma.length() >= SHORTEST;
      if (isBlow(token)) {
        words.add("blow");
      } else if (told && !PLAIN.contains(lemma)) {
        words.add(lemma);
      }
    }
    return words;
  }

  /** "Airstrikes", "an air-raid". */
  static boolean isBlow(Token token) {
    String lower = token.lower();
    return BLOWS.contains(lower)
        || lower.endsWith("s") && BLOWS.contains(lower.substring(0, lower.length() - 1));
  }
}
