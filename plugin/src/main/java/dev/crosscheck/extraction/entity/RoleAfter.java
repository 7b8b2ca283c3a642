package dev.crosscheck.extraction.entity;

import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the role that stands behind a person's name: "Ada Holm, head of Norway's coast guard,",
 * "Holm is the mayor of Bergen".
 */
final class RoleAfter {

  private static final int LONGEST_FIELD = 4;

  private static final int LONGEST_OWNER = 3;

  private static final Set<String> OWNERS = Set.of("its", "their", "our", "his", "her");

  private final RoleWords words;

  RoleAfter(RoleWords words) {
    this.words = words;
  }

  Optional<RoleDraft> of(Candidate person) {
    int at = person.end;
    if (at >= words.size()) {
      return Optional.empty();
    }
    boolean copula = isCopula(at);
    if (!copula && !words.word(at).equals(",")) {
      return Optional.empty();
    }
    at++;
    if (!copula
        && at + 1 < words.size()
        && isAge(words.word(at))
        && words.word(at + 1).equals(",")) {
      at += 2;
    }
    if (!copula && at + 1 < words.size() && words.word(at).equals("who") && isCopula(at + 1)) {
      copula = true;
      at += 2;
    }
    boolean article = at < words.size() && (isArticle(at) || isOwner(at));
    at += article ? 1 : 0;
    return noun(person, article ? behindOwner(at) : at, article, copula);
  }

  /** Behind "company's" of "the company's director": a thing without a name can own a role. */
  private int behindOwner(int start) {
    int at = nouns(start, LONGEST_OWNER);
    boolean owner = at > start && at < words.size() && words.word(at).startsWith("'");
    return owner ? at + 1 : start;
  }

  /** "Ada Holm, its director". */
  private boolean isOwner(int index) {
    return OWNERS.contains(words.word(index));
  }

  /** "former head of Norway's coast guard" from {@code start} on. */
  private Optional<RoleDraft> noun(Candidate person, int start, boolean article, boolean copula) {
    int at = start;
    boolean former = at < words.size() && words.isFormer(at);
    at += former ? 1 : 0;
    Candidate owner = null;
    if (at < words.size() && words.isBody(at)) {
      owner = words.name(at);
      at = owner.end;
      at += at < words.size() && words.word(at).startsWith("'") ? 1 : 0;
    }
    if (at < words.size() && words.isFormer(at)) {
      former = true;
      at++;
    }
    int first = at;
    while (at < words.size()
        && at - first < RoleWords.LONGEST
        && words.name(at) == null
        && words.isModifier(at)) {
      at++;
    }
    int head = at - 1;
    if (head < first || !words.isHead(head) || at < words.size() && words.name(at) != null) {
      return Optional.empty();
    }
    StringBuilder role = new StringBuilder(words.text(first, at));
    int end = at;
    if (at + 1 < words.size() && isJoint(at)) {
      int of = at;
      at++;
      at += isArticle(at) ? 1 : 0;
      if (at < words.size() && words.isBody(at)) {
        owner = words.name(at);
        at = owner.end;
        boolean possessive = at < words.size() && words.word(at).startsWith("'");
        int from = possessive ? at + 1 : at;
        int more = possessive || owner.adjectival ? nouns(from, LONGEST_FIELD) : at;
        if (more > from) {
          role.append(' ').append(words.word(of)).append(' ');
          role.append(words.text(from, more));
          end = more;
          at = more;
        }
      } else {
        int more = nouns(at, LONGEST_FIELD);
        if (more == at) {
          return Optional.empty();
        }
        role.append(' ').append(words.word(of)).append(' ').append(words.text(at, more));
        at = more;
        end = more;
      }
    }
    boolean told = article || owner != null || end > head + 1 || words.isRole(head);
    boolean ends = at >= words.size() || isEnd(at) && (copula || !isSpeaker(person, at));
    return told && ends && (!copula || article || owner != null)
        ? Optional.of(
            new RoleDraft(words.extent(first, end), role.toString(), person, owner, former))
        : Optional.empty();
  }

  private int nouns(int start, int most) {
    int at = start;
    while (at < words.size()
        && at - start < most
        && words.name(at) == null
        && words.token(at).is(Tag.NOUN, Tag.ADJ, Tag.PROPN)) {
      at++;
    }
    return at;
  }

  private boolean isEnd(int index) {
    Token token = words.token(index);
    return token.is(Tag.PUNCT, Tag.VERB, Tag.AUX, Tag.SCONJ)
        || token.lower().equals("who")
        || token.lower().equals("and")
        || token.is(Tag.ADP);
  }

  /** "The threat came from Holm, Bergen mayor says": somebody else speaks. */
  private boolean isSpeaker(Candidate person, int verb) {
    return person.first > 0
        && words.token(person.first - 1).is(Tag.ADP)
        && words.token(verb).is(Tag.VERB);
  }

  private boolean isJoint(int index) {
    String word = words.word(index);
    return word.equals("of") || word.equals("for") || word.equals("at") || word.equals("in");
  }

  private boolean isArticle(int index) {
    String word = index < words.size() ? words.word(index) : "";
    return word.equals("the") || word.equals("a") || word.equals("an");
  }

  private boolean isCopula(int index) {
    String word = words.word(index);
    return word.equals("is") || word.equals("was") || word.equals("became");
  }

  private static boolean isAge(String word) {
    return word.length() < 3 && Character.isDigit(word.charAt(0));
  }
}
