package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the time expressions of an article: sentences in, mentions with their days out. */
public final class TimeReader {

  /** A phrase with the sentence it stands in. */
  record Found(int sentence, Atoms atoms, Phrase phrase) {}

  /**
   * The time expressions of one article in reading order; no two share a character.
   *
   * @param sentences all sentences of the article in reading order
   * @param dateline the day it was published; without it nothing relative is resolved
   */
  public List<TimeMention> read(List<Sentence> sentences, Optional<LocalDate> dateline) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      find(Atoms.of(sentences.get(i)), i, found);
    }
    Anchors anchors = new Anchors(dateline.filter(day -> Dateline.fits(day, found)));
    List<TimeMention> mentions = new ArrayList<>(found.size());
    for (Found each : found) {
      anchors.enter(each.sentence());
      if (standsAlone(each)) {
        anchors.turn();
      }
      mentions.add(mention(each.atoms(), each.phrase(), anchors));
    }
    return List.copyOf(mentions);
  }

  /** "6:05 p.m." as a sentence heads an entry of its own. */
  private static boolean standsAlone(Found found) {
    Phrase phrase = found.phrase();
    boolean clock = phrase.meaning() instanceof Meaning.Clock time && time.day().isEmpty();
    return clock
        && phrase.first() == 0
        && !found.atoms().get(phrase.end()).isLetters()
        && phrase.end() >= found.atoms().size() - 1;
  }

  private static void find(Atoms atoms, int sentence, List<Found> found) {
    for (int i = 0; i < atoms.size(); ) {
      List<Phrase> phrases = Grammar.at(atoms, i);
      for (Phrase phrase : phrases) {
        Found before = found.isEmpty() ? null : found.get(found.size() - 1);
        found.add(new Found(sentence, atoms, Joint.joined(before, sentence, atoms, phrase)));
      }
      i = phrases.isEmpty() ? i + 1 : phrases.get(phrases.size() - 1).end();
    }
  }

  private static TimeMention mention(Atoms atoms, Phrase phrase, Anchors anchors) {
    Extent extent = extent(atoms, phrase);
    String word = bound(atoms, phrase);
    boolean edge = phrase.edge() == Phrase.Edge.END || phrase.edge() == Phrase.Edge.LAST;
    String bound = edge && word.equals("BEFORE") ? "UNTIL" : word;
    Tense verb = TenseReader.at(atoms.sentence(), extent.first(), extent.end());
    boolean until = bound.equals("UNTIL");
    boolean open = verb == Tense.UNKNOWN || TenseReader.isPutOff(atoms.sentence(), extent.first());
    Tense tense = until && open ? Tense.FUTURE : isSince(atoms, phrase, bound) ? Tense.OVER : verb;
    Resolved resolved = new Resolver(anchors, tense).resolve(phrase.meaning());
    if (resolved.told() && resolved.type() != TimeMention.Type.SET) {
      resolved.piece().ifPresent(piece -> anchors.tell(piece, resolved.explicitYear()));
    }
    if (isMonthsOfYear(atoms, phrase, resolved)) {
      anchors.tellMonths();
    }
    Optional<DateRange> part = resolved.piece().map(piece -> Limits.part(piece, phrase.edge()));
    String timex =
        part.filter(range -> resolved.told()).map(DateRange::timex).orElse(resolved.timex());
    return new TimeMention(
        extent,
        resolved.type(),
        timex,
        part.map(range -> Limits.bound(range, resolved.type(), bound)),
        resolved.weekday(),
        resolved.explicitYear(),
        resolved.impossible(),
        Modifiers.of(atoms, phrase, resolved.type(), bound));
  }

  /** "Since September"; but "since Easter falls late this year" gives a reason. */
  private static boolean isSince(Atoms atoms, Phrase phrase, String bound) {
    Tag next = atoms.get(phrase.end()).tag();
    return bound.equals("SINCE")
        && atoms.is(phrase.first() - 1, "since")
        && next != Tag.VERB
        && next != Tag.AUX;
  }

  /** "In the first five months", "for the nine months": a report on a part of the year. */
  private static boolean isMonthsOfYear(Atoms atoms, Phrase phrase, Resolved resolved) {
    boolean first = atoms.is(phrase.first() - 1, "first") || atoms.is(phrase.first() + 1, "first");
    return resolved.type() == TimeMention.Type.DURATION
        && resolved.timex().matches(first ? "P\\d+M" : "P[69]M");
  }

  private static Extent extent(Atoms atoms, Phrase phrase) {
    Atom first = atoms.get(phrase.first());
    Atom last = atoms.get(phrase.end() - 1);
    Sentence sentence = atoms.sentence();
    return new Extent(
        sentence,
        first.token(),
        last.token() + 1,
        sentence.passage().span(first.start(), last.end()),
        sentence.passage().text().substring(first.start(), last.end()));
  }

  /**
   * The word before that opens the range: "since August". "After Monday's talks" and "before the
   * June vote" name the time of something else.
   */
  private static String bound(Atoms atoms, Phrase phrase) {
    int before = phrase.first() - 1;
    while (atoms.is(before, "the", "about", "around")) {
      before--;
    }
    if (atoms.is(phrase.end(), "or", "and")
        && atoms.is(phrase.end() + 1, "later", "after", "onwards", "onward")) {
      return atoms.get(phrase.end() + 2).isLetters() && atoms.is(phrase.end(), "and")
          ? ""
          : "SINCE";
    }
    if (atoms.is(phrase.end(), "onwards", "onward")) {
      return "SINCE";
    }
    Atom after = atoms.get(phrase.end());
    boolean owns = atoms.is(phrase.end(), "'", "s", "-");
    boolean action = atoms.is(phrase.first() - 1, "the") && after.lower().endsWith("ing");
    boolean modifies =
        after.isLetters() && (after.tag() == Tag.NOUN || after.tag() == Tag.ADJ || action);
    Atom word = atoms.get(before);
    if (!word.is(Sort.BOUND) || owns || modifies) {
      return "";
    }
    String bound = word.word().value(Sort.BOUND);
    boolean inclusive = atoms.is(before - 1, "or");
    return inclusive && bound.equals("AFTER")
        ? "SINCE"
        : inclusive && bound.equals("BEFORE") ? "UNTIL" : bound;
  }
}
