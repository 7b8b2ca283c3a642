package dev.crosscheck.claim.measures;

import static dev.crosscheck.claim.measures.Measures.word;

import dev.crosscheck.claim.context.Subject;
import dev.crosscheck.claim.measures.Measures.Told;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something went on: "the strike lasted four days", "a three-hour standoff", "14 hours of
 * rain", "after five nights outdoors".
 */
final class Lengths {

  /** What goes on for a while, by noun. */
  private static final Map<String, String> STRETCHES = new HashMap<>();

  static {
    add("strike", "strike walkout stoppage");
    add("rain", "rain rainfall downpour");
    add("talks", "talk negotiation haggling bargaining");
    add("outage", "outage blackout");
    add("battle", "battle shootout firefight");
    add("chase", "chase pursuit manhunt");
    add("fraud", "fraud");
    for (String noun :
        ("siege standoff trial war search flight journey voyage surgery ordeal occupation blockade"
                + " curfew lockdown drought")
            .split(" ")) {
      add(noun, noun);
    }
  }

  private static final Set<String> LAST = Set.of("last", "rage");

  private static final Pattern LENGTH = Pattern.compile("P(T?)(\\d{1,4})([SHMDWY])");

  private static final double DAY = 86_400;

  private static final Map<String, Double> SECONDS =
      Map.of(
          "TS",
          1.0,
          "TM",
          60.0,
          "TH",
          3600.0,
          "D",
          DAY,
          "W",
          7 * DAY,
          "M",
          30.44 * DAY,
          "Y",
          365.25 * DAY);

  /** Three days are not four; how long a day is nobody measures. */
  private static final double SLACK = 0.4;

  private static final double ABOUT = 0.2;

  private static final int BESIDE = 4;

  private Lengths() {}

  private static void add(String stretch, String nouns) {
    for (String noun : nouns.split(" ")) {
      STRETCHES.put(noun, stretch);
    }
  }

  static List<Circumstance> of(Reading reading, Measures measures) {
    List<Circumstance> told = new ArrayList<>();
    for (TimeMention time : reading.times()) {
      if (time.type() == TimeMention.Type.DURATION && !measures.isOld(time.extent())) {
        amount(time)
            .flatMap(
                amount ->
                    what(time.extent())
                        .map(one -> measures.of(one, time.extent(), amount, Set.of())))
            .ifPresent(told::add);
      }
    }
    return told;
  }

  private static Optional<Told> what(Extent time) {
    Sentence sentence = time.sentence();
    boolean hyphen = time.text().indexOf('-') > 0;
    boolean of = word(sentence, time.end()).equals("of");
    if (hyphen || of) {
      int from = of ? time.end() + 1 : time.end();
      int end = from;
      while (end < sentence.size() && sentence.token(end).is(Tag.NOUN, Tag.ADJ)) {
        end++;
      }
      Extent shown = Extent.of(sentence, time.first(), Math.max(end, time.end()));
      return stretch(Subject.head(sentence, from, end), shown);
    }
    return lasted(time).or(() -> nights(time));
  }

  private static Optional<Told> lasted(Extent time) {
    Sentence sentence = time.sentence();
    for (int at = time.first() - 1; at >= Math.max(0, time.first() - BESIDE); at--) {
      boolean on =
          sentence.token(at).lemma().equals("go")
              && word(sentence, at + 1).equals("on")
              && word(sentence, at + 2).equals("for");
      if (LAST.contains(sentence.token(at).lemma()) && sentence.token(at).is(Tag.VERB) || on) {
        return stretch(Subject.of(sentence, at), Extent.of(sentence, at, time.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Told> stretch(String noun, Extent shown) {
    return STRETCHES.containsKey(noun)
        ? Told.of("length of the " + STRETCHES.get(noun), shown)
        : Optional.empty();
  }

  /** "After five nights outdoors", "spent eight nights on the mountain". */
  private static Optional<Told> nights(Extent time) {
    Sentence sentence = time.sentence();
    int before = time.first() - 1;
    boolean spent =
        before >= 0
            && (word(sentence, before).equals("after")
                || sentence.token(before).lemma().equals("spend"));
    return spent && word(sentence, time.end() - 1).equals("nights")
        ? Told.of("number of nights", Extent.of(sentence, before, time.end()))
        : Optional.empty();
  }

  private static Optional<Quantity> amount(TimeMention time) {
    Matcher length = LENGTH.matcher(time.timex());
    if (!length.matches()) {
      return Optional.empty();
    }
    double unit = SECONDS.getOrDefault(length.group(1) + length.group(3), 0.0);
    double seconds = unit * Integer.parseInt(length.group(2));
    double slack = Math.max(SLACK * unit, 0);
    NumberRange range =
        switch (time.modifier()) {
          case NONE -> new NumberRange(seconds, seconds, Hedge.EXACT, slack);
          case APPROX ->
              new NumberRange(seconds, seconds, Hedge.ABOUT, Math.max(2 * slack, ABOUT * seconds));
          default -> null;
        };
    return Optional.ofNullable(range)
        .filter(one -> seconds > 0)
        .map(one -> new Quantity(List.of(one), "s", "", List.of()));
  }
}
