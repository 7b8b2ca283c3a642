package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Kinship;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
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
    add("spouse", "", "spouse");
    add("partner", "m", "boyfriend fiance fiancé");
    add("partner", "f", "girlfriend fiancee fiancée");
    WORDS.put("partner", new Kinship(Set.of("spouse", "partner"), "", "partner"));
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
      int noun = canBe(name) ? noun(name.extent()) : -1;
      if (noun >= 0) {
        Sentence sentence = name.extent().sentence();
        int owner = owner(sentence, noun);
        Extent all =
            Extent.of(
                sentence,
                Math.min(owner, name.extent().first()),
                Math.max(noun + 1, name.extent().end()));
        Kinship kin = WORDS.get(sentence.token(noun).lower());
        whose(sentence, owner, name, reading, bearers)
            .map(whose -> circumstance(all, name, whose, kin, particulars))
            .ifPresent(told::add);
      }
    }
    return told;
  }

  /** The word of kin beside a name: "her brother Otto", "Otto Lund, her brother,"; else -1. */
  private static int noun(Extent name) {
    Sentence sentence = name.sentence();
    int before = name.first() - 1;
    before -= before > 0 && sentence.token(before).text().equals(",") ? 1 : 0;
    if (before > 0 && isKin(sentence, before)) {
      return before;
    }
    int behind = name.end() + 1;
    boolean apposed =
        behind < sentence.size()
            && sentence.token(name.end()).text().equals(",")
            && POSSESSIVE.contains(sentence.token(behind).lower());
    if (!apposed) {
      return -1;
    }
    int noun = behind + 1;
    while (noun < sentence.size() && ORDER.contains(sentence.token(noun).lower())) {
      noun++;
    }
    boolean closed = noun + 1 >= sentence.size() || sentence.token(noun + 1).is(Tag.PUNCT);
    return closed && noun < sentence.size() && isKin(sentence, noun) ? noun : -1;
  }

  private static boolean isKin(Sentence sentence, int noun) {
    return WORDS.containsKey(sentence.token(noun).lower()) && owner(sentence, noun) >= 0;
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
      Sentence sentence, int owner, NameMention named, Reading reading, Bearers bearers) {
    if (POSSESSIVE.contains(sentence.token(owner).lower())) {
      int from = Math.min(owner, named.extent().first());
      return bearers
          .pronoun(sentence, owner, from)
          .or(() -> bearers.soFar(sentence, from))
          .filter(one -> !one.equals(named.referent()));
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
    String given = space < 0 ? key : key.substring(0, space);
    boolean surname =
        whose.key().startsWith(given + " "); // "Park Min Su, Park Jin Ho's grandfather"
    return particulars.circumstance(
        extent,
        (surname ? key : given) + " to " + family,
        key + " " + whose.key(), // "Joe Holm's brother James" is no brother of Hunter Holm's
        "what " + name.referent().name() + " is to " + whose.name(),
        kin);
  }
}
