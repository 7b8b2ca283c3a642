package dev.crosscheck.claim.calendar;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.language.ModalVerbs;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The verb group whose time a time expression is: "will be released" of "will be released on 8
 * June".
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param ahead whether it looks ahead; else it tells of what has happened
 * @param lemma the main verb's dictionary form
 */
record TimedVerb(int first, int end, boolean ahead, String lemma) {

  private static final Set<String> HAVE_OR_WAS = Set.of("was", "were", "has", "have", "had", "'ve");

  /**
   * Verbs of what comes about at one time; "approved a meeting in 2027" and "had plans for May"
   * give the time of something else.
   */
  private static final Set<String> ACHIEVED =
      Set.of(
          "acquire",
          "adopt",
          "appoint",
          "arrest",
          "arrive",
          "attend",
          "award",
          "become",
          "begin",
          "bear",
          "build",
          "buy",
          "close",
          "collapse",
          "come",
          "complete",
          "conduct",
          "create",
          "debut",
          "deliver",
          "destroy",
          "die",
          "discover",
          "elect",
          "enter",
          "establish",
          "finish",
          "found",
          "go",
          "graduate",
          "happen",
          "hire",
          "hold",
          "host",
          "inaugurate",
          "introduce",
          "join",
          "kill",
          "launch",
          "leave",
          "marry",
          "meet",
          "merge",
          "move",
          "occur",
          "open",
          "perform",
          "premiere",
          "present",
          "publish",
          "purchase",
          "receive",
          "release",
          "remove",
          "resign",
          "retire",
          "sell",
          "sign",
          "speak",
          "start",
          "travel",
          "unveil",
          "visit",
          "win",
          "write",
          "place");

  /** "is scheduled to open", "are due on": what lies ahead, told in the present. */
  private static final Set<String> ARRANGED =
      Set.of("schedule", "plan", "expect", "slate", "due", "set", "go");

  private static final Set<String> NOW = Set.of("is", "are", "'s", "'re", "am", "'m");

  /** The group that the time belongs to; empty where that is not plain. */
  static Optional<TimedVerb> of(Extent time) {
    OptionalInt verb = TimeAttachment.verb(time);
    return verb.isPresent() ? at(time.sentence(), verb.getAsInt()) : Optional.empty();
  }

  /** The group that ends with the verb at {@code main}, if its tense is plain. */
  private static Optional<TimedVerb> at(Sentence sentence, int main) {
    int first = main;
    boolean will = ModalVerbs.isFuture(sentence.token(main).lower());
    boolean past = HAVE_OR_WAS.contains(sentence.token(main).lower());
    boolean now = false;
    boolean infinitive = false;
    boolean arranged = ARRANGED.contains(sentence.token(main).lemma());
    while (first > 0 && main - first < 6) {
      Token token = sentence.token(first - 1);
      String word = token.lower();
      if (!token.is(Tag.AUX, Tag.ADV, Tag.PART)
          && !ModalVerbs.isFuture(word)
          && !(infinitive && token.is(Tag.VERB, Tag.ADJ) && ARRANGED.contains(token.lemma()))
          && !word.equals("to")) {
        break;
      }
      infinitive |= word.equals("to");
      arranged |= ARRANGED.contains(token.lemma());
      will |= ModalVerbs.isFuture(word);
      past |= HAVE_OR_WAS.contains(word);
      now |= NOW.contains(word);
      if (ModalVerbs.isBesidesFuture(word)) {
        return Optional.empty();
      }
      first--;
    }
    String lemma = sentence.token(main).lemma();
    if (will || now && arranged || Invitations.invites(sentence, main)) {
      return Optional.of(new TimedVerb(first, main + 1, true, lemma));
    }
    boolean told =
        ACHIEVED.contains(lemma) && !infinitive && !now && (past || isPast(sentence, main));
    return told ? Optional.of(new TimedVerb(first, main + 1, false, lemma)) : Optional.empty();
  }

  /** "The office created a desk", "it launched"; not "the conference held in May". */
  private static boolean isPast(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean passive = verb > 0 && sentence.token(verb - 1).lower().startsWith("be");
    boolean subject =
        !passive && verb > 0 && sentence.token(verb - 1).is(Tag.PRON, Tag.PROPN, Tag.NOUN, Tag.ADV);
    boolean object =
        verb + 1 < sentence.size() && sentence.token(verb + 1).is(Tag.DET, Tag.PROPN, Tag.PRON);
    boolean pronoun = verb > 0 && sentence.token(verb - 1).is(Tag.PRON);
    return isPastForm(token)
        && subject
        && (object || pronoun || !looksAhead(sentence, 0, sentence.size()));
  }

  /** Whether the verb's form is that of its past or of what was done: "reported", "met". */
  static boolean isPastForm(Token verb) {
    String form = verb.lower();
    return verb.is(Tag.VERB)
        && !form.equals(verb.lemma())
        && !form.endsWith("s")
        && !form.endsWith("ing");
  }

  /** Whether a word from {@code first} on tells of what is to come, or would be. */
  static boolean looksAhead(Sentence sentence, int first, int end) {
    return sentence.tokens().subList(first, end).stream().anyMatch(TimedVerb::looksAhead);
  }

  /** "Planned", "due": what lies ahead. */
  static boolean arranges(Token token) {
    return ARRANGED.contains(token.lemma());
  }

  /** "Went" does not, "is going to" does. */
  private static boolean looksAhead(Token token) {
    boolean went = token.lemma().equals("go") && !token.lower().equals("going");
    return ModalVerbs.isFuture(token.lower())
        || ModalVerbs.isBesidesFuture(token)
        || ARRANGED.contains(token.lemma()) && !went;
  }
}
