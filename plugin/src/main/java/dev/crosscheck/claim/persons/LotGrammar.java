package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the words beside somebody say befell him: "the 4-year-old girl, who was shot in the face",
 * "fatally shot a 15-year-old", "charged in the death of a 2-year-old". Headlines have no auxiliary
 * ("5-year-old shot near school"), so what follows the verb decides who did it.
 */
final class LotGrammar {

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

  /** All that is told of the one whose age, noun and name stand there; nothing of many. */
  static Set<Lot> of(Extent person, Reading reading) {
    LotGrammar grammar = new LotGrammar(reading, person.sentence());
    for (int at = person.first(); at < person.end(); at++) {
      grammar.add(LotWords.NOUNS.get(grammar.word(at)));
    }
    grammar.asSubject(person.end());
    grammar.asObject(person.first(), person.end());
    grammar.asOwner(person.end());
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
      if (LotWords.NOT.contains(word)) {
        return;
      }
      if (LotWords.SUFFERED.containsKey(word)) {
        boolean does = !LotWords.INTRANSITIVE.contains(word) && !passive && isObject(verb + 1);
        add(does ? null : LotWords.SUFFERED.get(word)); // "a 34-year-old officer arrested him"
        return;
      }
      if (LotWords.HARM.containsKey(word)) {
        harm(verb, fatal, passive);
        return;
      }
      if (isHeld(verb)) {
        add(Lot.ACCUSED);
        return;
      }
      if (isHurt(verb)) {
        add(Lot.HURT);
        return;
      }
      fatal |= LotWords.FATAL.contains(word);
      passive |= word.equals("was") || word.equals("were") || word.startsWith("be");
      boolean linking = passive && LotWords.LINKING.contains(word);
      if (!sentence.token(verb).is(Tag.AUX, Tag.ADV) && !fatal && !linking) {
        condition(verb);
        return;
      }
    }
  }

  /** "Turned himself in", "was taken into custody", "is set to be charged". */
  private boolean isHeld(int verb) {
    boolean planned =
        LotWords.PLANNED.contains(word(verb))
            && word(verb + 1).equals("to")
            && word(verb + 2).equals("be");
    return LotWords.TURNING.contains(word(verb))
            && LotWords.SELF.contains(word(verb + 1))
            && word(verb + 2).equals("in")
        || word(verb).equals("taken")
            && word(verb + 1).equals("into")
            && word(verb + 2).equals("custody")
        || planned && LotWords.SUFFERED.get(word(verb + 3)) == Lot.ACCUSED;
  }

  /** "With a gunshot wound to the leg", "suffered a broken arm". */
  private boolean isHurt(int having) {
    if (!LotWords.HAVING.contains(word(having))) {
      return false;
    }
    for (int at = having + 1; at < Math.min(sentence.size(), having + FAR); at++) {
      if (LotWords.WOUNDS.contains(word(at)) || LotWords.BROKEN.contains(word(at))) {
        return true;
      }
      if (sentence.token(at).is(Tag.PUNCT, Tag.CCONJ, Tag.AUX)) {
        return false;
      }
    }
    return false;
  }

  /** "The 5-year-old's death", "the 5-year-old's shooting death". */
  private void asOwner(int end) {
    if (end < sentence.size() && sentence.token(end).is(Tag.PART)) {
      boolean compound = LotWords.OF.get(word(end + 1)) == Lot.HURT;
      add(LotWords.OF.get(word(compound ? end + 2 : end + 1)));
      add(LotWords.OF.get(word(end + 1)));
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
    boolean fatal = fatally || LotWords.HARM.get(word(verb)) == Lot.DIED;
    while (isMore(end)) {
      fatal |= LotWords.FATAL.contains(word(end));
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
    return LotWords.FATAL.contains(word)
        || LotWords.HARM.containsKey(word)
        || at + 1 < sentence.size()
            && (word.equals("and") || word.equals("to") || word.equals("or"))
            && (LotWords.FATAL.contains(word(at + 1)) || LotWords.HARM.containsKey(word(at + 1)));
  }

  private boolean isObject(int at) {
    if (at >= sentence.size() || LotWords.SELF.contains(word(at)) || isTime(at)) {
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

  private void asObject(int first, int end) {
    int at = beforeNoun(first);
    if (at >= 0 && sentence.token(at).is(Tag.CCONJ)) {
      at = beforeList(at);
    }
    if (at < 0) {
      return;
    }
    String word = word(at);
    if (word.equals("of") || word.equals("for")) {
      of(at);
    } else if (word.equals("by")) {
      String done = word(at - 1);
      add(LotWords.HARM.containsKey(done) || LotWords.FATAL.contains(done) ? Lot.ACCUSED : null);
    } else if (isVerb(at) && !isPassive(at) && !LotWords.OPEN.contains(word(at - 1))) {
      add(LotWords.DONE.get(word));
      if (LotWords.DONE.get(word) == Lot.HURT && LotWords.FATAL.contains(word(at - 1))) {
        add(Lot.DIED);
      }
    } else if (LotWords.FINDING.contains(word)) {
      add(LotWords.FATAL.contains(word(end)) ? Lot.DIED : null);
      add(isHurt(end) ? Lot.HURT : null);
    }
  }

  /** What stands before "a young" or "her" of the noun that begins there. */
  private int beforeNoun(int first) {
    int at = first - 1;
    while (at >= 0 && sentence.token(at).is(Tag.DET, Tag.ADJ, Tag.PRON) && !isVerb(at)) {
      at--;
    }
    return at;
  }

  /** The "of" before a list whose last is somebody: "the deaths of a woman and her"; else -1. */
  private int beforeList(int and) {
    int at = and - 1;
    while (at >= 0
        && and - at < ASIDE
        && (sentence.token(at).is(Tag.DET, Tag.ADJ, Tag.PRON, Tag.NOUN, Tag.PROPN, Tag.NUM)
            || word(at).equals(","))) {
      at--;
    }
    return word(at).equals("of") ? at : -1;
  }

  private void of(int of) {
    String noun = word(of - 1);
    add(LotWords.OF.get(noun));
    boolean fatal = LotWords.OF.get(noun) == Lot.HURT && LotWords.FATAL.contains(word(of - 2));
    boolean taken = LotWords.LIFE.contains(noun) && LotWords.TAKING.contains(word(of - 3));
    add(fatal || taken ? Lot.DIED : null);
  }

  private boolean isVerb(int at) {
    return LotWords.DONE.containsKey(word(at));
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
    int place = behindPlace(open + 1);
    if (place > open + 1) {
      return word(place).equals(",") ? place + 1 : place;
    }
    for (int at = open + 1; at < Math.min(sentence.size(), open + ASIDE); at++) {
      if (word(at).equals(",")) {
        return at + 1;
      }
      if (LotWords.tells(word(at))) {
        return open + 1;
      }
    }
    return open + 1;
  }

  private String word(int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).lower() : "";
  }
}
