package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.IncidentNouns;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Optional;
import java.util.Set;

/** The verbs, and the nouns of events, that the hours of an article belong to. */
final class TimedWords {

  /** Verbs that say of an incident that it began, with the incident for their subject. */
  private static final Set<String> BEGAN =
      Set.of(
          ("broke began started erupted occurred happened struck hit shook rattled jolted ignited "
                  + "recorded took")
              .split(" "));

  private static final Set<String> CLAUSE =
      Set.of(
          "which", "that", "who", "because", "while", "but", "as", "before", "where", "when",
          "and");

  /** No more tokens than these part a verb from its subject, or from its time. */
  static final int REACH = 14;

  /** No more tokens than these stand before the noun that a sentence begins with. */
  private static final int FRONT = 20;

  private final Reading reading;

  TimedWords(Reading reading) {
    this.reading = reading;
  }

  /** Whether it says of an incident that it began. */
  static boolean began(Token word) {
    return BEGAN.contains(word.lower());
  }

  /** The verb, or the noun of an event, that the time belongs to; -1 where none does. */
  int of(Extent time) {
    Sentence sentence = time.sentence();
    int noun = time.end() + (possessive(sentence, time.end()) ? 1 : 0);
    if (!IncidentNouns.at(sentence, noun).isEmpty()) {
      return noun; // "a Sunday night fire"
    }
    for (int at = time.first() - 1; at >= Math.max(0, time.first() - REACH); at--) {
      boolean limit = at == time.first() - 1 && sentence.token(at).lower().equals("before");
      if (isEnd(sentence, at) && !limit) {
        return -1;
      }
      if (isTrigger(sentence, at) || isFront(sentence, at)) {
        return at;
      }
    }
    for (int at = time.end(); at < Math.min(sentence.size(), time.end() + REACH); at++) {
      if (isTrigger(sentence, at)) {
        return isOpening(sentence, time) ? at : -1;
      }
    }
    return -1;
  }

  /** "A shooting early Wednesday morning left one dead": no verb has a time yet. */
  private static boolean isFront(Sentence sentence, int noun) {
    return noun <= FRONT
        && !IncidentNouns.at(sentence, noun).isEmpty()
        && sentence.tokens().stream().limit(noun).noneMatch(one -> one.is(Tag.VERB, Tag.AUX));
  }

  private static boolean possessive(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).is(Tag.PART);
  }

  private boolean isTrigger(Sentence sentence, int at) {
    return sentence.token(at).is(Tag.VERB) && !isName(sentence, at) && !isOfCall(sentence, at)
        || began(sentence.token(at))
        || event(sentence, at).isPresent();
  }

  /** "A call of shots fired". */
  private static boolean isOfCall(Sentence sentence, int verb) {
    return verb > 0
        && sentence.token(verb).lower().equals("fired")
        && sentence.token(verb - 1).lower().equals("shots");
  }

  /** Names are taken for verbs. */
  private boolean isName(Sentence sentence, int at) {
    return reading.names().in(sentence).stream()
        .anyMatch(name -> name.extent().first() <= at && at < name.extent().end());
  }

  /** "At 2.09 am a quake …", "it was 2.09 am when a quake …": little stands before the time. */
  private static boolean isOpening(Sentence sentence, Extent time) {
    int from = 0;
    for (int at = 1; at < time.first(); at++) {
      boolean was = sentence.token(at - 1).lower().equals("it") && sentence.token(at).is(Tag.AUX);
      boolean cleft = time.end() < sentence.size() && isWhen(sentence.token(time.end()));
      from = was && cleft ? at + 1 : from;
    }
    for (int at = from; at < time.first(); at++) {
      if (sentence.token(at).is(Tag.VERB, Tag.NOUN, Tag.AUX)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWhen(Token word) {
    return word.lower().equals("when") || word.lower().equals("that");
  }

  private boolean isEnd(Sentence sentence, int at) {
    String word = sentence.token(at).lower();
    return CLAUSE.contains(word) || word.equals(";");
  }

  /** The event that the word there tells of. */
  Optional<EventMention> event(Sentence sentence, int verb) {
    return reading.events().in(sentence).stream()
        .filter(event -> event.extent().first() == verb)
        .findFirst();
  }
}
