package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.language.ModalVerbs;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How long the courses took of which a story has one: "a six-hour siege", "it lasted four days".
 */
final class CourseLengths {

  private static final Map<String, String> COURSES = new HashMap<>();

  static {
    add("siege", "siege standoff stand-off");
    add("search", "search manhunt");
    add("investigation", "investigation probe inquiry");
    add("ban", "ban suspension");
    add("strike", "strike walkout");
    add("chase", "chase pursuit");
    add("battle", "gunbattle firefight shootout gunfight");
    add("outage", "outage blackout");
    add("truce", "truce ceasefire cease-fire");
    add("visit", "visit trip");
    add("contract", "contract");
    for (String one :
        "trial delay flight curfew operation mission career voyage meeting".split(" ")) {
      add(one, one);
    }
  }

  /** Whoever they are told of has his own. */
  private static final Set<String> OF_SOMEBODY =
      Set.of(
          "ban",
          "contract",
          "career",
          "visit",
          "trial",
          "mission",
          "operation",
          "flight",
          "meeting");

  private static final Set<String> LAST =
      Set.of("lasted", "last", "lasts", "lasting", "took", "dragged", "ran");

  private static final Set<String> OPEN =
      Set.of(
          ("if face faces faced facing seek seeks sought proposed "
                  + "possible potential planned maximum minimum further another additional extra "
                  + "extend extended extension remaining initial first last every each per "
                  + "average typical")
              .split(" "));

  /** No more tokens than these part a length from its course. */
  private static final int BETWEEN = 6;

  /** "Would" so close behind a course leaves it open. */
  private static final int BEHIND = 2;

  private static final int REACH = 7;

  private final Reading reading;
  private final FigureContext context;
  private final LookingBack past;
  private final Map<String, List<Figure>> told = new LinkedHashMap<>();

  private CourseLengths(Reading reading, FigureContext context, LookingBack past) {
    this.reading = reading;
    this.context = context;
    this.past = past;
  }

  private static void add(String course, String nouns) {
    for (String noun : nouns.split(" ")) {
      COURSES.put(noun, course);
    }
  }

  /** One of each course of which the article tells one length. */
  static List<Figure> of(Reading reading, FigureContext context, LookingBack past) {
    return new CourseLengths(reading, context, past).read();
  }

  private List<Figure> read() {
    for (TimeMention time : reading.times()) {
      if (time.type() == TimeMention.Type.DURATION) {
        int course = course(time.extent());
        if (course >= 0) {
          Spells.of(time).ifPresent(length -> add(time.extent(), course, length));
        }
      }
    }
    List<Figure> only = new ArrayList<>();
    for (List<Figure> all : told.values()) {
      if (all.stream().allMatch(all.get(0)::isAlike)) {
        only.add(all.get(0));
      }
    }
    return only;
  }

  private void add(Extent length, int noun, Quantity quantity) {
    Sentence sentence = length.sentence();
    Extent extent =
        Extent.of(sentence, Math.min(noun, length.first()), Math.max(noun + 1, length.end()));
    if (isOpen(extent) || past.isOld(extent)) {
      return;
    }
    String course = COURSES.get(sentence.token(noun).lower());
    boolean hunger = noun > 0 && sentence.token(noun - 1).lower().equals("hunger");
    String key = "length of " + (hunger ? "hunger " : "") + course;
    told.computeIfAbsent(key, one -> new ArrayList<>())
        .add(
            context.figure(
                extent,
                key,
                quantity,
                OF_SOMEBODY.contains(course) ? context.actors(extent) : Set.of()));
  }

  /** Where the course stands whose length it is; -1 where it is of none. */
  private static int course(Extent length) {
    Sentence sentence = length.sentence();
    int at = length.end();
    if (at < sentence.size() && sentence.token(at).lower().equals("of")) {
      at++;
    }
    for (int end = Math.min(sentence.size(), at + BETWEEN); at < end; at++) {
      if (isCourse(sentence, at)) {
        return at;
      }
      boolean comma = sentence.token(at).lower().equals(",");
      if (!comma && !sentence.token(at).is(Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.NUM, Tag.SYM)) {
        break;
      }
    }
    return lasting(length);
  }

  /** "The siege lasted for six hours", "a search that took four days". */
  private static int lasting(Extent length) {
    Sentence sentence = length.sentence();
    int verb = length.first() - 1;
    while (verb > 0 && sentence.token(verb).is(Tag.ADV, Tag.ADP)) {
      verb--;
    }
    if (verb < 0 || !LAST.contains(sentence.token(verb).lower())) {
      return -1;
    }
    for (int at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
      if (isCourse(sentence, at)) {
        return at;
      }
      if (sentence.token(at).is(Tag.PUNCT, Tag.VERB)) {
        return -1;
      }
    }
    return -1;
  }

  /** One of the table that ends its phrase: no "search party", no "24-month contracts". */
  private static boolean isCourse(Sentence sentence, int at) {
    return sentence.token(at).is(Tag.NOUN)
        && COURSES.containsKey(sentence.token(at).lower())
        && (at + 1 == sentence.size() || !sentence.token(at + 1).is(Tag.NOUN));
  }

  private static boolean isOpen(Extent extent) {
    Sentence sentence = extent.sentence();
    int end = Math.min(sentence.size(), extent.end() + BEHIND);
    for (int at = Math.max(0, extent.first() - REACH); at < end; at++) {
      String word = sentence.token(at).lower();
      boolean upTo =
          word.equals("up") && at + 1 < end && sentence.token(at + 1).lower().equals("to");
      if (upTo || ModalVerbs.leavesOpen(sentence.token(at)) || OPEN.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
