package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the words beside somebody say befell him: "the 4-year-old girl, who was shot in the face",
 * "fatally shot a 15-year-old", "charged in the death of a 2-year-old". Headlines have no auxiliary
 * ("5-year-old shot near school"), so what follows the verb decides who did it.
 */
final class LotGrammar {

  /** Verbs of harm, by past form: whoever is their subject in the active voice did it. */
  private static final Map<String, Lot> HARM = new HashMap<>();

  /** What somebody does or suffers as a subject, in either voice. */
  private static final Map<String, Lot> SUFFERED = new HashMap<>();

  /** What is done to whoever follows. */
  private static final Map<String, Lot> DONE = new HashMap<>();

  /** Nouns of what befell whoever follows their "of". */
  private static final Map<String, Lot> OF = new HashMap<>();

  /** Nouns of whoever was the one or the other. */
  private static final Map<String, Lot> NOUNS = new HashMap<>();

  static {
    put(HARM, Lot.DIED, "killed murdered slain");
    put(HARM, Lot.HURT, "shot stabbed injured wounded hurt struck hit grazed beaten attacked");
    put(SUFFERED, Lot.DIED, "died dies dead drowned drowns succumbed perished");
    put(SUFFERED, Lot.HURT, "hospitalized hospitalised airlifted survived");
    put(
        SUFFERED,
        Lot.ACCUSED,
        "arrested charged accused indicted arraigned convicted sentenced jailed detained "
            + "surrendered confessed held booked");
    put(SUFFERED, Lot.TAKEN, "kidnapped abducted");
    put(DONE, Lot.DIED, "kill kills killed killing murdered murdering slew");
    put(
        DONE,
        Lot.HURT,
        "shoot shoots shot shooting stabs stabbed stabbing injures injured injuring wounds wounded "
            + "wounding hits hit hitting strikes struck striking");
    put(
        DONE,
        Lot.ACCUSED,
        "arrest arrests arrested arresting charge charges charged charging accused indicted "
            + "convicted sentenced");
    put(DONE, Lot.TAKEN, "kidnapped abducted kidnapping abducting");
    put(OF, Lot.DIED, "death deaths killing killings murder slaying homicide suicide body");
    put(OF, Lot.HURT, "shooting stabbing wounding");
    put(OF, Lot.ACCUSED, "arrest arrests conviction trial indictment");
    put(OF, Lot.TAKEN, "kidnapping abduction");
    put(NOUNS, Lot.HURT, "victim");
    put(NOUNS, Lot.ACCUSED, "suspect gunman shooter assailant attacker");
  }

  private static final Set<String> FATAL = Set.of("fatally", "dead", "death", "killed");

  /** Of whom these are told as a subject, nobody has done it to. */
  private static final Set<String> INTRANSITIVE =
      Set.of(
          "died",
          "dies",
          "dead",
          "drowned",
          "drowns",
          "succumbed",
          "perished",
          "survived",
          "surrendered",
          "confessed");

  /** "Was found dead", "was pronounced dead". */
  private static final Set<String> LINKING = Set.of("found", "pronounced", "declared", "left");

  private static final Set<String> SELF = Set.of("himself", "herself", "themselves");

  /** Before a verb, of what nobody says that it happened: "want to arrest". */
  private static final Set<String> OPEN =
      Set.of("to", "not", "never", "will", "would", "may", "might", "could", "can", "should");

  private static final Set<String> NOT = Set.of("not", "n't", "never", "nearly", "almost");

  /** How far the verb may stand from its subject, adverbs and auxiliaries between. */
  private static final int FAR = 5;

  /** How long what is said aside may be: ", of Oldham,", ", who lives there,". */
  private static final int ASIDE = 9;

  private final Reading reading;
  private final Sentence sentence;
  private final Set<Lot> lots = EnumSet.noneOf(Lot.class);

  private LotGrammar(Reading reading, Sentence sentence) {
    this.reading = reading;
    this.sentence = sentence;
  }

  private static void put(Map<String, Lot> words, Lot lot, String list) {
    for (String word : list.split(" ")) {
      words.put(word, lot);
    }
  }

  /** Whether a word tells of a lot, so that no name or description goes on over it. */
  static boolean tells(String lower) {
    return HARM.containsKey(lower) || SUFFERED.containsKey(lower);
  }

  /** All that is told of the one whose age, noun and name stand there; nothing of many. */
  static Set<Lot> of(Extent person, Reading reading) {
    LotGrammar grammar = new LotGrammar(reading, person.sentence());
    for (int at = person.first(); at < person.end(); at++) {
      grammar.add(NOUNS.get(grammar.word(at)));
    }
    grammar.asSubject(person.end());
    grammar.asObject(person.first());
    return grammar.lots;
  }

  private void add(Lot lot) {
    if (lot != null) {
      lots.add(lot);
    }
  }

