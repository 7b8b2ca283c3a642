package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.event.Parse.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the noun phrases that a verb's left or right side holds. */
final class Subjects {

  private static final int PARENTHESIS = 25;
  private static final Set<String> CHAIN =
      Set.of(
          "of", "from", "for", "in", "on", "at", "to", "with", "between", "among", "against",
          "near", "inside", "about", "by", "into", "over", "under", "within", "across");

  private static final Set<String> DETERMINERS = Set.of("a", "an", "the");

  private static final Set<String> PARTICLES = Set.of("out", "up", "off", "down");

  private final Parse parse;

  Subjects(Parse parse) {
    this.parse = parse;
  }

  /**
   * The subjects that end before a token, in reading order; empty where none stands there.
   *
   * @param end the verb group's first token
   * @param after nothing before it is looked at
   * @param listed whether the phrase before an "and" can be a subject too
   */
  List<Phrase> before(int end, int after, boolean listed) {
    int floor = parse.word(after - 1).equals("including") ? 0 : after; // it is no verb here
    int i = end - 1;
    while (i >= floor && skipped(i)) {
      i--;
    }
    i = parse.beforeTicker(i);
    int unaged = beforeAge(i);
    boolean aside = parse.at(i) == WordClass.COMMA && unaged == i;
    i = unaged;
    if (parse.at(i) == WordClass.REL) {
      i--;
      i -= parse.at(i) == WordClass.COMMA ? 1 : 0;
    } else if (parse.at(i) == WordClass.PAREN) {
      i = back(i, WordClass.PAREN, floor) - 1;
      i = parse.at(i) == WordClass.COMMA ? back(i, WordClass.COMMA, floor) - 1 : i;
    } else if (parse.at(i) == WordClass.COMMA) {
      int opening = back(i, WordClass.COMMA, floor);
      Phrase part = parse.word(opening + 1).equals("including") ? parse.endingAt(i) : null;
      if (part != null) {
        return included(coordinated(chain(part, opening + 1), opening + 1, listed));
      }
      Optional<List<Phrase>> named = named(opening, i, floor, listed);
      if (named.isPresent()) {
        return named.get();
      }
      i = opening - 1;
      boolean aged = parse.at(i) == WordClass.NUM && parse.at(i - 1) == WordClass.COMMA;
      i = aged ? i - 2 : i; // "Ann Hill, 20, of Leeds, died"
    }
    Phrase phrase = i < floor ? null : parse.endingAt(i + 1);
    if (phrase == null || phrase.first() < floor) {
      return List.of();
    }
    WordClass before = parse.at(chain(phrase, floor).first() - 1);
    if (aside && (before == WordClass.COMMA || before == WordClass.CONJ)) {
      return List.of();
    }
    return included(coordinated(chain(phrase, floor), floor, listed));
  }

  /** "Eight people, including two officers, were killed": the eight, and among them the two. */
  private List<Phrase> included(List<Phrase> parts) {
    int at = parts.get(0).first() - 1;
    boolean among = parse.word(at).equals("including");
    Phrase whole = among ? parse.endingAt(parse.at(at - 1) == WordClass.COMMA ? at - 1 : at) : null;
    if (whole == null) {
      return parts;
    }
    List<Phrase> all = new ArrayList<>(parts);
    all.add(0, whole);
    return all;
  }

  /** Where what a comma follows ends, an age between commas left out. */
  int beforeComma(int comma) {
    int unaged = beforeAge(comma);
    return unaged < comma ? unaged + 1 : comma;
  }

  /** From the comma after an age between commas back to the name; else the same. */
  private int beforeAge(int comma) {
    boolean aged =
        parse.at(comma) == WordClass.COMMA
            && parse.at(comma - 1) == WordClass.NUM
            && parse.at(comma - 2) == WordClass.COMMA;
    return aged ? comma - 3 : comma;
  }

  /** "Its chairman, Anna Hill, resigned": the name between the commas, which the noun announces. */
  private Optional<List<Phrase>> named(int opening, int closing, int floor, boolean listed) {
    Phrase name = parse.endingAt(closing);
    boolean alone = name != null && name.first() == opening + 1 && opening > floor;
    Phrase noun = alone ? parse.endingAt(opening) : null;
    if (noun == null
        || noun.first() < floor
        || parse.at(name.head()) != WordClass.NAME
        || parse.at(noun.head()) != WordClass.NOUN) {
      return Optional.empty();
    }
    List<Phrase> all = new ArrayList<>(coordinated(chain(noun, floor), floor, listed));
    boolean posts = all.size() > 1 && parse.at(all.get(0).head()) == WordClass.NOUN;
    if (posts) {
      all.clear();
    } else {
      all.remove(all.size() - 1);
    }
    all.add(name);
    return Optional.of(all);
  }

  /** Whether a preposition hangs a phrase on the one before it. */
  boolean links(int i) {
    return parse.at(i) == WordClass.PREP && CHAIN.contains(parse.word(i));
  }

