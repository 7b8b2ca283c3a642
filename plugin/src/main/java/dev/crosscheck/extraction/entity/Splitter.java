package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.List;

/**
 * Cuts a run of capitals into names: "South Korean Defence Minister Kim Yong-hyun" is a
 * nationality, a title and a person; "South Korean Airlines" is one name.
 */
final class Splitter {

  private final Lexicon lexicon;
  private final KnownNames names;
  private final Shapes shapes;
  private final Titles titles;
  private final Compounds compounds;
  private final Prefixes prefixes;

  Splitter(Lexicon lexicon, KnownNames names, Shapes shapes) {
    this.lexicon = lexicon;
    this.names = names;
    this.shapes = shapes;
    this.titles = new Titles(lexicon, shapes);
    this.compounds = new Compounds(lexicon, names, shapes);
    this.prefixes = new Prefixes(lexicon, names, shapes, titles, compounds);
  }

  /** Adds the names of the run to {@code out}. */
  void split(Sentence sentence, int from, int stop, List<Candidate> out) {
    int end = shapes.isHonoured(sentence, from, stop) ? stop - 1 : stop;
    if (Shapes.isForeign(sentence.token(from).text())) {
      return;
    }
    if (isListed(sentence, from, stop)) {
      Candidate company = add(sentence, from, stop, out);
      company.known = names.known(sentence, from, stop);
      company.look(ReferentKind.ORGANISATION, 9);
      return;
    }
    int first = start(sentence, from, end);
    while (first < end) {
      first = next(sentence, first, end, out);
    }
  }

  /** Adds a run that is one name. */
  void take(Sentence sentence, int first, int end, List<Candidate> out) {
    Candidate name = add(sentence, first, end, out);
    name.known = names.known(sentence, first, end);
    name.office = shapes.offices(sentence, first, end);
  }

  /** Behind what a sentence or a name's description opens with. */
  private int start(Sentence sentence, int from, int end) {
    int first = from;
    while (first < end
        && lexicon.is(Words.PRONOUN, lower(sentence, first))
        && !(sentence.token(first).text().equals("First") && first + 1 < end)
        && !acronym(sentence, first)
        && !(first + 1 < end && names.isOpened(sentence, first))
        && !given(sentence, first, end)
        && !(first + 1 < end && lexicon.is(Words.REGIONHEAD, lower(sentence, first + 1)))) {
      first++;
    }
    boolean former =
        first + 1 < end
            && lexicon.is(Words.FORMERWORD, lower(sentence, first))
            && Openings.startsClause(sentence, first);
    boolean sort =
        first + 1 < end
            && lexicon.is(Words.SORT, lower(sentence, first))
            && !lexicon.isGiven(lower(sentence, first))
            && Openings.startsClause(sentence, first)
            && !shapes.isHeaded(sentence, first + 1, end); // "Insurers Association of Norway"
    boolean rank =
        first + 1 < end
            && lexicon.is(Words.ROLEWORD, lower(sentence, first))
            && Openings.startsClause(sentence, first)
            && names.known(sentence, first, end).isEmpty()
            && names.isBody(sentence, first + 1, end); // "Senior Labour backbencher"
    return former || sort || rank ? first + 1 : first; // "Former Ardenair aide", "Brewer Ardendo"
  }

