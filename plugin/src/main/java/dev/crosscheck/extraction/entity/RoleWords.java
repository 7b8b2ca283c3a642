package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.List;
import java.util.Set;

/** The words of one sentence, and the names in it, as whoever looks for roles asks for them. */
final class RoleWords {

  /** A role has no more words. */
  static final int LONGEST = 6;

  private static final Set<String> DAYTIMES =
      Set.of("morning", "afternoon", "evening", "night", "day", "week", "month", "year", "weekend");

  private final Lexicon lexicon;
  private final KnownNames known;
  private final Sentence sentence;
  private final Candidate[] names;

  RoleWords(Lexicon lexicon, KnownNames known, Sentence sentence, List<Candidate> candidates) {
    this.lexicon = lexicon;
    this.known = known;
    this.sentence = sentence;
    names = new Candidate[sentence.size()];
    for (Candidate candidate : candidates) {
      for (int i = candidate.first; i < candidate.end; i++) {
        names[i] = candidate;
      }
    }
  }

  int size() {
    return sentence.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  String word(int index) {
    return sentence.token(index).lower();
  }

  /** The name that the word belongs to; null where it belongs to none. */
  Candidate name(int index) {
    return names[index];
  }

  /** Whether the word belongs to a name that is no person's. */
  boolean isBody(int index) {
    return names[index] != null && names[index].kind != ReferentKind.PERSON;
  }

  /** "Bergen's Democratic mayor": the party stands between the town and the office. */
  boolean isParty(int index) {
    return names[index] != null
        && names[index].end - names[index].first == 1
        && known.isParty(sentence.token(index).text());
  }

  Extent extent(int first, int end) {
    return Extent.of(sentence, first, end);
  }

  /** Whether a role can end in the word: "minister", "chief executive"; no "Mr", no plural. */
  boolean isHead(int index) {
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

  /** Whether the word can stand before the noun of a role: "health" of "health minister". */
  boolean isModifier(int index) {
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

  boolean isFormer(int index) {
    return lexicon.is(Words.FORMERWORD, word(index));
  }

  /** Whether the noun alone is a role, whosever it is: "minister", but not "winner". */
  boolean isRole(int index) {
    return lexicon.is(Words.ROLE, word(index));
  }

  String text(int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      text.append(text.isEmpty() ? "" : " ").append(word(i));
    }
    return text.toString();
  }
}
