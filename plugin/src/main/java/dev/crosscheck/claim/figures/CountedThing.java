package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a number counts or measures, where articles can be held against each other by it. */
final class CountedThing {

  /** What a thing has once and for all; shares and rates change. */
  private static final Set<String> DIMENSIONS =
      Set.of(
          ("depth height length width weight altitude elevation diameter radius thickness area "
                  + "size span")
              .split(" "));

  /** "12 feet deep" is a depth. */
  private static final Map<String, String> DIMENSIONAL =
      Map.of(
          "deep",
          "depth",
          "high",
          "height",
          "tall",
          "height",
          "long",
          "length",
          "wide",
          "width",
          "thick",
          "thickness");

  /** What is told by its strength on a scale. */
  private static final Set<String> SCALED =
      Set.of("quake", "earthquake", "tremor", "temblor", "aftershock");

  private static final String PEOPLE = " people";

  private static final String MAGNITUDE = "magnitude";

  /** Nouns that count anything, and the units that no table of measures has. */
  private static final Set<String> ANYTHING =
      Set.of(
          ("people person man woman child boy girl victim member other thing way part case side point "
                  + "percent percentage number lot kind area word step time year month mth week "
                  + "day night hour minute second decade century weekend quarter half third "
                  + "country state city place company firm group game match goal seat vote "
                  + "victory win loss defeat round race set title try medal penalty shot share unit dollar "
                  + "dlr euro pound cent versus item example question reason issue page line")
              .split(" "));

  /** "A dollar buys 105 yen" is a rate. */
  private static final double LEAST_PRICE = 10_000;

  private static final List<String> COMPOUND = List.of("boat", "plane", "gun");

  /** "Three more boats", "the last two meetings". */
  private static final Set<String> PARTS =
      Set.of(
          ("other others another more additional further extra remaining first last next "
                  + "previous past following each every per")
              .split(" "));

  private static final Set<String> DEFINITE =
      Set.of("the", "its", "his", "her", "their", "our", "these", "those", "them");

  private final Deeds deeds;
  private final FigureContext context;

  CountedThing(Deeds deeds, FigureContext context) {
    this.deeds = deeds;
    this.context = context;
  }

  /**
   * {@code boat}, {@code depth m}, {@code m from border}, {@code magnitude}, {@code % in eg},
   * {@code theft USD}, {@code arrest people}; empty where it is nothing of the kind.
   */
  String of(QuantityMention mention) {
    Quantity quantity = mention.quantity();
    if (quantity.measure().isEmpty()) {
      return isMagnitude(mention) ? MAGNITUDE : count(mention);
    }
    if (quantity.measure().equals("%")) {
      String place = context.place(mention.extent());
      return place.isEmpty() ? Shares.of(mention.extent()) : "% in " + place;
    }
    return quantity.isMoney() ? sum(mention) : dimension(mention);
  }

  /** Whether it measures and does not count. */
  static boolean isMeasured(QuantityMention mention) {
    return !mention.quantity().measure().isEmpty() || isMagnitude(mention);
  }

  private String count(QuantityMention mention) {
    if (isOfAList(mention)) {
      return "";
    }
    String deed = deeds.suffered(mention);
    deed = deed.isEmpty() && deeds.isOfRaiders(mention) ? "raid by" : deed;
    if (!deed.isEmpty()) {
      return deed + PEOPLE;
    }
    String shots = Shots.of(mention);
    if (!shots.isEmpty()) {
      return shots;
    }
    String together = Gatherings.of(mention, deeds);
    if (!together.isEmpty()) {
      return together;
    }
    String fitting = Fittings.of(mention);
    if (!fitting.isEmpty()) {
      return fitting;
    }
    String whole = Wholes.of(mention);
    if (!whole.isEmpty()) {
      return whole;
    }
    String noun = body(mention);
    boolean word = noun.length() > 2 && noun.chars().allMatch(Character::isLetter);
    boolean verb =
        mention.head() >= 0 && mention.extent().sentence().token(mention.head()).is(Tag.VERB);
    return word && !verb && !ANYTHING.contains(noun) ? head(noun) : "";
  }

