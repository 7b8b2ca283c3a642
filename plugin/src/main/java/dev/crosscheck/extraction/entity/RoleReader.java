package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the roles of persons in one sentence: before the name ("Norwegian health minister Ada
 * Holm"), after it ("Ada Holm, head of Norway's coast guard,") and by a copula ("Holm is the mayor
 * of Bergen").
 */
final class RoleReader {

  private static final int LONGEST = 6;
  private static final Set<String> DAYTIMES =
      Set.of("morning", "afternoon", "evening", "night", "day", "week", "month", "year", "weekend");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Candidate[] names;

  RoleReader(Lexicon lexicon, Sentence sentence, List<Candidate> candidates) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    names = new Candidate[sentence.size()];
    for (Candidate candidate : candidates) {
      for (int i = candidate.first; i < candidate.end; i++) {
        names[i] = candidate;
      }
    }
  }

  List<RoleDraft> read(Candidate person) {
    List<RoleDraft> roles = new ArrayList<>();
    before(person).ifPresent(roles::add);
    after(person).ifPresent(roles::add);
    return roles;
  }

  private Optional<RoleDraft> before(Candidate person) {
    int head = person.first - 1;
    boolean comma =
        head > 0
            && word(head).equals(",")
            && person.end < sentence.size()
            && (word(person.end).equals(",") || word(person.end).equals("."));
    if (comma) {
      head--;
    }
    if (head < 0) {
      return Optional.empty();
    }
    // "a spokesman for the Ardenholm Institute Ada Holm"
    // "Ada Holm, the Norwegian premier, Bruno Castellan": the office is hers
    if (comma && isOfOther(head)) {
      return Optional.empty();
    }
    Candidate body = names[head];
    boolean apposed = comma && endsApposition(person.end); // "the mayor of Bergen, Ada Holm,"
    if (body != null && body.kind != ReferentKind.PERSON && (!comma || apposed)) {
      int at = body.first - 1;
      at -= at > 0 && word(at).equals("the") ? 1 : 0;
      boolean joint =
          at > 0 && (word(at).equals("of") || word(at).equals("for") || word(at).equals("at"));
      return joint && names[at - 1] == null ? phrase(at - 1, person, body) : Optional.empty();
    }
    return body == null ? phrase(head, person, null) : Optional.empty();
  }

  /** Whether the words up to {@code last} stand between commas behind another person. */
  private boolean isOfOther(int last) {
    int at = last;
    while (at > 0 && last - at <= 2 * LONGEST && !word(at).equals(",")) {
      if (names[at] != null && names[at].kind == ReferentKind.PERSON) {
        return false;
      }
      at--;
    }
    return at > 0
        && word(at).equals(",")
        && names[at - 1] != null
        && names[at - 1].kind == ReferentKind.PERSON;
  }

  /** Whether no list goes on there: "the mayor of Bergen, Ada Holm, Bruno Castellan and". */
  private boolean endsApposition(int at) {
    int next = at + 1;
    return word(at).equals(".")
        || next >= sentence.size()
        || names[next] == null && !sentence.token(next).is(Tag.CCONJ);
  }

  /** The role that ends in the noun {@code head}. */
  private Optional<RoleDraft> phrase(int head, Candidate person, Candidate of) {
    if (!isHead(head)) {
      return Optional.empty();
    }
    int first = head;
    boolean former = false;
    while (first > 0
        && head - first < LONGEST
        && names[first - 1] == null
        && isModifier(first - 1)) {
      if (isFormer(first - 1)) {
        former = true;
        break;
      }
      first--;
    }
    int before = first - (former ? 2 : 1);
    Candidate owner = of;
    if (owner == null && before >= 0) {
      int at = word(before).startsWith("'") ? before - 1 : before;
      if (at >= 0
          && names[at] != null
          && names[at].kind != ReferentKind.PERSON
          && names[at].end == at + 1) {
        owner = names[at];
        before = names[at].first - 1;
      }
    }
    former |= before >= 0 && isFormer(before);
    String role = text(first, head + 1);
    boolean bare = owner == null && !lexicon.is(Words.ROLE, word(head));
    if (role.isEmpty() || bare && first == head && !former) {
      return Optional.empty();
    }
    return Optional.of(
        new RoleDraft(Extent.of(sentence, first, head + 1), role, person, owner, former));
  }

  private boolean isHead(int index) {
    Token token = sentence.token(index);
    String lower = token.lower();
    if (!token.is(Tag.NOUN, Tag.PROPN, Tag.ADJ) && !lexicon.is(Words.ROLE, lower)) {
      return false;
    }
    boolean plural = token.is(Tag.NOUN) && lower.endsWith("s") && !token.lemma().equals(lower);
    boolean honorific = lexicon.isHonorific(lower) && !lexicon.is(Words.ROLE, lower);
    boolean ending = lower.equals("executive") && index > 0 && word(index - 1).equals("chief");
    return !plural && !honorific && (lexicon.isPost(lower) || ending);
  }

  private boolean isModifier(int index) {
    Token token = sentence.token(index);
    String lower = token.lower();
    if (DAYTIMES.contains(lower)) {
      return false; // "on Friday evening governor Ada Holm"
    }
    return lexicon.is(Words.ROLEWORD, lower)
        || lexicon.is(Words.ROLE, lower)
        || token.is(Tag.NOUN, Tag.PROPN) && Character.isLetter(lower.charAt(0))
        || token.is(Tag.ADJ) && (lower.endsWith("al") || lower.endsWith("ary"));
  }

  private boolean isFormer(int index) {
    return lexicon.is(Words.FORMERWORD, word(index));
  }

  private Optional<RoleDraft> after(Candidate person) {
    int at = person.end;
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    boolean copula = isCopula(at);
    if (!copula && !word(at).equals(",")) {
      return Optional.empty();
    }
    at++;
    if (!copula && at + 1 < sentence.size() && isAge(word(at)) && word(at + 1).equals(",")) {
      at += 2;
    }
    if (!copula && at + 1 < sentence.size() && word(at).equals("who") && isCopula(at + 1)) {
      copula = true;
      at += 2;
    }
    boolean article = at < sentence.size() && isArticle(at);
    at += article ? 1 : 0;
    return noun(person, at, article, copula);
  }

  /** "former head of Norway's coast guard" from {@code start} on. */
  private Optional<RoleDraft> noun(Candidate person, int start, boolean article, boolean copula) {
    int at = start;
    boolean former = at < sentence.size() && isFormer(at);
    at += former ? 1 : 0;
    Candidate owner = null;
    if (at < sentence.size() && names[at] != null && names[at].kind != ReferentKind.PERSON) {
      owner = names[at];
      at = owner.end;
      at += at < sentence.size() && word(at).startsWith("'") ? 1 : 0;
    }
    if (at < sentence.size() && isFormer(at)) {
      former = true;
      at++;
    }
    int first = at;
    while (at < sentence.size() && at - first < LONGEST && names[at] == null && isModifier(at)) {
      at++;
    }
    int head = at - 1;
    if (head < first || !isHead(head) || at < sentence.size() && names[at] != null) {
      return Optional.empty();
    }
    StringBuilder role = new StringBuilder(text(first, at));
    int end = at;
    if (at + 1 < sentence.size() && isJoint(at)) {
      int of = at;
      at++;
      at += isArticle(at) ? 1 : 0;
      if (at < sentence.size() && names[at] != null && names[at].kind != ReferentKind.PERSON) {
        owner = names[at];
        at = owner.end;
        boolean possessive = at < sentence.size() && word(at).startsWith("'");
        int more = possessive || owner.adjectival ? nouns(at + (possessive ? 1 : 0)) : at;
        if (more > at + (possessive ? 1 : 0)) {
          role.append(' ').append(word(of)).append(' ');
          role.append(text(at + (possessive ? 1 : 0), more));
          end = more;
          at = more;
        }
      } else {
        int more = nouns(at);
        if (more == at) {
          return Optional.empty();
        }
        role.append(' ').append(word(of)).append(' ').append(text(at, more));
        at = more;
        end = more;
      }
    }
    boolean told = article || owner != null || end > head + 1 || lexicon.is(Words.ROLE, word(head));
    boolean ends = at >= sentence.size() || isEnd(at);
    return told && ends && (!copula || article || owner != null)
        ? Optional.of(
            new RoleDraft(Extent.of(sentence, first, end), role.toString(), person, owner, former))
        : Optional.empty();
  }

  private int nouns(int start) {
    int at = start;
    while (at < sentence.size()
        && at - start < 4
        && names[at] == null
        && sentence.token(at).is(Tag.NOUN, Tag.ADJ, Tag.PROPN)) {
      at++;
    }
    return at;
  }

  private boolean isEnd(int index) {
    Token token = sentence.token(index);
    return token.is(Tag.PUNCT, Tag.VERB, Tag.AUX, Tag.SCONJ)
        || token.lower().equals("who")
        || token.lower().equals("and")
        || token.is(Tag.ADP);
  }

  private boolean isJoint(int index) {
    String word = word(index);
    return word.equals("of") || word.equals("for") || word.equals("at") || word.equals("in");
  }

  private boolean isArticle(int index) {
    String word = index < sentence.size() ? word(index) : "";
    return word.equals("the") || word.equals("a") || word.equals("an");
  }

  private boolean isCopula(int index) {
    String word = word(index);
    return word.equals("is") || word.equals("was") || word.equals("became");
  }

  private static boolean isAge(String word) {
    return word.length() < 3 && Character.isDigit(word.charAt(0));
  }

  private String word(int index) {
    return sentence.token(index).lower();
  }

  private String text(int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      text.append(text.isEmpty() ? "" : " ").append(word(i));
    }
    return text.toString();
  }
}
