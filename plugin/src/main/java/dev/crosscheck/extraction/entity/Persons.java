package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the full, short and titled forms of the persons of one article. A short form that several
 * persons could have goes to the one named last.
 */
final class Persons {

  private static final class Person {
    final List<String> parts;
    String key;
    String name;
    char gender;
    int seen = -1;
    final int order;

    Person(List<String> parts, String key, String name, char gender, int order) {
      this.parts = parts;
      this.key = key;
      this.name = name;
      this.gender = gender;
      this.order = order;
    }

    String last() {
      return parts.get(parts.size() - 1);
    }
  }

  private final Lexicon lexicon;
  private final Map<String, Person> full = new LinkedHashMap<>();

  /** The persons by each part of their names, so that a short form looks at few. */
  private final Map<String, List<Person>> byPart = new HashMap<>();

  private final Map<String, Person> single = new HashMap<>();

  Persons(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Gives each person among the candidates, in reading order, its referent. */
  void join(List<Candidate> candidates) {
    List<Candidate> persons =
        candidates.stream().filter(c -> c.kind == ReferentKind.PERSON).toList();
    Map<Candidate, List<String>> parts = new LinkedHashMap<>();
    for (Candidate candidate : persons) {
      parts.put(candidate, parts(candidate));
    }
    new OpeningRoles(lexicon).cut(parts);
    // The longest names first, so that "J. Doe" finds "Jane Doe" wherever that stands.
    persons.stream()
        .filter(c -> parts.get(c).size() > 1)
        .sorted((a, b) -> Integer.compare(weight(parts.get(b)), weight(parts.get(a))))
        .forEach(c -> introduce(c, parts.get(c)));
    for (int i = 0; i < persons.size(); i++) {
      Candidate candidate = persons.get(i);
      Person person = whom(candidate, parts.get(candidate), i);
      person.seen = isByGivenName(parts.get(candidate), person) ? person.seen : i;
      candidate.referent = new Referent(ReferentKind.PERSON, person.key, person.name, List.of());
    }
  }

  /** "Dag Holm and his brother Nils": "Holm" in the next sentence is Dag still. */
  private static boolean isByGivenName(List<String> parts, Person person) {
    return parts.size() == 1 && person.parts.size() > 1 && !parts.get(0).equals(person.last());
  }

  /** Full names over initials, more parts over fewer. */
  private static int weight(List<String> parts) {
    return parts.stream().mapToInt(part -> part.length() > 1 ? 10 : 1).sum();
  }

  private void introduce(Candidate candidate, List<String> parts) {
    String key = String.join(" ", parts);
    if (full.containsKey(key)) {
      return;
    }
    char gender = gender(candidate, parts);
    List<Person> same =
        near(parts).stream().filter(p -> extendsTo(parts, p) && agree(gender, p)).toList();
    if (same.size() == 1 && sameLength(parts, same.get(0))) {
      full.put(key, same.get(0));
      return;
    }
    if (!same.isEmpty()) {
      return; // a short form: decided in reading order
    }
    Person person = new Person(parts, key, candidate.extent.text(), gender, full.size());
    full.put(key, person);
    for (String part : new HashSet<>(parts)) {
      byPart.computeIfAbsent(part, unused -> new ArrayList<>()).add(person);
    }
  }

  private static boolean sameLength(List<String> parts, Person person) {
    return parts.size() == person.parts.size();
  }

  private List<Person> near(List<String> parts) {
    List<Person> near = byPart.getOrDefault(parts.get(parts.size() - 1), List.of());
    return near.size() > 50 ? near.subList(0, 50) : near;
  }

  private Person whom(Candidate candidate, List<String> parts, int now) {
    Person exact = full.get(String.join(" ", parts));
    if (exact != null && parts.size() > 1) {
      return exact;
    }
    char gender = gender(candidate, parts);
    Person best = null;
    for (Person person : near(parts)) {
      if (agree(gender, person) && extendsTo(parts, person) && better(person, best, parts)) {
        best = person;
      }
    }
    if (best != null) {
      if (gender != 0 && best.gender == 0) {
        best.gender = gender;
      }
      return best;
    }
    String key = String.join(" ", parts);
    Person own = single.get(key);
    if (own != null && !agree(gender, own)) {
      key = (gender == 'f' ? "mrs " : "mr ") + key;
      own = single.get(key);
    }
    if (own == null) {
      own = new Person(parts, key, candidate.extent.text(), gender, now);
      single.put(key, own);
    }
    return own;
  }

  /** A family name beats a given name; then whoever was named last; then whoever comes first. */
  private static boolean better(Person person, Person best, List<String> parts) {
    if (best == null) {
      return true;
    }
    boolean family = person.last().equals(parts.get(parts.size() - 1));
    boolean bestFamily = best.last().equals(parts.get(parts.size() - 1));
    if (family != bestFamily) {
      return family;
    }
    return person.seen != best.seen ? person.seen > best.seen : person.order < best.order;
  }

  private static boolean agree(char gender, Person person) {
    return gender == 0 || person.gender == 0 || gender == person.gender;
  }

  private boolean eastern(Person person) {
    return person.parts.size() > 1
        && person.parts.size() < 4
        && lexicon.is(Words.FAMILYNAME, person.parts.get(0));
  }

  /** Whether {@code parts} can be a form of the person's name. */
  private boolean extendsTo(List<String> parts, Person person) {
    List<String> whole = person.parts;
    int size = parts.size();
    if (size > whole.size()) {
      return false;
    }
    if (size == 1) {
      String part = parts.get(0);
      return part.equals(person.last()) || part.equals(whole.get(0)) && part.length() > 1;
    }
    List<String> tail = whole.subList(whole.size() - size, whole.size());
    if (tail.equals(parts)) {
      return true;
    }
    if (!parts.get(size - 1).equals(person.last())
        || !sameGiven(parts.get(0), whole.get(0))
        || whole.size() == size && size > 3) {
      return false;
    }
    int at = 1;
    for (int i = 1; i < size - 1; i++) {
      while (at < whole.size() - 1 && !sameGiven(parts.get(i), whole.get(at))) {
        at++;
      }
      if (at++ >= whole.size() - 1) {
        return false;
      }
    }
    return !eastern(person) || size == whole.size() && parts.get(0).equals(whole.get(0));
  }

  /** Josh and Joshua, J. and Joshua, Bill and William. */
  private boolean sameGiven(String one, String other) {
    if (one.equals(other) || lexicon.formal(one).equals(lexicon.formal(other))) {
      return true;
    }
    String less = one.length() < other.length() ? one : other;
    String more = less.equals(one) ? other : one;
    return more.startsWith(less)
        && (less.length() == 1
            || less.length() >= 3
                && lexicon.isGiven(less)
                && lexicon.gender(less).equals(lexicon.gender(more)));
  }

  private char gender(Candidate candidate, List<String> parts) {
    if (candidate.gender != 0 || parts.size() < 2) {
      return candidate.gender;
    }
    String gender = lexicon.gender(parts.get(0));
    return gender.length() == 1 ? gender.charAt(0) : 0;
  }

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** The folded words of the name, hyphens cut; "Jr." keeps father and son apart. */
  private static List<String> parts(Candidate candidate) {
    String spaced = Names.spaced(candidate.extent.text());
    List<String> parts = new ArrayList<>(Arrays.asList(spaced.split(" ")));
    int last = parts.size() - 1;
    if (last > 1 && SUFFIXES.contains(parts.get(last))) {
      String suffix = parts.remove(last);
      parts.set(0, parts.get(0) + " " + suffix);
    }
    return parts;
  }
}