  /** Takes what stands first; where the rest begins, or {@code end} where there is none. */
  private int next(Sentence sentence, int first, int end, List<Candidate> out) {
    if (isKnown(sentence, first, end, out)) {
      return end;
    }
    if (names.isSided(sentence, first, end)) {
      return first + 1; // "western Norwegian": the side of the country is no part of its name
    }
    int title = titles.end(sentence, first, end);
    boolean post = titles.isPost(sentence, title, end) && title > first; // "Chief Privacy Officer"
    if (post || title == end) {
      return end; // "the Prime Minister": a role, no name
    }
    int body = titles.office(sentence, first, title, end);
    if (body > first) {
      split(sentence, body, end, out);
      return end;
    }
    if (title > first && !shapes.isBody(sentence, end - 1)) {
      person(sentence, first, title, end, out);
      return end;
    }
    int region = compounds.region(sentence, first, end, false);
    if (region > first) {
      add(sentence, first, region, out).known = names.known(sentence, first, region);
      return region;
    }
    int prefix = names.prefix(sentence, first, end);
    if (prefix > first && prefix < end && prefixes.isApart(sentence, first, prefix, end)) {
      return prefix(sentence, first, prefix, end, out);
    }
    if (shapes.shouted(sentence, first, end)) {
      if (prefix > first) {
        add(sentence, first, prefix, out).known = names.known(sentence, first, prefix);
      }
      return Math.max(prefix, first + 1);
    }
    if (compounds.isCoded(sentence, first, end)) {
      add(sentence, first, first + 1, out);
      return first + 1;
    }
    return within(sentence, first, prefix, end, out);
  }

  /** Whether tables know the whole run, or it is a part of a name that they know. */
  private boolean isKnown(Sentence sentence, int first, int end, List<Candidate> out) {
    List<Known> whole = names.known(sentence, first, end);
    List<Known> known = whole.isEmpty() ? names.part(sentence, first, end) : whole;
    if (!known.isEmpty()) {
      add(sentence, first, end, out).known = known;
    }
    return !known.isEmpty();
  }

  /** A known name, and the office of it that may follow: "Norwegian Defence Ministry". */
  private int prefix(Sentence sentence, int first, int prefix, int end, List<Candidate> out) {
    Candidate candidate = add(sentence, first, prefix, out);
    candidate.known = names.known(sentence, first, prefix);
    if (compounds.isStray(sentence, prefix, end) || compounds.isPartisan(sentence, prefix, end)) {
      return end;
    }
    boolean joined = lower(sentence, prefix).equals("of") || lower(sentence, prefix).equals("and");
    int rest = joined ? prefix + 1 : prefix;
    if (shapes.offices(sentence, rest, end)) {
      Candidate office = add(sentence, rest, end, out);
      office.office = true;
      office.owner = candidate;
      return end;
    }
    return rest;
  }

  /** A run with a role within it: "Ardenair Chief Executive Ada Holm"; or else one name. */
  private int within(Sentence sentence, int first, int prefix, int end, List<Candidate> out) {
    int bearer = titles.bearer(sentence, first, end);
    if (bearer > first) {
      add(sentence, first, bearer, out).office = shapes.offices(sentence, first, bearer);
      return bearer;
    }
    // The king of "Burger King" and the am of "Pan Am" are no titles.
    int role = titles.inner(sentence, Math.max(first, prefix - 1), end);
    if (role > first) {
      int office = titles.start(sentence, first, role);
      if (!shapes.modifiers(sentence, first, office)
          && !compounds.isMatter(sentence, first, office)) {
        owner(sentence, first, office, out);
      }
      return role;
    }
    int of = titles.of(sentence, first, end);
    if (of > first) {
      // "Director of Emerging Technologies"; "CTO of the World Economic Forum"
      return compounds.isField(sentence, first, of, end) ? end : of;
    }
    name(sentence, first, prefix, end, out);
    return end;
  }

  /** Whose a role is: of "Democratic Bergen" and "Bergen Democratic" before "Mayor" the town. */
  private void owner(Sentence sentence, int first, int end, List<Candidate> out) {
    Extent town = compounds.withoutParty(sentence, first, end);
    split(sentence, town.first(), town.end(), out);
    if (end == first + 1 && compounds.isParty(sentence, first)) {
      out.get(out.size() - 1).look(ReferentKind.ORGANISATION, 9);
    }
  }

