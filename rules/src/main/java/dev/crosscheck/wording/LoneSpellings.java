package dev.crosscheck.wording;

import dev.crosscheck.facts.NearStory;
import dev.crosscheck.facts.SameStory;
import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Judges which words that one article alone has beside a word of a name are slips. */
public final class LoneSpellings {

  /** So many articles with a word of English or of the tables leave no doubt. */
  private static final int KNOWN = 2;

  /** So many with one that is in no table itself. */
  private static final int STRANGE = 3;

  /** The same of persons: two of one given name may have family names alike. */
  private static final int PERSONS = 5;

  /** Beside a word that so many others stand beside, two may be alike by chance. */
  private static final int MANY_BESIDE = 30;

  private static final int OFTEN = 10;

  /** So many articles name what everybody can spell. */
  static final int WELL_KNOWN = 8;

  private static final int SHOWN = 3;

  private final Stories stories;

  private LoneSpellings(Stories stories) {
    this.stories = stories;
  }

  /**
   * One for each lone word that is a slip, with the word beside it that has the fewest beside it.
   */
  public static List<LoneSpelling> link(
      List<LoneName> names, List<SameStory> stories, List<NearStory> near) {
    LoneSpellings spellings = new LoneSpellings(new Stories(stories, near));
    Map<String, LoneSpelling> found = new TreeMap<>();
    names.stream()
        .sorted(
            Comparator.comparingInt(LoneName::beside)
                .thenComparing(name -> -name.usual().size())
                .thenComparing(name -> name.lone().span())
                .thenComparing(name -> name.usual().get(0).word()))
        .forEach(
            name ->
                spellings
                    .link(name)
                    .ifPresent(
                        link ->
                            found.putIfAbsent(
                                name.lone().article() + "\n" + name.lone().word(), link)));
    return List.copyOf(found.values());
  }

  private Optional<LoneSpelling> link(LoneName name) {
    Map<String, Span> usual = new LinkedHashMap<>();
    name.usual().forEach(word -> usual.put(word.article(), word.span()));
    Map<String, String> told = told(name.lone().article(), usual.keySet());
    boolean same =
        usual.keySet().stream()
            .anyMatch(other -> stories.because(name.lone().article(), other).isPresent());
    if (usual.size() < enough(name, !told.isEmpty(), same)) {
      return Optional.empty();
    }
    Set<String> shown = new LinkedHashSet<>(told.keySet());
    shown.addAll(usual.keySet());
    LoneName.Word first = name.usual().get(0);
    List<String> because = new ArrayList<>();
    because.add(
        Sides.quoted(name.lone().word())
            + " is in no list of words and names, and one slip away from "
            + Sides.quoted(first.word())
            + ".");
    told.values().stream().limit(1).forEach(because::add);
    return Optional.of(
        new LoneSpelling(
            name.lone().text(),
            name.lone().span(),
            first.text(),
            shown.stream().limit(SHOWN).map(usual::get).toList(),
            usual.size(),
            because));
  }

  /** By article what shows that it tells of the same story. */
  private Map<String, String> told(String article, Set<String> others) {
    Map<String, String> told = new LinkedHashMap<>();
    for (String other : others) {
      stories
          .because(article, other)
          .or(() -> stories.near(article, other))
          .ifPresent(story -> told.put(other, story));
    }
    return told;
  }

  /**
   * @param told whether an article of the usual one may tell the same story
   * @param same whether one surely does
   */
  private static int enough(LoneName name, boolean told, boolean same) {
    if (name.beside() == LoneName.ALONE) {
      return WELL_KNOWN;
    }
    LoneName.Word lone = name.lone();
    LoneName.Word usual = name.usual().get(0);
    boolean persons = lone.person() && usual.person();
    boolean known = !persons && !usual.strange();
    if (!known
        && (name.articles() > 1 || persons && Letters.soundAlike(lone.word(), usual.word()))) {
      return Integer.MAX_VALUE;
    }
    // "Tarnon Inc" and "Tanon Inc": nothing but the word itself tells which is meant.
    boolean bare = lone.first() && usual.first();
    if (name.beside() >= MANY_BESIDE && (bare || !known)) {
      return OFTEN;
    }
    if (persons) {
      return PERSONS;
    }
    return known ? told ? 1 : KNOWN : same && isTyped(name) ? 1 : STRANGE;
  }

  /**
   * "Selmax Hall" and "Selmex Hall" may be two, for one letter makes another name; two halls whose
   * names differ in a letter more are not in one story. Where one article stands against one, each
   * is the lone one, and the lesser tells of both.
   */
  private static boolean isTyped(LoneName name) {
    LoneName.Word lone = name.lone();
    LoneName.Word usual = name.usual().get(0);
    return Edits.between(lone.word(), usual.word()) != Edits.SUBSTITUTION
        && (name.usual().size() > 1 || lone.span().compareTo(usual.span()) < 0);
  }
}
