package dev.crosscheck.claim.persons;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.entity.Names;
import dev.crosscheck.facts.AgeStatement;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.Status;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ages that an article gives to persons whom it names in full, each once. */
final class AgeStatements {

  /** A sentence that looks back further than this may give the age of that time. */
  private static final int LONG_AGO_DAYS = 200;

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Names that stand for nobody: "Jane Doe". */
  private static final Set<String> NOBODY = Set.of("doe", "roe");

  private static final Set<String> IDENTIFYING = Set.of("identified", "identify", "named");

  private static final Set<String> QUOTES = Set.of("“", "”", "\"", "‘", "’", "'", "``", "''");

  private AgeStatements() {}

  static List<AgeStatement> of(Reading reading) {
    List<AgeStatement> ages = new ArrayList<>();
    Chronicle chronicle = new Chronicle(reading.article());
    Set<String> told = new HashSet<>();
    Set<String> dead = null;
    for (NameMention name : reading.names()) {
      String key = name.referent().key();
      if (name.referent().kind() != ReferentKind.PERSON || key.indexOf(' ') < 0) {
        continue;
      }
      Optional<BearerAge> age =
          BearerAge.of(name)
              .filter(
                  found ->
                      isOfNow(name.extent().sentence(), key, found, reading, chronicle)
                          && isHers(name, reading));
      if (age.isPresent() && told.add(key + " " + age.get().years())) {
        dead = dead == null ? dead(reading) : dead;
        statement(name.referent(), name.extent().sentence(), age.get(), reading, dead)
            .ifPresent(ages::add);
      }
    }
    for (ImpliedAge implied : ImpliedAge.of(reading)) {
      String key = implied.bearer().key();
      boolean now = isOfNow(implied.sentence(), key, implied.age(), reading, chronicle);
      if (now && key.indexOf(' ') > 0 && told.add(key + " " + implied.age().years())) {
        dead = dead == null ? dead(reading) : dead;
        statement(implied.bearer(), implied.sentence(), implied.age(), reading, dead)
            .ifPresent(ages::add);
      }
    }
    return ages;
  }

  private static Optional<AgeStatement> statement(
      Referent bearer, Sentence sentence, BearerAge age, Reading reading, Set<String> dead) {
    List<String> parts = new ArrayList<>(Arrays.asList(bearer.key().split(" ")));
    String given = parts.remove(0);
    if (SUFFIXES.contains(parts.get(0))) {
      given += " " + parts.remove(0);
    }
    if (parts.isEmpty() || NOBODY.contains(parts.get(parts.size() - 1))) {
      return Optional.empty();
    }
    String family = parts.remove(parts.size() - 1);
    boolean died = dead.contains(bearer.key());
    if (!died && isPast(sentence, age) && !isNotice(sentence, age)) {
      return Optional.empty(); // "When she began, she was 27": who lives grows older
    }
    Extent extent = Extent.of(sentence, age.first(), age.end());
    return Optional.of(
        new AgeStatement(
            extent.span(),
            Texts.fold(extent.text()),
            given + " " + family,
            parts,
            bearer.name(),
            age.years(),
            reading.article().metadata().date(),
            died));
  }

  /** "Ada Holm was 33.", and nothing else: so it is told of the dead. */
  private static boolean isNotice(Sentence sentence, BearerAge age) {
    boolean all = age.first() == 0 && age.end() + 1 >= sentence.size();
    return all && !is(sentence, 1, "was");
  }

  private static boolean isPast(Sentence sentence, BearerAge age) {
    for (int at = age.first(); at < age.end(); at++) {
      if (is(sentence, at, "was")) {
        return true;
      }
    }
    return false;
  }

  /** A family name alone can be another's of the family, and so can a given name. */
  private static boolean isHers(NameMention name, Reading reading) {
    String key = name.referent().key();
    String first = name.extent().sentence().token(name.extent().first()).text();
    boolean full = name.extent().end() - name.extent().first() > 1;
    if (full) {
      return Names.letters(first).equals(key.substring(0, key.indexOf(' ')));
    }
    String family = key.substring(key.lastIndexOf(' '));
    Optional<String> given = given(name.extent());
    if (given.isPresent() && !given.get().equals(key.substring(0, key.indexOf(' ')))) {
      return false;
    }
    return reading.names().stream()
        .map(other -> other.referent())
        .filter(other -> other.kind() == ReferentKind.PERSON)
        .noneMatch(other -> other.key().endsWith(family) && !other.key().equals(key));
  }