  private void name(Sentence sentence, int first, int prefix, int end, List<Candidate> out) {
    int last = titles.trailing(sentence, first, end);
    if (!shapes.isName(sentence, first, last)) {
      return;
    }
    Candidate candidate = add(sentence, first, last, out);
    candidate.office = shapes.offices(sentence, first, last);
    if (last < end) {
      candidate.known = names.known(sentence, first, last);
    }
    if (prefix > first && names.isBody(sentence, first, prefix)) {
      compounds.product(candidate, prefix);
    } else if (compounds.isBranch(candidate)) {
      candidate.look(ReferentKind.ORGANISATION, 8);
      candidate.look(ReferentKind.PERSON, -9);
    } else if (compounds.isPaper(candidate)) {
      candidate.look(ReferentKind.ORGANISATION, 9);
    } else if (compounds.isNational(candidate)) {
      candidate.look(ReferentKind.ORGANISATION, 5);
      candidate.look(ReferentKind.PERSON, -9);
    }
  }

  /** A company of some words in the angle brackets of wires. */
  private static boolean isListed(Sentence sentence, int first, int end) {
    boolean closed =
        end < sentence.size() && sentence.token(end).text().equals(">")
            || sentence.token(end - 1).text().endsWith(">");
    return closed && end > first + 1 && first > 0 && sentence.token(first - 1).text().equals("<");
  }

  /** "Chief of the General Staff Jane Doe": where the person starts after a title. */
  private void person(Sentence sentence, int first, int title, int end, List<Candidate> out) {
    int start = title;
    if (lower(sentence, title).equals("of")) {
      start = compounds.region(sentence, title + 1, end, true);
      while (start < end
          && (!lexicon.isGiven(lower(sentence, start)) || start + 1 >= end)
          && (lexicon.isOrdinary(lower(sentence, start))
              || !names.known(sentence, start, start + 1).isEmpty())) {
        start++;
      }
      if (start >= end) {
        split(sentence, title + 1, end, out);
        return;
      }
      int body = lower(sentence, title + 1).equals("the") ? title + 2 : title + 1;
      if (start > body && shapes.offices(sentence, body, start)) {
        add(sentence, body, start, out).office = true;
      } else if (start > body + 1 && lexicon.is(Words.REGIONHEAD, lower(sentence, start - 1))) {
        add(sentence, body, start, out); // "Governor of Alder Oblast Ada Holm"
      }
    }
    int post = start == title ? titles.inner(sentence, start, end) : -1;
    start = post > start && shapes.general(sentence, start, post) ? post + 1 : start;
    List<Known> whole =
        lexicon.isHonorific(lower(sentence, title - 1))
            ? List.of()
            : names.known(sentence, start, end);
    if (!whole.isEmpty() && (whole.get(0).is(Level.ADJECTIVE) || whole.get(0).is(Level.BODY))) {
      add(sentence, start, end, out).known = whole;
      return;
    }
    int adjective = names.prefix(sentence, start, end);
    if (adjective > start && names.known(sentence, start, adjective).get(0).is(Level.ADJECTIVE)) {
      split(sentence, start, end, out);
      return;
    }
    Candidate person = add(sentence, start, end, out);
    person.titled = true;
    String last = lower(sentence, title - 1).replace(".", "");
    person.gender =
        lexicon.is(Words.MISTER, last) ? 'm' : lexicon.is(Words.MISTRESS, last) ? 'f' : 0;
    person.vote(ReferentKind.PERSON, end - start > 4 ? 2 : 12);
  }

  private Candidate add(Sentence sentence, int first, int end, List<Candidate> out) {
    int last = end;
    while (last > first + 1 && (lower(sentence, last - 1).equals("&"))) {
      last--;
    }
    Candidate candidate = Candidate.of(sentence, first, last);
    if (last == first + 1 && compounds.isParty(sentence, first)) {
      candidate.look(ReferentKind.PLACE, -9);
    }
    out.add(candidate);
    return candidate;
  }

  /** "Will" of "we met Will Marrow". */
  private boolean given(Sentence sentence, int first, int end) {
    return first + 1 < end
        && lexicon.isGiven(lower(sentence, first))
        && !Openings.startsClause(sentence, first);
  }

  private boolean acronym(Sentence sentence, int index) {
    return !names.known(sentence, index, index + 1).isEmpty()
        || sentence.token(index).is(Tag.PROPN);
  }

  private static String lower(Sentence sentence, int index) {
    return sentence.token(index).lower();
  }
}
