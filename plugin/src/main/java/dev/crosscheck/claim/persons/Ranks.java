package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.RoleMention;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Post;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The ranks and posts that an article gives to persons whom it names in full, of those of which one
 * person has one at a time.
 */
final class Ranks {

  private static final String FORCE = "force";
  private static final String GOVERNMENT = "government";

  private static final Set<String> ARTICLES = Set.of("the", "a", "its", "their");

  private static final int LONGEST = 3;

  /** Steps by name, of each ladder. */
  private static final Map<String, Map<String, String>> LADDERS = new LinkedHashMap<>();

  static {
    for (List<String> row : WordTable.rows("/dev/crosscheck/claim/persons/posts.tsv", 3)) {
      Map<String, String> steps = LADDERS.computeIfAbsent(row.get(0), key -> new HashMap<>());
      WordTable.list(row.get(2)).forEach(name -> steps.put(name, row.get(1)));
    }
  }

  /** Ranks by how they are written. */
  private static final Map<String, String> RANKS = LADDERS.remove(FORCE);

  /** Ministers by what they are responsible for. */
  private static final Map<String, String> MINISTERS = LADDERS.remove(GOVERNMENT);

  /** Words before a rank that make it another, or one of another time. */
  private static final Set<String> NOT_NOW =
      Set.of("former", "ex", "retired", "then", "late", "acting", "former-", "ret", "ex-");

  /** Words before a minister that are no part of his role and make it another, or one of two. */
  private static final Set<String> LESSER = Set.of("junior", "and");

  /** Grades of a rank: "detective sergeant", "lieutenant colonel", "chief inspector". */
  private static final Set<String> GRADES =
      Set.of(
          "detective",
          "det",
          "chief",
          "staff",
          "master",
          "first",
          "second",
          "deputy",
          "assistant",
          "warrant",
          "lance",
          "major",
          "maj",
          "lieutenant",
          "lt",
          "brigadier",
          "brig",
          "vice",
          "rear",
          "sub",
          "senior");

  /** No ranks unless in capitals: "private AI", "gen AI", "the army commander Ada Holm". */
  private static final Set<String> COMMON =
      Set.of("private", "general", "gen", "major", "commander");

  private Ranks() {}

  static List<Circumstance> of(Reading reading, Particulars particulars) {
    List<Circumstance> told = new ArrayList<>();
    for (NameMention name : reading.names()) {
      if (isFull(name)) {
        rank(name, particulars, told);
        before(name, particulars, told);
        behind(name, particulars, told);
      }
    }
    reading.roles().forEach(role -> post(role, particulars, told));
    return told;
  }

  /** "Ada Holm, Norway's foreign minister": whatever its owner, a post that nothing else told. */
  private static void post(RoleMention role, Particulars particulars, List<Circumstance> told) {
    Sentence sentence = role.extent().sentence();
    int first = role.extent().first();
    String step = MINISTERS.get(role.role());
    String before = first == 0 ? "" : word(sentence, first - 1);
    boolean now = !NOT_NOW.contains(before) && !LESSER.contains(before);
    if (step != null && now && !role.former() && role.holder().key().indexOf(' ') > 0) {
      Post post = new Post(GOVERNMENT, step, role.role());
      told.add(particulars.of(role.extent(), role.holder(), "the post", post));
    }
  }

  private static boolean isFull(NameMention name) {
    return name.referent().kind() == ReferentKind.PERSON && name.referent().key().indexOf(' ') > 0;
  }

  /** "Colonel Ada Holm", "Det. Sgt. Ada Holm". */
  private static void rank(NameMention name, Particulars particulars, List<Circumstance> told) {
    Sentence sentence = name.extent().sentence();
    int last = name.extent().first() - 1;
    String rank = last < 0 ? null : RANKS.get(word(sentence, last));
    if (rank == null || COMMON.contains(sentence.token(last).text())) {
      return;
    }
    int first = last;
    while (first > 0 && GRADES.contains(word(sentence, first - 1))) {
      first--;
      rank = RANKS.getOrDefault(word(sentence, first), word(sentence, first)) + " " + rank;
    }
    if (first > 0 && NOT_NOW.contains(word(sentence, first - 1))) {
      return;
    }
    Extent extent = Extent.of(sentence, first, name.extent().end());
    Post post = new Post(FORCE, rank.replace("det ", "detective "), sentence.text(first, last + 1));
    told.add(particulars.of(extent, name.referent(), "the rank", post));
  }

  /** "First mate Ada Holm". */
  private static void before(NameMention name, Particulars particulars, List<Circumstance> told) {
    Sentence sentence = name.extent().sentence();
    int end = name.extent().first();
    for (int first = Math.max(0, end - LONGEST); first < end; first++) {
      boolean now = first == 0 || !NOT_NOW.contains(word(sentence, first - 1));
      if (now && add(sentence, first, end, name, particulars, told)) {
        return;
      }
    }
  }

  /** "Ada Holm, the captain of the ship". */
  private static void behind(NameMention name, Particulars particulars, List<Circumstance> told) {
    Sentence sentence = name.extent().sentence();
    int first = name.extent().end() + 1;
    if (first >= sentence.size() || !sentence.token(first - 1).text().equals(",")) {
      return;
    }
    first += ARTICLES.contains(word(sentence, first)) ? 1 : 0;
    for (int end = Math.min(sentence.size() - 1, first + LONGEST); end > first; end--) {
      boolean closed = sentence.token(end).is(Tag.PUNCT) || word(sentence, end).equals("of");
      if (closed && add(sentence, first, end, name, particulars, told)) {
        return;
      }
    }
  }

  private static boolean add(
      Sentence sentence,
      int first,
      int end,
      NameMention name,
      Particulars particulars,
      List<Circumstance> told) {
    String words = sentence.text(first, end).toLowerCase(Locale.ROOT);
    boolean found = false;
    for (Map.Entry<String, Map<String, String>> ladder : LADDERS.entrySet()) {
      String step = ladder.getValue().get(words);
      if (step != null) {
        Extent extent =
            Extent.of(
                sentence,
                Math.min(first, name.extent().first()),
                Math.max(end, name.extent().end()));
        told.add(
            particulars.of(
                extent, name.referent(), "the post", new Post(ladder.getKey(), step, words)));
        found = true;
      }
    }
    return found;
  }

  private static String word(Sentence sentence, int at) {
    String lower = sentence.token(at).lower();
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
