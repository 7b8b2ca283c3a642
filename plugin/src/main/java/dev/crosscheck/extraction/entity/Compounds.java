package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.List;
import java.util.Set;

/**
 * Tells what capitals side by side make: two names ("told Reuters Ardenair would"), a post with its
 * matter ("Commerce Secretary"), or one body with its town or country ("Telenord Norway").
 */
final class Compounds {

  /** Those who are of a matter as often as of a body. */
  private static final Set<String> FIELD_POSTS =
      Set.of("director", "head", "chief", "manager", "professor", "commissioner", "dean");

  /** Those whose matter stands before them: "Commerce Secretary". */
  private static final Set<String> MATTER_POSTS =
      Set.of("secretary", "minister", "speaker", "prince", "princess", "commissioner", "editor");

  private static final Set<String> PARTISANS =
      Set.of(
          "democrat",
          "republican",
          "socialist",
          "communist",
          "liberal",
          "conservative",
          "mps",
          "meps",
          "msps",
          "tds");

  private final Lexicon lexicon;
  private final KnownNames names;
  private final Shapes shapes;

  Compounds(Lexicon lexicon, KnownNames names, Shapes shapes) {
    this.lexicon = lexicon;
    this.names = names;
    this.shapes = shapes;
  }

  /**
   * Where a region ends and a person begins: "the governor of Alder Oblast Ada Holm"; {@code first}
   * where there is no such place.
   *
   * @param governed whether an office stands before it, so that any name after it is a person's
   */
  int region(Sentence sentence, int first, int end, boolean governed) {
    for (int i = first + 1; i + 1 < end; i++) {
      boolean person = governed || i + 2 < end && lexicon.isGiven(sentence.token(i + 1).lower());
      if (lexicon.is(Words.REGIONHEAD, sentence.token(i).lower())
          && person
          && !shapes.isBody(sentence, end - 1)) {
        return i + 1;
      }
    }
    return first;
  }

  /** "Told Reuters Ardenair would pay": who was told, and of whom. */
  boolean isTold(Sentence sentence, int first, int prefix, int end) {
    int verb = first > 1 && lower(sentence, first - 1).equals("the") ? first - 2 : first - 1;
    return verb >= 0
        && end < sentence.size()
        && sentence.token(verb).lemma().equals("tell")
        && sentence.token(end).is(Tag.VERB, Tag.AUX)
        && !lexicon.isOrdinary(lower(sentence, prefix));
  }

  /** "Diplomat" of "a U.S. Diplomat": a capital that the full stop before it has brought about. */
  boolean isStray(Sentence sentence, int index, int end) {
    String word = lower(sentence, index);
    return end == index + 1
        && sentence.token(index - 1).text().endsWith(".")
        && lexicon.isOrdinary(word)
        && !lexicon.is(Words.ORGHEAD, word)
        && !lexicon.is(Words.OFFICE, word)
        && !lexicon.is(Words.PLACEHEAD, word)
        && !lexicon.is(Words.THINGHEAD, word)
        && !lexicon.is(Words.SUFFIX, word);
  }

  /** "Democrat" of "a Wisconsin Democrat": who is of a party, and none of the body's. */
  boolean isPartisan(Sentence sentence, int index, int end) {
    return end == index + 1 && PARTISANS.contains(lower(sentence, index));
  }

  /** "Democratic" of "Democratic legislators": a party, and no place. */
  boolean isParty(Sentence sentence, int index) {
    return names.isParty(sentence.token(index).text());
  }

  /** "Bergen" of "Democratic Bergen" and "Bergen Democratic"; all where no town is beside it. */
  Extent withoutParty(Sentence sentence, int first, int end) {
    boolean leads = isParty(sentence, first) && isKnown(sentence, first + 1, end);
    boolean ends = isParty(sentence, end - 1) && isKnown(sentence, first, end - 1);
    return Extent.of(sentence, leads ? first + 1 : first, ends ? end - 1 : end);
  }

  private boolean isKnown(Sentence sentence, int first, int end) {
    return first < end && !names.known(sentence, first, end).isEmpty();
  }

  /** "In the days of BeOS Ada Holm": a name that no person has before one that a person has. */
  boolean isCoded(Sentence sentence, int first, int end) {
    String text = sentence.token(first).text();
    return end == first + 3
        && text.length() > 2
        && text.indexOf('.') < 0
        && Casing.isCode(text)
        && lexicon.isGiven(lower(sentence, first + 1))
        && !lexicon.isOrdinary(lower(sentence, first + 1))
        && shapes.looksLikePerson(sentence, first + 1, end);
  }

