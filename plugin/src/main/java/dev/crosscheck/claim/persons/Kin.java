package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Kinship;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What named persons are to another whom an article speaks of: "her grandson, Otto", "Holm's aunt
 * Ada Lund". What excludes what is kinship as English has it.
 */
final class Kin {

  private static final Map<String, Kinship> WORDS = new HashMap<>();

  static {
    add("parent", "", "parent");
    add("parent", "m", "father dad stepfather stepdad");
    add("parent", "f", "mother mom mum stepmother stepmom");
    add("child", "", "child stepchild");
    add("child", "m", "son stepson");
    add("child", "f", "daughter stepdaughter");
    add("sibling", "", "sibling twin");
    add("sibling", "m", "brother half-brother stepbrother");
    add("sibling", "f", "sister half-sister stepsister");
    add("spouse", "", "spouse partner");
    add("spouse", "m", "husband widower");
    add("spouse", "f", "wife widow");
    add("grandparent", "m", "grandfather grandpa granddad great-grandfather");
    add("grandparent", "f", "grandmother grandma great-grandmother");
    add("grandchild", "", "grandchild");
    add("grandchild", "m", "grandson");
    add("grandchild", "f", "granddaughter");
    add("great-grandchild", "m", "great-grandson");
    add("great-grandchild", "f", "great-granddaughter");
    add("uncle", "m", "uncle great-uncle");
    add("uncle", "f", "aunt aunty auntie great-aunt");
    add("nephew", "m", "nephew great-nephew grandnephew");
    add("nephew", "f", "niece great-niece grandniece");
    add("cousin", "", "cousin");
    add("parent in law", "m", "father-in-law");
    add("parent in law", "f", "mother-in-law");
    add("child in law", "m", "son-in-law");
    add("child in law", "f", "daughter-in-law");
    add("sibling in law", "m", "brother-in-law");
    add("sibling in law", "f", "sister-in-law");
  }

  private static final Set<String> POSSESSIVE = Set.of("his", "her");

  private static final Set<String> ORDER =
      Set.of(
          "older",
          "younger",
          "elder",
          "eldest",
          "youngest",
          "oldest",
          "twin",
          "only",
          "first",
          "second",
          "third",
          "late",
          "own",
          "big",
          "little",
          "maternal",
          "paternal");

  private Kin() {}

  private static void add(String line, String sex, String words) {
    for (String word : words.split(" ")) {
      WORDS.put(word, new Kinship(Set.of(line), sex, word));
    }
  }

  static List<Circumstance> of(Reading reading, Particulars particulars, Bearers bearers) {
    List<Circumstance> told = new ArrayList<>();
    for (NameMention name : reading.names()) {
      if (canBe(name) && name.extent().first() > 1) {
        Extent extent = name.extent();
        Sentence sentence = extent.sentence();
        int noun = extent.first() - 1;
        noun -= sentence.token(noun).text().equals(",") ? 1 : 0;
        Kinship kin = WORDS.get(sentence.token(noun).lower());
        int owner = kin == null ? -1 : owner(sentence, noun);
        if (owner >= 0) {
          Extent all = Extent.of(sentence, owner, extent.end());
          whose(sentence, owner, reading, bearers)
              .map(whose -> circumstance(all, name, whose, kin, particulars))
              .ifPresent(told::add);
        }
      }
    }
    return told;
  }

  /** A given name alone is not always known for one: "her grandson, Hiroshi". */
  private static boolean canBe(NameMention name) {
    boolean alone = name.extent().end() - name.extent().first() == 1;
    return name.referent().kind() == ReferentKind.PERSON || alone && !name.adjectival();
  }

  /** The index of "her", or of "'s", before "elder brother"; else -1. */
  private static int owner(Sentence sentence, int noun) {
    int at = noun - 1;
    while (at > 0 && ORDER.contains(sentence.token(at).lower())) {
      at--;
    }
    boolean owner =
        at >= 0
            && (POSSESSIVE.contains(sentence.token(at).lower())
                || at > 0 && sentence.token(at).lower().startsWith("'s"));
    return owner ? at : -1;
  }

  private static Optional<Referent> whose(
      Sentence sentence, int owner, Reading reading, Bearers bearers) {
    if (POSSESSIVE.contains(sentence.token(owner).lower())) {
      return bearers.pronoun(sentence, owner).or(() -> bearers.soFar(sentence, owner));
    }
    return reading.names().in(sentence).stream()
        .filter(name -> name.extent().end() == owner || name.extent().end() == owner + 1)
        .map(NameMention::referent)
        .filter(one -> one.kind() == ReferentKind.PERSON)
        .findFirst();
  }

  private static Circumstance circumstance(
      Extent extent, NameMention name, Referent whose, Kinship kin, Particulars particulars) {
    String key = name.referent().key();
    String family = whose.key().substring(whose.key().lastIndexOf(' ') + 1);
    int space = key.indexOf(' ');
    return particulars.circumstance(
        extent,
        (space < 0 ? key : key.substring(0, space)) + " to " + family,
        key,
        "what " + name.referent().name() + " is to " + whose.name(),
        kin);
  }
}