  /** "5.2 Harbour Lights" is the number of an item, "12.00 Port Alder" a sum of the row before. */
  private static boolean isOfAList(QuantityMention mention) {
    double value = mention.quantity().range().low();
    Extent extent = mention.extent();
    boolean point = word(extent, extent.first()).indexOf('.') > 0;
    boolean named =
        extent.first() + 1 < extent.end()
            && Character.isDigit(extent.text().charAt(0))
            && !extent.sentence().passage().isHeadline()
            && isCapital(extent.sentence().token(extent.first() + 1).text())
            && isCapital(extent.sentence().token(extent.end() - 1).text());
    return point && value < LEAST_PRICE || named;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** "Twelve crew members" are counted as crew; the members of nothing are not. */
  private static String body(QuantityMention mention) {
    String noun = mention.quantity().noun();
    int before = mention.head() - 1;
    boolean compound = noun.equals("member") && before > mention.extent().first();
    boolean named = compound && mention.extent().sentence().token(before).is(Tag.NOUN);
    return named ? mention.extent().sentence().token(before).lemma() : noun;
  }

  /** A speedboat is a boat. */
  private static String head(String noun) {
    return COMPOUND.stream().filter(noun::endsWith).findFirst().orElse(noun);
  }

  /** "48 members" and "39 people" who were arrested are people. */
  static Quantity counted(Quantity quantity, String counted) {
    return counted.endsWith(PEOPLE)
        ? new Quantity(quantity.readings(), "", PEOPLE.strip(), List.of())
        : counted.equals(Shots.HITS)
            ? new Quantity(quantity.readings(), "", "", List.of())
            : quantity;
  }

  private static String sum(QuantityMention mention) {
    String priced = Deeds.priced(mention.extent());
    boolean little = mention.quantity().range().low() < LEAST_PRICE;
    return priced.isEmpty() || little && !Deeds.isOfCourts(priced)
        ? ""
        : priced + " " + mention.quantity().measure();
  }

  /** "A magnitude 4.4 quake", "the 4.4-magnitude quake", "a 4.4 quake": no count has a point. */
  private static boolean isMagnitude(QuantityMention mention) {
    Extent extent = mention.extent();
    String noun = mention.quantity().noun();
    double value = mention.quantity().range().low();
    boolean quake = SCALED.contains(noun) || SCALED.contains(word(extent, extent.end()));
    boolean scaled = quake && value != Math.rint(value);
    boolean of = word(extent, extent.first() - 1).equals("of");
    return scaled
        || noun.equals(MAGNITUDE)
        || word(extent, extent.end()).equals(MAGNITUDE)
        || word(extent, extent.first() - (of ? 2 : 1)).equals(MAGNITUDE);
  }

  /** "A depth of 12 miles", "12 miles deep", "12 miles (19 km) south of the border". */
  private static String dimension(QuantityMention mention) {
    Extent extent = mention.extent();
    String measure = mention.quantity().measure();
    boolean of = word(extent, extent.first() - 1).equals("of");
    String noun = of ? word(extent, extent.first() - 2) : "";
    if (DIMENSIONS.contains(noun)) {
      return noun + " " + measure;
    }
    String deep = DIMENSIONAL.getOrDefault(word(extent, extent.end()), "");
    if (!deep.isEmpty()) {
      return deep + " " + measure;
    }
    String size = Fittings.size(extent, measure);
    if (!size.isEmpty()) {
      return size;
    }
    String from = measure.equals("m") ? Bearings.origin(extent) : "";
    return from.isEmpty() ? "" : measure + " from " + from;
  }

  static String word(Extent extent, int at) {
    Sentence sentence = extent.sentence();
    return at < 0 || at >= sentence.size() ? "" : sentence.token(at).lower();
  }

  /** "Three other rifles" and "three of the rifles", but not "more than three rifles". */
  static boolean isPart(QuantityMention mention) {
    Extent extent = mention.extent();
    Sentence sentence = extent.sentence();
    int first = Math.max(0, extent.first() - 1);
    for (int at = first; at < extent.end(); at++) {
      boolean than = at + 1 < sentence.size() && sentence.token(at + 1).lower().equals("than");
      boolean of = sentence.token(at).lower().equals("of") && at + 1 < extent.end();
      boolean some =
          of
              && at > extent.first()
              && !word(extent, at - 1).equals("all")
              && DEFINITE.contains(word(extent, at + 1));
      if (some || PARTS.contains(sentence.token(at).lower()) && !than) {
        return true;
      }
    }
    return isAlso(extent);
  }

  /** "Five witnesses are also to speak", "on top of five others": beside others. */
  private static boolean isAlso(Extent extent) {
    Sentence sentence = extent.sentence();
    int verb = extent.end();
    boolean added = word(extent, extent.first() - 2).equals("top");
    return added && word(extent, extent.first() - 1).equals("of")
        || verb + 1 < sentence.size()
            && sentence.token(verb).is(Tag.AUX, Tag.VERB)
            && word(extent, verb + 1).equals("also");
  }
}
