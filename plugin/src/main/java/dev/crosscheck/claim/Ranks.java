package dev.crosscheck.claim;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Post;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.HashMap;
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

  /** Ranks of armies, fleets, police and fire services, and how they are cut short. */
  private static final Map<String, String> RANKS = new HashMap<>();

  /** Steps of ladders, by ladder and name. */
  private static final Map<String, String> POSTS = new HashMap<>();

  private static final List<String> LADDERS =
      List.of("ship", "aircraft", "court", "school", "company", "town", "province");

  private static final Set<String> ARTICLES = Set.of("the", "a", "its", "their");

  private static final int LONGEST = 3;

  static {
    for (String rank :
        ("private corporal sergeant constable lieutenant captain major colonel general brigadier "
                + "inspector superintendent commissioner admiral commodore commander sheriff "
                + "marshal")
            .split(" ")) {
      RANKS.put(rank, rank);
    }
    String[] shortened = {
      "pte",
      "private",
      "cpl",
      "corporal",
      "sgt",
      "sergeant",
      "sergt",
      "sergeant",
      "lt",
      "lieutenant",
      "capt",
      "captain",
      "maj",
      "major",
      "col",
      "colonel",
      "gen",
      "general",
      "brig",
      "brigadier",
      "insp",
      "inspector",
      "supt",
      "superintendent",
      "adm",
      "admiral",
      "cmdr",
      "commander",
      "const",
      "constable"
    };
    for (int i = 0; i < shortened.length; i += 2) {
      RANKS.put(shortened[i], shortened[i + 1]);
    }
    post("ship", "captain", "captain", "skipper", "ship's captain", "shipmaster");
    post("ship", "mate", "first mate", "chief mate", "first officer", "chief officer");
    post("ship", "second mate", "second mate", "second officer");
    post("ship", "engineer", "chief engineer", "ship's engineer", "second engineer");
    post("ship", "cook", "cook", "ship's cook");
    post("ship", "boatswain", "boatswain", "bosun");
    post("ship", "hand", "deckhand", "deck hand", "seaman", "sailor");
    post("aircraft", "pilot", "pilot", "captain");
    post("aircraft", "copilot", "co-pilot", "copilot", "first officer");
    post("court", "judge", "judge", "magistrate");
    post("court", "prosecutor", "prosecutor", "state prosecutor", "public prosecutor");
    post(
        "court",
        "defence",
        "defence lawyer",
        "defense lawyer",
        "defense attorney",
        "defence counsel",
        "public defender",
        "defence attorney");
    post("school", "head", "principal", "headteacher", "headmaster", "headmistress");
    post("school", "deputy head", "vice principal", "assistant principal", "deputy head");
    post("company", "chief executive", "chief executive", "chief executive officer", "ceo");
    post("company", "finance chief", "chief financial officer", "cfo", "finance director");
    post("town", "mayor", "mayor");
    post("town", "deputy mayor", "deputy mayor", "vice mayor");
    post("province", "governor", "governor");
    post("province", "deputy governor", "deputy governor", "lieutenant governor", "vice governor");
  }

  /** Words before a rank that make it another, or one of another time. */
  private static final Set<String> NOT_NOW =
      Set.of("former", "ex", "retired", "then", "late", "acting", "former-", "ret", "ex-");

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

  private Ranks() {}

  private static void post(String ladder, String step, String... names) {
    for (String name : names) {
      POSTS.put(ladder + ":" + name, step);
    }
  }

  static List<Circumstance> of(Reading reading, Particulars particulars) {
    List<Circumstance> told = new ArrayList<>();
    for (NameMention name : reading.names()) {
      if (isFull(name)) {
        rank(name, particulars, told);
        before(name, particulars, told);
        behind(name, particulars, told);
      }
    }
    return told;
  }

  private static boolean isFull(NameMention name) {
    return name.referent().kind() == ReferentKind.PERSON && name.referent().key().indexOf(' ') > 0;
  }

  /** "Colonel Ada Holm", "Det. Sgt. Ada Holm". */
  private static void rank(NameMention name, Particulars particulars, List<Circumstance> told) {
    Sentence sentence = name.extent().sentence();
    int last = name.extent().first() - 1;
    String rank = last < 0 ? null : RANKS.get(word(sentence, last));
    if (rank == null) {
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
    for (String ladder : LADDERS) {
      String step = POSTS.get(ladder + ":" + words);
      if (step != null) {
        Extent extent =
            Extent.of(
                sentence,
                Math.min(first, name.extent().first()),
                Math.max(end, name.extent().end()));
        told.add(
            particulars.of(extent, name.referent(), "the post", new Post(ladder, step, words)));
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
