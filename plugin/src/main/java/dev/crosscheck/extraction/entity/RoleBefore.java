package dev.crosscheck.extraction.entity;

import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Tag;
import java.util.Optional;

/**
 * Finds the role that stands before a person's name: "Norwegian health minister Ada Holm", "the
 * mayor of Bergen, Ada Holm,".
 */
final class RoleBefore {

  private final RoleWords words;

  RoleBefore(RoleWords words) {
    this.words = words;
  }

  Optional<RoleDraft> of(Candidate person) {
    int head = person.first - 1;
    boolean comma =
        head > 0
            && words.word(head).equals(",")
            && person.end < words.size()
            && (words.word(person.end).equals(",") || words.word(person.end).equals("."));
    if (comma) {
      head--;
    }
    if (head < 0) {
      return Optional.empty();
    }
    // "Ada Holm, the Norwegian premier, Bruno Castellan": the office is hers
    if (comma && isOfOther(head)) {
      return Optional.empty();
    }
    Candidate body = words.name(head);
    boolean apposed = comma && endsApposition(person.end); // "the mayor of Bergen, Ada Holm,"
    if (body != null && body.kind != ReferentKind.PERSON && (!comma || apposed)) {
      // "a spokesman for the Ardenholm Institute Ada Holm"
      int at = body.first - 1;
      at -= at > 0 && words.word(at).equals("the") ? 1 : 0;
      boolean joint =
          at > 0
              && (words.word(at).equals("of")
                  || words.word(at).equals("for")
                  || words.word(at).equals("at"));
      return joint && words.name(at - 1) == null ? phrase(at - 1, person, body) : Optional.empty();
    }
    return body == null ? phrase(head, person, null) : Optional.empty();
  }

  /** Whether the words up to {@code last} stand between commas behind another person. */
  private boolean isOfOther(int last) {
    int at = last;
    while (at > 0 && last - at <= 2 * RoleWords.LONGEST && !words.word(at).equals(",")) {
      if (words.name(at) != null && words.name(at).kind == ReferentKind.PERSON) {
        return false;
      }
      at--;
    }
    return at > 0
        && words.word(at).equals(",")
        && words.name(at - 1) != null
        && words.name(at - 1).kind == ReferentKind.PERSON;
  }

  /** Whether no list goes on there: "the mayor of Bergen, Ada Holm, Bruno Castellan and". */
  private boolean endsApposition(int at) {
    int next = at + 1;
    return words.word(at).equals(".")
        || next >= words.size()
        || words.name(next) == null && !words.token(next).is(Tag.CCONJ);
  }

  /** The role that ends in the noun {@code head}. */
  private Optional<RoleDraft> phrase(int head, Candidate person, Candidate of) {
    if (!words.isHead(head)) {
      return Optional.empty();
    }
    int first = head;
    boolean former = false;
    while (first > 0
        && head - first < RoleWords.LONGEST
        && words.name(first - 1) == null
        && words.isModifier(first - 1)) {
      if (words.isFormer(first - 1)) {
        former = true;
        break;
      }
      first--;
    }
    int before = first - (former ? 2 : 1);
    boolean party = before > 0 && words.isParty(before);
    before -= party && (words.isBody(before - 1) || words.word(before - 1).startsWith("'")) ? 1 : 0;
    Candidate owner = of;
    if (owner == null && before >= 0) {
      int at = words.word(before).startsWith("'") ? before - 1 : before;
      if (at >= 0 && words.isBody(at) && words.name(at).end == at + 1) {
        owner = words.name(at);
        before = words.name(at).first - 1;
      }
    }
    former |= before >= 0 && words.isFormer(before);
    String role = words.text(first, head + 1);
    boolean bare = owner == null && !words.isRole(head);
    if (role.isEmpty() || bare && first == head && !former) {
      return Optional.empty();
    }
    return Optional.of(new RoleDraft(words.extent(first, head + 1), role, person, owner, former));
  }
}
