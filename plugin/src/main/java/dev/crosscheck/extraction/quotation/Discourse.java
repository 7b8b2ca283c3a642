package dev.crosscheck.extraction.quotation;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.RoleMention;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Token;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Remembers, as an article goes on, who was named and who spoke: for whom a pronoun stands. */
final class Discourse {

  private static final Set<String> PERSON = Set.of("he", "she");

  private final Map<String, Set<Referent>> holders = new HashMap<>();
  private final Map<Referent, Integer> persons = new LinkedHashMap<>();
  private Optional<Referent> lastSpeaker = Optional.empty();
  private Optional<Referent> lastPerson = Optional.empty();

  /** A new paragraph begins: its pronouns stand first for those whom it names. */
  void paragraph() {
    persons.clear();
  }

  /** Takes note of the names and roles of a run up to a token. */
  void pass(Run run, int from, int end) {
    for (int i = Math.max(0, from); i < Math.min(end, run.size()); i++) {
      NameMention name = run.name(i);
      if (name != null && name.referent().kind() == ReferentKind.PERSON) {
        lastPerson = Optional.of(name.referent());
        persons.putIfAbsent(name.referent(), i);
      }
      RoleMention role = run.role(i);
      if (role != null) {
        String head = role.role().substring(role.role().lastIndexOf(' ') + 1);
        holders.computeIfAbsent(head, key -> new LinkedHashSet<>()).add(role.holder());
      }
    }
  }

  /** Takes note of who spoke. */
  void spoke(Speaker speaker) {
    if (speaker.referent().isPresent()) {
      lastSpeaker = speaker.referent();
    }
  }

  /** "The minister": the last who was said to be one, where all who were are one. */
  Optional<Referent> holder(String head) {
    Set<Referent> all = holders.getOrDefault(head, Set.of());
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }

  /** The speaker that a pronoun at that place stands for. */
  Speaker pronoun(Token token, int at) {
    String word = token.lower();
    if (PERSON.contains(word)) {
      return new Speaker(person(at), token.text(), "");
    }
    boolean they = word.equals("they") || word.equals("it");
    boolean body = lastSpeaker.map(Referent::kind).filter(ReferentKind.PERSON::equals).isEmpty();
    return new Speaker(they && body ? lastSpeaker : Optional.empty(), token.text(), "");
  }

  /**
   * Whom "he" or "she" stands for: the one person whom the paragraph has named before; the last
   * speaker where it named nobody, or him among others; else nobody that can be told.
   */
  private Optional<Referent> person(int at) {
    Set<Referent> named = new LinkedHashSet<>(persons.keySet());
    named.removeIf(person -> persons.get(person) >= at);
    if (named.size() == 1) {
      return Optional.of(named.iterator().next());
    }
    Optional<Referent> spoke = lastSpeaker.filter(r -> r.kind() == ReferentKind.PERSON);
    if (named.isEmpty()) {
      return spoke.isPresent() ? spoke : lastPerson;
    }
    return spoke.filter(named::contains);
  }
}