  /**
   * The given name before a nickname in quotation marks: "Nils" of "Nils Peder “Tommy” Holm"; and
   * "aka" itself, behind which stands who was named before.
   */
  private static Optional<String> given(Extent family) {
    Sentence sentence = family.sentence();
    int at = family.first() - 1;
    boolean quoted = at > 0 && QUOTES.contains(sentence.token(at).text());
    while (at > 0 && sentence.token(at).is(Tag.PUNCT) && !isAlias(sentence, at)) {
      at--;
    }
    if (at >= 0 && isAlias(sentence, at)) {
      return Optional.of("");
    }
    int open = at - 1;
    while (quoted && open > 0 && !QUOTES.contains(sentence.token(open).text())) {
      open--;
    }
    if (!quoted || open < 1 || !sentence.token(open - 1).is(Tag.PROPN)) {
      return Optional.empty();
    }
    int first = open - 1;
    while (first > 0 && sentence.token(first - 1).is(Tag.PROPN)) {
      first--;
    }
    return Optional.of(Names.letters(sentence.token(first).text()));
  }

  /** "a.k.a.", however its marks are parted from it. */
  private static boolean isAlias(Sentence sentence, int at) {
    String letters = Names.letters(sentence.token(at).text());
    return letters.equals("aka") || letters.equals("alias");
  }

  /**
   * Not the age of a time that the sentence looks back to: "in 2003, a 40-year-old Ada Holm"; but
   * "in 2003, 40-year-old Ada Holm was killed" for good.
   */
  private static boolean isOfNow(
      Sentence sentence, String bearer, BearerAge age, Reading reading, Chronicle chronicle) {
    Span span = sentence.span(age.first(), age.end());
    int lineEnd = reading.article().text().indexOf('\n', span.start());
    boolean oneLine = lineEnd < 0 || lineEnd >= span.end();
    if (!oneLine || isOfThen(sentence, age.end()) || isSupposed(sentence, age)) {
      return false;
    }
    Optional<LocalDate> dateline = reading.article().metadata().date();
    if (chronicle.isOfAnotherYear(span)) {
      return false;
    }
    return deaths(reading.events().in(sentence)).anyMatch(bearer::equals)
        || reading.times().in(sentence).stream().noneMatch(time -> isLongAgo(time, dateline));
  }

  /** "I would take a 90-year-old Ada Holm", "imagine a 19-year-old Ada Holm": one that is not. */
  private static boolean isSupposed(Sentence sentence, BearerAge age) {
    int before = age.first() - 1;
    return before >= 0
        && (is(sentence, before, "a") || is(sentence, before, "an"))
        && age.end() > age.first() + 1
        && IntStream.range(age.first() + 1, age.end())
            .allMatch(at -> sentence.token(at).is(Tag.PROPN) || is(sentence, at, "old"));
  }

  /** "Ada Holm, 19 when it began", "19 at the time", but not "she was 91 when she died". */
  private static boolean isOfThen(Sentence sentence, int end) {
    boolean when = is(sentence, end, "when") && !is(sentence, end + 2, "died");
    boolean atTheTime = is(sentence, end, "at") && is(sentence, end + 2, "time");
    return when || atTheTime || is(sentence, 0, "when");
  }

  private static boolean is(Sentence sentence, int at, String lower) {
    return at < sentence.size() && sentence.token(at).lower().equals(lower);
  }

  private static boolean isLongAgo(TimeMention time, Optional<LocalDate> dateline) {
    if (dateline.isEmpty()) {
      return time.explicitYear();
    }
    return time.range()
        .map(DateRange::last)
        .filter(last -> last.isBefore(dateline.get().minusDays(LONG_AGO_DAYS)))
        .isPresent();
  }

  /** Keys of those of whom the article says that they died. */
  private static Set<String> dead(Reading reading) {
    Set<String> dead = new HashSet<>();
    deaths(reading.events()).forEach(dead::add);
    for (EventMention event : reading.events()) {
      if (isDeath(event)) {
        int named = named(event.extent());
        reading.names().in(event.extent().sentence()).stream()
            .filter(name -> named >= 0 && name.extent().first() > named)
            .forEach(name -> dead.add(name.referent().key()));
      }
    }
    return dead;
  }

  /** Keys of those whom these deaths befell. */
  private static Stream<String> deaths(List<EventMention> events) {
    return events.stream()
        .filter(AgeStatements::isDeath)
        .flatMap(event -> event.theme().stream())
        .map(whom -> whom.referent().key());
  }

  private static boolean isDeath(EventMention event) {
    return event.family().equals("death") && event.status() == Status.HAPPENED;
  }

  /** In "police identified those killed as Ada Holm and Nils Dahl" the index of "as"; else -1. */
  private static int named(Extent death) {
    Sentence sentence = death.sentence();
    boolean identified = false;
    for (int at = 0; at < death.first(); at++) {
      identified |= IDENTIFYING.contains(sentence.token(at).lower());
    }
    for (int at = death.end(); identified && at < sentence.size(); at++) {
      if (sentence.token(at).lower().equals("as")) {
        return at;
      }
    }
    return -1;
  }
}
