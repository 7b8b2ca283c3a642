package dev.crosscheck.claim.persons;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.facts.GenderWord;
import dev.crosscheck.language.PersonNouns;
import dev.crosscheck.language.Sentence;
import java.util.Optional;
import java.util.Set;

/** Titles and words of kin that stand at a name and tell a man from a woman. */
final class GenderTitles {

  private static final Set<String> MEN =
      Set.of("mr", "mister", "sir", "lord", "king", "prince", "duke", "baron");
  private static final Set<String> WOMEN =
      Set.of(
          ("mrs ms miss dame lady queen princess duchess baroness countess madam madame")
              .split(" "));

  private GenderTitles() {}

  /** What stands at the name: "Mr Holm", "his wife, Ada Holm", "Ada Holm, a mother of two". */
  static Optional<GenderWord> of(NameMention name) {
    Extent extent = name.extent();
    Sentence sentence = extent.sentence();
    int before = extent.first() - 1;
    if (before >= 0) {
      String title = bare(sentence.token(before).lower());
      boolean capital = Character.isUpperCase(sentence.token(before).text().charAt(0));
      if (capital && (MEN.contains(title) || WOMEN.contains(title))) {
        return word(name, before, extent.end(), WOMEN.contains(title));
      }
    }
    return kin(name, before).or(() -> apposition(name));
  }

  /** "his wife Ada Holm", "his wife, Ada Holm". */
  private static Optional<GenderWord> kin(NameMention name, int before) {
    Sentence sentence = name.extent().sentence();
    boolean comma = before > 0 && sentence.token(before).text().equals(",");
    int noun = comma ? before - 1 : before;
    return noun >= 0 && isSingle(sentence, noun) && (!comma || closes(name))
        ? gendered(name, noun, noun, name.extent().end())
        : Optional.empty();
  }

  /** "Ada Holm, a mother of two". */
  private static Optional<GenderWord> apposition(NameMention name) {
    Sentence sentence = name.extent().sentence();
    int at = name.extent().end();
    boolean opens =
        at + 2 < sentence.size()
            && sentence.token(at).text().equals(",")
            && Set.of("a", "his", "her").contains(sentence.token(at + 1).lower());
    return opens ? gendered(name, at + 2, name.extent().first(), at + 3) : Optional.empty();
  }

  private static Optional<GenderWord> gendered(NameMention name, int noun, int first, int end) {
    String word = name.extent().sentence().token(noun).lower();
    String sex = PersonNouns.sex(word);
    return sex.isEmpty() ? Optional.empty() : word(name, first, end, sex.equals("f"));
  }

  /** "The man's wife Ada" is told of by the noun beside the name, "a man, Ada said" by none. */
  private static boolean closes(NameMention name) {
    Sentence sentence = name.extent().sentence();
    int end = name.extent().end();
    return end < sentence.size() && ",.;)".contains(sentence.token(end).text());
  }

  private static boolean isSingle(Sentence sentence, int noun) {
    return sentence.token(noun).lower().equals(sentence.token(noun).lemma());
  }

  /** Whether the word is a title or a noun of that gender. */
  static boolean tells(String lower, boolean female) {
    String word = bare(lower);
    String single =
        word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    String sex = female ? "f" : "m";
    return (female ? WOMEN : MEN).contains(word)
        || PersonNouns.sex(word).equals(sex)
        || PersonNouns.sex(single).equals(sex);
  }

  private static String bare(String title) {
    return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
  }

  private static Optional<GenderWord> word(NameMention name, int first, int end, boolean female) {
    Sentence sentence = name.extent().sentence();
    return Optional.of(
        new GenderWord(
            sentence.span(first, end),
            Texts.fold(sentence.text(first, end)),
            name.referent().key(),
            name.referent().name(),
            female,
            false));
  }
}