  private void asSubject(int end) {
    int at = behindAside(behindPlace(end));
    at += word(at).equals("who") || word(at).equals("that") ? 1 : 0;
    boolean fatal = false;
    boolean passive = false;
    for (int verb = at; verb < Math.min(sentence.size(), at + FAR); verb++) {
      String word = word(verb);
      if (NOT.contains(word)) {
        return;
      }
      if (SUFFERED.containsKey(word)) {
        boolean does = !INTRANSITIVE.contains(word) && !passive && isObject(verb + 1);
        add(does ? null : SUFFERED.get(word)); // "a 34-year-old officer arrested him"
        return;
      }
      if (HARM.containsKey(word)) {
        harm(verb, fatal, passive);
        return;
      }
      fatal |= FATAL.contains(word);
      passive |= word.equals("was") || word.equals("were") || word.startsWith("be");
      boolean linking = passive && LINKING.contains(word);
      if (!sentence.token(verb).is(Tag.AUX, Tag.ADV) && !fatal && !linking) {
        condition(verb);
        return;
      }
    }
  }

  /** "Is in critical condition", "is in custody". */
  private void condition(int at) {
    if (word(at).equals("in") && word(at + 1).equals("custody")) {
      add(Lot.ACCUSED);
    }
    for (int to = at; to < Math.min(sentence.size(), at + FAR); to++) {
      if (word(to).equals("condition")) {
        add(Lot.HURT);
      }
    }
  }

  /** "Shot and killed": who is killed as well is dead; who has an object did it. */
  private void harm(int verb, boolean fatally, boolean passive) {
    int end = verb + 1;
    boolean fatal = fatally || HARM.get(word(verb)) == Lot.DIED;
    while (isMore(end)) {
      fatal |= FATAL.contains(word(end));
      end++;
    }
    if (!passive && isObject(end)) {
      add(Lot.ACCUSED);
      return;
    }
    add(fatal ? Lot.DIED : Lot.HURT);
  }

  /** "And killed", "dead", "to death", "and seriously wounded". */
  private boolean isMore(int at) {
    String word = word(at);
    return FATAL.contains(word)
        || HARM.containsKey(word)
        || at + 1 < sentence.size()
            && (word.equals("and") || word.equals("to") || word.equals("or"))
            && (FATAL.contains(word(at + 1)) || HARM.containsKey(word(at + 1)));
  }

  private boolean isObject(int at) {
    if (at >= sentence.size() || SELF.contains(word(at)) || isTime(at)) {
      return false;
    }
    Token token = sentence.token(at);
    return token.is(Tag.DET, Tag.PROPN, Tag.NOUN, Tag.NUM, Tag.ADJ)
        || token.is(Tag.PRON) && !token.lower().startsWith("wh");
  }

  /** "Girl shot Monday night". */
  private boolean isTime(int at) {
    Extent token = Extent.of(sentence, at, at + 1);
    return reading.times().in(sentence).stream().anyMatch(time -> time.extent().touches(token));
  }

  private void asObject(int first) {
    int at = first - 1;
    while (at >= 0 && sentence.token(at).is(Tag.DET, Tag.ADJ, Tag.PRON) && !isVerb(at)) {
      at--;
    }
    if (at < 0) {
      return;
    }
    String word = word(at);
    if (word.equals("of") || word.equals("for")) {
      add(OF.get(word(at - 1)));
      if (OF.get(word(at - 1)) == Lot.HURT && FATAL.contains(word(at - 2))) {
        add(Lot.DIED);
      }
    } else if (word.equals("by")) {
      add(HARM.containsKey(word(at - 1)) || FATAL.contains(word(at - 1)) ? Lot.ACCUSED : null);
    } else if (isVerb(at) && !isPassive(at) && !OPEN.contains(word(at - 1))) {
      add(DONE.get(word));
      if (DONE.get(word) == Lot.HURT && FATAL.contains(word(at - 1))) {
        add(Lot.DIED);
      }
    }
  }

  private boolean isVerb(int at) {
    return DONE.containsKey(word(at));
  }

  /** "Was shot", "had been arrested". */
  private boolean isPassive(int verb) {
    String before = word(verb - 1);
    return before.equals("was") || before.equals("were") || before.equals("been");
  }

  /** "A 15-year-old from Port Alder". */
  private int behindPlace(int end) {
    int at = end;
    if (at + 1 < sentence.size() && (word(at).equals("of") || word(at).equals("from"))) {
      at++;
      while (at < sentence.size() && sentence.token(at).is(Tag.PROPN)) {
        at++;
      }
      return at > end + 1 ? at : end;
    }
    return end;
  }

  /** Behind the closing comma of what is said aside; the same where nothing is. */
  private int behindAside(int open) {
    if (!word(open).equals(",")) {
      return open;
    }
    for (int at = open + 1; at < Math.min(sentence.size(), open + ASIDE); at++) {
      if (word(at).equals(",")) {
        return at + 1;
      }
      if (tells(word(at))) {
        return open + 1;
      }
    }
    return open + 1;
  }

  private String word(int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).lower() : "";
  }
}
