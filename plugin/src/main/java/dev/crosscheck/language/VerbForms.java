package dev.crosscheck.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The inflected forms of English verbs, so that a verb of interest is known whatever a tagger makes
 * of it ("Soldiers arrive" in a headline). Immutable.
 */
public final class VerbForms {

  /** The forms of a verb; a past and a participle that look alike are both. */
  public enum Form {
    BASE,
    S,
    PAST,
    PARTICIPLE,
    ING
  }

  /**
   * A verb's form.
   *
   * @param lemma the verb
   * @param forms what the form can be, at least one
   */
  public record Inflected(String lemma, Set<Form> forms) {

    public boolean can(Form form) {
      return forms.contains(form);
    }
  }

  private record Irregular(List<String> past, List<String> participle) {}

  private static final Map<String, Irregular> IRREGULAR = irregular();

  /** Verbs whose past is the base of a rarer one: "found" is of "find" and seldom "to found". */
  private static final Map<String, String> PAST_RATHER =
      Map.of("find", "found", "wind", "wound", "grind", "ground", "bind", "bound");

  private static final Set<String> PASTS = pasts();

  private static final Set<String> PARTICIPLES =
      IRREGULAR.values().stream()
          .flatMap(verb -> verb.participle().stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, String> BASES = bases();

  private static final Set<String> OF_ANOTHER = ofAnother();

  /** Pasts that are nouns or adjectives as well. */
  private static final Set<String> OTHERWISE =
      Set.of(
          ("shot thought rose spoke bit drove fell stole lit bent born broke dove fed led met "
                  + "spent stuck told worn bore lent won burnt")
              .split(" "));

  private final Map<String, Inflected> byForm = new HashMap<>();

  /**
   * Knows the forms of the given verbs. A form that two verbs share belongs to the one that it is
   * the base of ("lay" is not the past of "lie"; "found" is the past of "find"), otherwise to the
   * first.
   */
  public VerbForms(Iterable<String> lemmas) {
    Set<String> pasts = new HashSet<>();
    for (String lemma : lemmas) {
      if (PAST_RATHER.containsKey(lemma)) {
        pasts.add(PAST_RATHER.get(lemma));
      }
    }
    for (String lemma : lemmas) {
      if (!pasts.contains(lemma)) {
        add(lemma, List.of(lemma), Form.BASE);
      }
    }
    for (String lemma : lemmas) {
      add(lemma, List.of(thirdPerson(lemma)), Form.S);
      add(lemma, ing(lemma), Form.ING);
      Irregular irregular = IRREGULAR.get(lemma);
      add(lemma, irregular == null ? ed(lemma) : irregular.past(), Form.PAST);
      add(lemma, irregular == null ? ed(lemma) : irregular.participle(), Form.PARTICIPLE);
    }
  }

  /** {@code shrink} of "shrank" and "shrunk", {@code condemn} of "condemned", if any. */
  static Optional<String> base(String word) {
    return Optional.ofNullable(BASES.get(word)).or(() -> Verbs.base(word));
  }

  /** Whether a verb has forms of its own: "sing". */
  static boolean isIrregular(String base) {
    return IRREGULAR.containsKey(base);
  }

  /**
   * Whether a word is a past or participle of another verb, though it may be one: "saw", "felt".
   */
  static boolean isOfAnother(String word) {
    return OF_ANOTHER.contains(word);
  }

  private static Set<String> ofAnother() {
    Set<String> forms = new HashSet<>();
    IRREGULAR.forEach(
        (base, verb) ->
            Stream.concat(verb.past().stream(), verb.participle().stream())
                .filter(form -> !form.equals(base))
                .forEach(forms::add));
    return Set.copyOf(forms);
  }

  private static Map<String, String> bases() {
    Map<String, String> bases = new HashMap<>();
    IRREGULAR.forEach(
        (lemma, verb) -> {
          verb.past().forEach(form -> bases.putIfAbsent(form, lemma));
          verb.participle().forEach(form -> bases.putIfAbsent(form, lemma));
        });
    bases.keySet().removeAll(IRREGULAR.keySet()); // "saw", "found", "lay" are verbs themselves
    return Map.copyOf(bases);
  }

  /** All verbs whose forms are irregular. */
  public static Set<String> irregularVerbs() {
    return new LinkedHashSet<>(IRREGULAR.keySet());
  }

  /** Whether a lower-case word is a verb's past and nothing else: "went", not "rose", "left". */
  public static boolean isOnlyPast(String word) {
    return PASTS.contains(word) && !OTHERWISE.contains(word);
  }

  /** Whether a lower-case word is an irregular verb's participle: "swept", not "shook". */
  static boolean isIrregularParticiple(String word) {
    return PARTICIPLES.contains(word);
  }

  /** Whether a lower-case word is the past of an irregular verb, and no verb's plain form. */
  public static boolean isIrregularPast(String word) {
    return PASTS.contains(word);
  }

  private static Set<String> pasts() {
    Set<String> pasts = new HashSet<>();
    IRREGULAR.values().forEach(verb -> pasts.addAll(verb.past()));
    pasts.removeAll(IRREGULAR.keySet());
    pasts.removeAll(Set.of("found", "wound", "ground", "bound", "lay", "felt", "saw", "left"));
    return pasts;
  }

  /** What a lower-case word is a form of. */
  public Optional<Inflected> of(String word) {
    return Optional.ofNullable(byForm.get(word));
  }

  private void add(String lemma, List<String> words, Form form) {
    for (String word : words) {
      Inflected known = byForm.get(word);
      if (known == null) {
        byForm.put(word, new Inflected(lemma, Set.of(form)));
      } else if (known.lemma().equals(lemma)) {
        EnumSet<Form> forms = EnumSet.copyOf(known.forms());
        forms.add(form);
        byForm.put(word, new Inflected(lemma, Set.copyOf(forms)));
      }
    }
  }

  private static String thirdPerson(String lemma) {
    if (lemma.endsWith("y") && !vowel(lemma, lemma.length() - 2)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean sibilant =
        lemma.endsWith("s")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("ch")
            || lemma.endsWith("sh")
            || lemma.endsWith("o");
    return lemma + (sibilant ? "es" : "s");
  }

  private static List<String> ing(String lemma) {
    if (lemma.endsWith("ie")) {
      return List.of(lemma.substring(0, lemma.length() - 2) + "ying");
    }
    boolean silent = lemma.endsWith("e") && !lemma.endsWith("ee") && lemma.length() > 2;
    return silent ? List.of(lemma.substring(0, lemma.length() - 1) + "ing") : doubled(lemma, "ing");
  }

  private static List<String> ed(String lemma) {
    if (lemma.endsWith("e")) {
      return List.of(lemma + "d");
    }
    if (lemma.endsWith("y") && !vowel(lemma, lemma.length() - 2)) {
      return List.of(lemma.substring(0, lemma.length() - 1) + "ied");
    }
    return doubled(lemma, "ed");
  }

  /** Both "visited" and "visitted": the stress that decides is not in the spelling. */
  private static List<String> doubled(String lemma, String ending) {
    int last = lemma.length() - 1;
    boolean canDouble =
        last > 1
            && !vowel(lemma, last)
            && vowel(lemma, last - 1)
            && !vowel(lemma, last - 2)
            && "wxy".indexOf(lemma.charAt(last)) < 0;
    return canDouble
        ? List.of(lemma + ending, lemma + lemma.charAt(last) + ending)
        : List.of(lemma + ending);
  }

  private static boolean vowel(String word, int index) {
    return index >= 0 && "aeiou".indexOf(word.charAt(index)) >= 0;
  }

  private static Map<String, Irregular> irregular() {
    Map<String, Irregular> table = new LinkedHashMap<>();
    for (List<String> row : WordTable.rows("/dev/crosscheck/language/irregular-verbs.tsv", 3)) {
      List<String> past = new ArrayList<>(WordTable.list(row.get(1)));
      table.put(row.get(0), new Irregular(past, WordTable.list(row.get(2))));
    }
    return Collections.unmodifiableMap(table); // Map.copyOf has another order in every JVM
  }
}
