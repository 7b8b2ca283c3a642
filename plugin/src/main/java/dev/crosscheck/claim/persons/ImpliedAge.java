package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Status;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import dev.crosscheck.language.VerbForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An age of a person whose name does not stand beside it: "She was 115.", "died at the age of 116",
 * "The 33-year-old".
 *
 * @param bearer whom it is of
 * @param sentence where it stands
 * @param age the years and their place
 */
record ImpliedAge(Referent bearer, Sentence sentence, BearerAge age) {

  private static final Set<String> TODAY =
      Set.of("is", "has", "can", "could", "may", "might", "will", "would");

  static List<ImpliedAge> of(Reading reading) {
    List<ImpliedAge> ages = new ArrayList<>();
    Bearers bearers = new Bearers(reading);
    for (Sentence sentence : reading.sentences()) {
      passed(sentence, bearers).ifPresent(ages::add);
      behind(reading, sentence).ifPresent(ages::add);
      pronoun(sentence, bearers).ifPresent(ages::add);
      described(sentence, bearers).ifPresent(ages::add);
      still(reading, sentence, bearers).ifPresent(ages::add);
    }
    for (EventMention event : reading.events()) {
      if (event.family().equals("death") && event.status() == Status.HAPPENED) {
        died(event, bearers).ifPresent(ages::add);
      }
    }
    return ages;
  }

  /** "She was 115." */
  private static Optional<ImpliedAge> pronoun(Sentence sentence, Bearers bearers) {
    String word = sentence.token(0).lower();
    return word.equals("he") || word.equals("she")
        ? BearerAge.said(sentence, 0, 1)
            .flatMap(
                age ->
                    bearers.pronoun(sentence, 0).map(whom -> new ImpliedAge(whom, sentence, age)))
        : Optional.empty();
  }

  /** "At fifty-seven, she could have gone on"; not "at 19 she won": that was then. */
  private static Optional<ImpliedAge> still(Reading reading, Sentence sentence, Bearers bearers) {
    int number =
        is(sentence, 0, "at") ? is(sentence, 1, "the") && is(sentence, 3, "of") ? 4 : 1 : 0;
    boolean age = number == 1 || number == 4 && is(sentence, 2, "age");
    int subject = number + (is(sentence, number + 1, ",") ? 2 : 1);
    Optional<Integer> years =
        age && subject < sentence.size()
            ? YearsOld.years(sentence.token(number).lower())
            : Optional.empty();
    if (years.isEmpty()) {
      return Optional.empty();
    }
    boolean pronoun = is(sentence, subject, "he") || is(sentence, subject, "she");
    Optional<NameMention> name =
        reading.names().in(sentence).stream()
            .filter(one -> one.extent().first() == subject && Bearers.isPerson(one))
            .findFirst();
    int verb = name.map(one -> one.extent().end()).orElse(subject + 1);
    Optional<Referent> whom =
        pronoun ? bearers.pronounSoFar(sentence, subject) : name.map(NameMention::referent);
    return verb < sentence.size() && isOfToday(sentence.token(verb))
        ? whom.map(one -> new ImpliedAge(one, sentence, new BearerAge(years.get(), 0, number + 1)))
        : Optional.empty();
  }

  private static boolean isOfToday(Token verb) {
    return TODAY.contains(verb.lower()) || verb.is(Tag.VERB) && verb.lower().endsWith("s");
  }

  private static boolean is(Sentence sentence, int at, String lower) {
    return at < sentence.size() && sentence.token(at).lower().equals(lower);
  }

  /** "The 33-year-old lost his case", where the sentence before names one person alone. */
  private static Optional<ImpliedAge> described(Sentence sentence, Bearers bearers) {
    boolean begins =
        sentence.size() > 2
            && sentence.token(0).lower().equals("the")
            && (sentence.token(2).is(Tag.VERB, Tag.AUX, Tag.PUNCT)
                || VerbForms.isOnlyPast(sentence.token(2).lower()))
            && !tellsApart(sentence);
    return begins
        ? YearsOld.endingAt(sentence, 1)
            .filter(old -> sentence.token(1).lower().endsWith("old"))
            .flatMap(
                old ->
                    bearers
                        .before(sentence)
                        .map(
                            whom ->
                                new ImpliedAge(whom, sentence, new BearerAge(old.years(), 0, 2))))
        : Optional.empty();
  }