  private boolean skipped(int i) {
    WordClass c = parse.at(i);
    return c == WordClass.ADV
        || c == WordClass.QUOTE
        || c == WordClass.TIME
        || c == WordClass.PREP && i + 1 < parse.size() && parse.at(i + 1) == WordClass.TIME;
  }

  private int back(int from, WordClass mark, int floor) {
    for (int i = from - 1; i >= Math.max(floor, from - PARENTHESIS); i--) {
      if (parse.at(i) == mark) {
        return i;
      }
      if (parse.at(i) == WordClass.STOP) {
        break;
      }
    }
    return floor;
  }

  /** "The leader of the army": from the last phrase back to the one that all others hang on. */
  Phrase chain(Phrase last, int floor) {
    Phrase top = last;
    while (parse.before(top) > floor && parse.at(parse.before(top)) == WordClass.PREP) {
      int link = parse.before(top);
      Phrase before = CHAIN.contains(parse.word(link)) ? parse.endingAt(link) : null;
      if (before == null || before.first() < floor) {
        break;
      }
      top = before;
    }
    return top;
  }

  private List<Phrase> coordinated(Phrase last, int floor, boolean listed) {
    List<Phrase> list = new ArrayList<>(List.of(last));
    int joint = last.first() - 1;
    while (joint > floor && list.size() < 8 && joins(joint, list.size())) {
      int end = parse.at(joint - 1) == WordClass.COMMA ? joint - 1 : joint;
      int unaged = beforeAge(end);
      end = unaged < end ? unaged + 1 : end; // "Ann Hill, 23, and Tom Marsh"
      Phrase before = parse.endingAt(end);
      if (before == null || before.first() < floor) {
        break;
      }
      Phrase top = chain(before, floor);
      boolean between = parse.word(before.first() - 1).equals("between");
      if (!listed && !between) {
        break;
      }
      if (top != before) {
        return list.size() == 1 && parse.at(joint) == WordClass.CONJ ? List.of(top) : list;
      }
      list.add(0, before);
      joint = before.first() - 1;
    }
    return list;
  }

  private boolean joins(int joint, int found) {
    boolean and = parse.word(joint).equals("and") || parse.word(joint).equals("&");
    return and && found == 1 || parse.at(joint) == WordClass.COMMA && found > 1;
  }

  /** Whether a phrase begins there, be it with a hedge: "killed at least 20". */
  private boolean opens(int i) {
    Phrase phrase = parse.holding(i);
    return phrase != null && phrase.first() == i;
  }

  /** The objects that start after a verb, before {@code limit}. */
  List<Phrase> after(int start, int limit) {
    int i = start;
    while (i < limit
        && !opens(i)
        && (parse.at(i) == WordClass.ADV
            || parse.at(i) == WordClass.QUOTE
            || i == start && PARTICLES.contains(parse.word(i)))) {
      i++;
    }
    List<Phrase> list = new ArrayList<>();
    Phrase phrase = i < limit ? parse.holding(i) : null;
    while (phrase != null && phrase.first() == i && phrase.end() <= limit && list.size() < 8) {
      list.add(phrase);
      i = described(phrase, limit);
      int last = i;
      i +=
          parse.at(i) == WordClass.COMMA && parse.at(i + 1) == WordClass.CONJ
              ? 2
              : parse.at(i) == WordClass.CONJ && parse.word(i).equals("and") || lists(phrase, limit)
                  ? 1
                  : 0;
      phrase = i == last || i >= limit ? null : parse.holding(i);
    }
    return list;
  }

  /**
   * Whether a comma leads to another of a list: "a man, a woman and two children". Behind a name
   * without one it may only describe who that is, and what a verb follows is its subject.
   */
  private boolean lists(Phrase phrase, int limit) {
    boolean name = parse.at(phrase.head()) == WordClass.NAME;
    int comma = phrase.end();
    while (comma + 1 < limit && parse.at(comma) == WordClass.COMMA) {
      Phrase next = parse.holding(comma + 1);
      boolean alike =
          next != null
              && next.first() == comma + 1
              && (parse.at(next.head()) == WordClass.NAME) == name;
      if (!alike) {
        return false;
      }
      comma = next.end();
    }
    Phrase last = parse.word(comma).equals("and") ? parse.holding(comma + 1) : null;
    return comma > phrase.end()
        && last != null
        && last.first() == comma + 1
        && last.end() <= limit
        && parse.at(last.end()) != WordClass.VERB
        && !parse.at(last.end()).isAuxiliary();
  }

  /** Past what describes a name: "Ada Holm, a captain, and nine others". */
  private int described(Phrase phrase, int limit) {
    int end = phrase.end();
    boolean name = parse.at(phrase.head()) == WordClass.NAME && parse.at(end) == WordClass.COMMA;
    Phrase aside = name && end + 1 < limit ? parse.holding(end + 1) : null;
    boolean describes =
        aside != null
            && aside.first() == end + 1
            && DETERMINERS.contains(parse.word(aside.first()))
            && parse.at(aside.end()) == WordClass.COMMA
            && parse.word(aside.end() + 1).equals("and");
    return describes ? aside.end() : end;
  }
}