  /** Whether a post is followed by what it is for, in general words, and by no body. */
  boolean isField(Sentence sentence, int first, int field, int end) {
    boolean of = lower(sentence, field - 1).equals("of");
    for (int i = field; i < end; i++) {
      of &= lexicon.isOrdinary(lower(sentence, i)) && !lexicon.is(Words.OFFICE, lower(sentence, i));
    }
    return of && FIELD_POSTS.contains(lower(sentence, field - 2));
  }

  /** "Commerce" of "Commerce Secretary Ada Holm": general words that name no body. */
  boolean isMatter(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      String word = lower(sentence, i);
      if (!lexicon.isOrdinary(word)
          || lexicon.is(Words.OFFICE, word)
          || lexicon.is(Words.ORGHEAD, word)) {
        return false;
      }
    }
    return MATTER_POSTS.contains(lower(sentence, end))
        && names.known(sentence, first, end).isEmpty();
  }

  /** "Telenord Norway": a name of no person and the country where it works. */
  boolean isNational(Candidate candidate) {
    String first = candidate.lower(candidate.first);
    List<Known> last =
        candidate.words() == 2
            ? names.known(candidate.sentence, candidate.first + 1, candidate.end)
            : List.of();
    return !last.isEmpty()
        && last.get(0).is(Level.COUNTRY)
        && candidate.sentence.token(candidate.end - 1).text().indexOf('.') < 0
        && !lexicon.isGiven(candidate.lower(candidate.end - 1)) // "Dante Jordan"
        && !lexicon.isGiven(first)
        && (!lexicon.isOrdinary(first) || first.equals("radio"))
        && names.known(candidate.sentence, candidate.first, candidate.first + 1).stream()
            .noneMatch(known -> known.referent().kind() == ReferentKind.PLACE)
        && !lexicon.is(Words.PLACELEAD, first)
        && !lexicon.isTitle(first);
  }

  /** "Salt Lake City Tribune": a town of more words than one, and what papers are called. */
  boolean isPaper(Candidate candidate) {
    int last = candidate.end - 1;
    List<Known> town =
        candidate.words() > 2 ? names.known(candidate.sentence, candidate.first, last) : List.of();
    return lexicon.is(Words.PAPER, candidate.lower(last))
        && !town.isEmpty()
        && town.get(0).isLocal();
  }

  /** "UC San Diego": letters and their place; "NW Houston" is a part of it. */
  boolean isBranch(Candidate candidate) {
    String letters = candidate.sentence.token(candidate.first).text();
    List<Known> place =
        names.known(candidate.sentence, candidate.first + 1, candidate.end).stream()
            .filter(known -> known.referent().kind() == ReferentKind.PLACE)
            .toList();
    return letters.length() > 1
        && letters.length() < 6
        && letters.indexOf('.') < 0
        && Casing.isUpper(letters)
        && !lexicon.is(Words.COMPASS, candidate.lower(candidate.first))
        && names.known(candidate.sentence, candidate.first, candidate.first + 1).stream()
            .noneMatch(known -> known.referent().kind() == ReferentKind.PLACE) // "UK Las Vegas"
        && !place.isEmpty()
        && !place.get(0).is(Level.ADJECTIVE);
  }

  /** "Microsoft Azure" is nobody, "Google Norway" a part of the body. */
  void product(Candidate candidate, int prefix) {
    List<Known> rest = names.known(candidate.sentence, prefix, candidate.end);
    boolean place = !rest.isEmpty() && rest.get(0).referent().kind() == ReferentKind.PLACE;
    Token last = candidate.sentence.token(candidate.end - 1);
    boolean word = lexicon.isOrdinary(last.lower()) && !lexicon.isGiven(last.lower());
    boolean code = last.text().length() > 1 && Character.isUpperCase(last.text().charAt(1));
    candidate.look(ReferentKind.PERSON, word || code ? -9 : 0);
    boolean branch = place || lexicon.is(Words.TRADE, last.lower()); // "Google Leasing"
    candidate.look(ReferentKind.ORGANISATION, branch ? 6 : 1);
  }

  /** "IAAF" of "the Brussels IAAF race". */
  static boolean isAcronym(Sentence sentence, int index) {
    String text = sentence.token(index).text();
    return text.length() > 2 && text.length() < 6 && Casing.isUpper(text);
  }

  private static String lower(Sentence sentence, int index) {
    return sentence.token(index).lower();
  }
}