  /** "The 19-year-old was hurt, the 20-year-old died": nobody whom the text has named. */
  private static boolean tellsApart(Sentence sentence) {
    for (int at = 3; at < sentence.size(); at++) {
      boolean the = sentence.token(at - 1).lower().equals("the");
      if (the && sentence.token(at).lower().endsWith("-year-old")) {
        return true;
      }
    }
    return false;
  }

  /** "The oldest Norwegian passed away at the age of 116", who was named before. */
  private static Optional<ImpliedAge> passed(Sentence sentence, Bearers bearers) {
    for (int at = 1; at + 1 < sentence.size(); at++) {
      String word = sentence.token(at).lower();
      boolean passed = word.equals("passed") && sentence.token(at + 1).lower().equals("away");
      if (passed || word.equals("died")) {
        Optional<BearerAge> age = age(sentence, at + 1);
        return age.isPresent() && sentence.token(0).lower().equals("the")
            ? bearers.soFar(sentence, at).map(whom -> new ImpliedAge(whom, sentence, age.get()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Otto Holm, who was behind songs by the Tidewater Boys, has died aged 62". */
  private static Optional<ImpliedAge> behind(Reading reading, Sentence sentence) {
    for (int at = 2; at + 1 < sentence.size(); at++) {
      boolean died = is(sentence, at, "died") && is(sentence, at - 1, "has");
      if (died && is(sentence, at - 2, ",")) {
        Optional<BearerAge> age = age(sentence, at + 1);
        return age.isEmpty()
            ? Optional.empty()
            : reading.names().in(sentence).stream()
                .filter(Bearers::isPerson)
                .findFirst()
                .filter(name -> is(sentence, name.extent().end(), ","))
                .filter(name -> is(sentence, name.extent().end() + 1, "who"))
                .map(name -> new ImpliedAge(name.referent(), sentence, age.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<ImpliedAge> died(EventMention death, Bearers bearers) {
    Sentence sentence = death.extent().sentence();
    Optional<BearerAge> age = age(sentence, death.extent().end());
    return age.isEmpty()
        ? Optional.empty()
        : whom(death, bearers).map(whom -> new ImpliedAge(whom, sentence, age.get()));
  }

  /** "Died on Saturday at the age of 116", "died at 91", "died, aged 91". */
  private static Optional<BearerAge> age(Sentence sentence, int from) {
    for (int at = from; at < sentence.size(); at++) {
      int number = number(sentence, at);
      if (number < 0 && sentence.token(at).is(Tag.VERB, Tag.SCONJ)) {
        return Optional.empty();
      }
      Optional<Integer> years =
          number < 0 ? Optional.empty() : YearsOld.figures(sentence.token(number).lower());
      if (years.isPresent()) {
        return Optional.of(new BearerAge(years.get(), at, number + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Referent> whom(EventMention death, Bearers bearers) {
    Optional<Participant> theme = death.theme();
    Optional<Referent> named =
        theme.map(Participant::referent).filter(one -> one.kind() == ReferentKind.PERSON);
    return named.or(
        () ->
            death.count().isPresent()
                ? Optional.empty()
                : theme.flatMap(one -> the(one.extent(), bearers)));
  }

  private static Optional<Referent> the(Extent theme, Bearers bearers) {
    boolean definite = theme.sentence().token(theme.first()).lower().equals("the");
    return definite ? bearers.described(theme) : Optional.empty();
  }

  /** The index of the years behind "at the age of", "at age", "aged" or a bare "at"; else -1. */
  private static int number(Sentence sentence, int at) {
    String word = sentence.token(at).lower();
    if (word.equals("aged")) {
      return at + 1 < sentence.size() ? at + 1 : -1;
    }
    if (!word.equals("at") || at + 1 >= sentence.size()) {
      return -1;
    }
    boolean age =
        at + 4 < sentence.size()
            && sentence.token(at + 2).lower().equals("age")
            && sentence.token(at + 3).lower().equals("of");
    if (at + 2 < sentence.size() && sentence.token(at + 1).lower().equals("age")) {
      return at + 2;
    }
    boolean last = at + 2 >= sentence.size() || sentence.token(at + 2).is(Tag.PUNCT);
    return age ? at + 4 : last ? at + 1 : -1;
  }
}
