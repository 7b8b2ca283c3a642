package dev.crosscheck.extraction.entity;

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

  Splitter(Lexicon lexicon, KnownNames names, Shapes shapes) {
    this.lexicon = lexicon;
    this.names = names;
    this.shapes = shapes;
    this.titles = new Titles(lexicon, shapes);
    this.compounds = new Compounds(lexicon, names, shapes);
  }

  /** Adds the names of the run to {@code out}. */
  void split(Sentence sentence, int from, int stop, List<Candidate> out) {
    int first = from;
    int end = shapes.isHonoured(sentence, from, stop) ? stop - 1 : stop;
    if (Shapes.isForeign(sentence.token(first).text())) {
      return;
    }
    if (isListed(sentence, from, stop)) {
      Candidate company = add(sentence, from, stop, out);
      company.known = names.known(sentence, from, stop);
      company.look(ReferentKind.ORGANISATION, 9);
      return;
    }
    while (first < end
        && lexicon.is(Words.PRONOUN, lower(sentence, first))
        && !acronym(sentence, first)
        && !given(sentence, first, end)
        && !(first + 1 < end && lexicon.is(Words.REGIONHEAD, lower(sentence, first + 1)))) {
      first++;
    }
    if (first + 1 < end
        && lexicon.is(Words.FORMERWORD, lower(sentence, first))
        && Capitals.startsClause(sentence, first)) {
      first++; // "Former Ardenair employee"
    }
    while (first < end) {
      List<Known> whole = names.known(sentence, first, end);
      if (!whole.isEmpty()) {
        add(sentence, first, end, out).known = whole;
        return;
      }
      List<Known> part = names.part(sentence, first, end);
      if (!part.isEmpty()) {
        add(sentence, first, end, out).known = part;
        return;
      }
      if (names.isSided(sentence, first, end)) {
        first++; // "western Norwegian": the side of the country is no part of its name
        continue;
      }
      int title = titles.end(sentence, first, end);
      if (titles.isPost(sentence, title, end) && title > first) {
        return; // "Chief Privacy Officer"
      }
      if (title > first && title < end && !shapes.isBody(sentence, end - 1)) {
        person(sentence, first, title, end, out);
        return;
      }
      if (title == end && end > first) {
        return; // "the Prime Minister": a role, no name
      }
      int region = compounds.region(sentence, first, end, false);
      if (region > first) {
        add(sentence, first, region, out).known = names.known(sentence, first, region);
        first = region;
        continue;
      }
      int prefix = names.prefix(sentence, first, end);
      if (prefix > first && prefix < end && parts(sentence, first, prefix, end)) {
        Candidate candidate = add(sentence, first, prefix, out);
        candidate.known = names.known(sentence, first, prefix);
        first = prefix;
        if (compounds.isStray(sentence, prefix, end)
            || compounds.isPartisan(sentence, prefix, end)) {
          return;
        }
        if (lower(sentence, first).equals("of") || lower(sentence, first).equals("and")) {
          first++;
        }
        if (shapes.offices(sentence, first, end)) {
          Candidate office = add(sentence, first, end, out);
          office.office = true;
          office.owner = candidate;
          return;
        }
        continue;
      }
      if (shapes.shouted(sentence, first, end)) {
        if (prefix > first) {
          add(sentence, first, prefix, out).known = names.known(sentence, first, prefix);
        }
        first = Math.max(prefix, first + 1);
        continue;
      }
      if (compounds.isCoded(sentence, first, end)) {
        add(sentence, first, first + 1, out);
        first++;
        continue;
      }
      int bearer = titles.bearer(sentence, first, end);
      if (bearer > first) {
        add(sentence, first, bearer, out).office = shapes.offices(sentence, first, bearer);
        first = bearer;
        continue;
      }
      int role = titles.inner(sentence, first, end);
      if (role > first) {
        int office = titles.start(sentence, first, role);
        if (!shapes.modifiers(sentence, first, office)
            && !compounds.isMatter(sentence, first, office)) {
          split(sentence, first, office, out);
        }
        first = role;
        continue;
      }
      int of = titles.of(sentence, first, end);
      if (of > first) {
        if (compounds.isField(sentence, first, of, end)) {
          return; // "Director of Emerging Technologies"
        }
        first = of; // "CTO of the World Economic Forum"
        continue;
      }
      int last = titles.trailing(sentence, first, end);
      if (shapes.isName(sentence, first, last)) {
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
      return;
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
    out.add(candidate);
    return candidate;
  }

  /** Whether a known name at the start of a run is a name of its own. */
  private boolean parts(Sentence sentence, int first, int prefix, int end) {
    Known known = names.known(sentence, first, prefix).get(0);
    if (compounds.isPartisan(sentence, prefix, end)) {
      return true;
    }
    if (known.isLocal()) {
      return end == prefix + 1 && Compounds.isAcronym(sentence, prefix)
          || titles.end(sentence, prefix, end) > prefix
              && (!lexicon.isHonorific(lower(sentence, prefix))
                  || lower(sentence, prefix).endsWith("."))
              && titles.end(sentence, prefix, end) < end
              && !shapes.isBody(sentence, end - 1);
    }
    if (known.is(Level.BODY) && compounds.isTold(sentence, first, prefix, end)) {
      return true;
    }
    int title = titles.end(sentence, prefix, end);
    boolean titled = title > prefix && (title == end || !shapes.isBody(sentence, end - 1));
    return titled
        || known.is(Level.COUNTRY) && compounds.isStray(sentence, prefix, end)
        || !known.isDoubtfulBody() && shapes.offices(sentence, prefix, end)
        || titles.inner(sentence, prefix, end) > 0
        || known.is(Level.ADJECTIVE) && end == prefix + 1 && Compounds.isAcronym(sentence, prefix)
        || known.is(Level.ADJECTIVE) && shapes.looksLikePerson(sentence, prefix, end)
        || known.is(Level.ADJECTIVE) && !names.known(sentence, prefix, end).isEmpty()
        || known.is(Level.COUNTRY) && names.isBody(sentence, prefix, end)
        || !known.is(Level.ADJECTIVE)
            && end - prefix > 1
            && !lexicon.isGiven(lower(sentence, first))
            && lexicon.isGiven(lower(sentence, prefix))
            && shapes.looksLikePerson(sentence, prefix, end);
  }

  /** "Will" of "we met Will Marrow". */
  private boolean given(Sentence sentence, int first, int end) {
    return first + 1 < end
        && lexicon.isGiven(lower(sentence, first))
        && !Capitals.startsClause(sentence, first);
  }

  private boolean acronym(Sentence sentence, int index) {
    return !names.known(sentence, index, index + 1).isEmpty()
        || sentence.token(index).is(Tag.PROPN);
  }

  private static String lower(Sentence sentence, int index) {
    return sentence.token(index).lower();
  }
}
