package dev.crosscheck.extraction.quotation;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.RoleMention;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the noun phrase beside a cue as a speaker. */
final class NounPhrases {

  private static final int REACH = 14;
  private static final int PARENTHESIS = 24;
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we");
  private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "with");

  private final Cues cues;
  private final Discourse discourse;

  NounPhrases(Cues cues, Discourse discourse) {
    this.cues = cues;
    this.discourse = discourse;
  }

  /** The speaker whose noun phrase ends just before a token, not reaching before another. */
  Speaker before(Run run, int end, int limit) {
    int last = end - 1;
    while (last >= limit && isFiller(run.token(last))) {
      last--;
    }
    if (last >= limit && run.word(last).equals(")")) {
      last = opening(run, last, "(", limit) - 1;
    }
    if (last >= limit && run.word(last).equals(",")) {
      last = opening(run, last, ",", limit) - 1;
    }
    if (last >= limit && Set.of("who", "which", "that").contains(run.word(last))) {
      last -= last > limit && run.word(last - 1).equals(",") ? 2 : 1;
    }
    return last < limit ? Speaker.UNKNOWN : endingAt(run, last, limit);
  }

  private Speaker endingAt(Run run, int last, int limit) {
    if (PRONOUNS.contains(run.word(last))) {
      return discourse.pronoun(run.token(last), last);
    }
    Speaker document = document(run, last, limit);
    if (document.isKnown()) {
      return document;
    }
    int start = start(run, last, limit);
    if (start > last) {
      return Speaker.UNKNOWN;
    }
    NameMention name = run.name(last);
    boolean person = name != null && name.referent().kind() == ReferentKind.PERSON;
    if (!person && start - 2 >= limit && LINKS.contains(run.word(start - 1))) {
      int chief = start(run, start - 2, limit);
      if (chief <= start - 2 && cues.speaks(run.word(start - 2))) {
        return new Speaker(Optional.empty(), run.text(chief, last + 1), "");
      }
    }
    return phrase(run, start, last + 1);
  }

  /** "The treaty between the two countries": a text, whatever follows it. */
  private Speaker document(Run run, int last, int limit) {
    for (int i = last - 1; i >= Math.max(limit, last - REACH); i--) {
      Token token = run.token(i);
      if (token.is(Tag.VERB, Tag.AUX, Tag.PUNCT)) {
        break;
      }
      boolean linked = Set.of("between", "of", "with", "from").contains(run.word(i + 1));
      if (linked && cues.isDocument(run.word(i)) && !cues.speaks(run.word(i))) {
        int start = start(run, i, limit);
        return start > i ? Speaker.UNKNOWN : phrase(run, start, i + 1);
      }
    }
    return Speaker.UNKNOWN;
  }

  private static int opening(Run run, int from, String mark, int limit) {
    for (int i = from - 1; i >= Math.max(limit, from - PARENTHESIS); i--) {
      if (run.word(i).equals(mark)) {
        return i;
      }
    }
    return mark.equals(",") ? limit : from;
  }

  private static int start(Run run, int last, int limit) {
    int start = last + 1;
    while (start > limit && start > last - REACH) {
      Token token = run.token(start - 1);
      boolean inside = run.name(start - 1) != null || isNominal(token);
      if (!inside) {
        break;
      }
      start--;
      if (token.is(Tag.DET)) {
        break;
      }
    }
    return start;
  }

  /** The speaker whose noun phrase starts at a token: "said a spokesman for the firm". */
  Speaker after(Run run, int start, int limit) {
    int first = start;
    if (first < limit && PRONOUNS.contains(run.word(first))) {
      return discourse.pronoun(run.token(first), first);
    }
    int end = first;
    while (end < limit && end < first + REACH) {
      boolean links = LINKS.contains(run.word(end)) && end > first;
      if (run.name(end) == null && !isNominal(run.token(end)) && !links) {
        break;
      }
      end++;
      NameMention name = run.name(end - 1);
      if (name != null
          && name.referent().kind() == ReferentKind.PERSON
          && run.name(end) != name
          && !run.word(end).equals("'s")) {
        break;
      }
    }
    while (end > first && LINKS.contains(run.word(end - 1))) {
      end--;
    }
    return end == first ? Speaker.UNKNOWN : phrase(run, first, end);
  }

  private Speaker phrase(Run run, int first, int end) {
    String text = run.text(first, end);
    NameMention name = run.name(end - 1);
    if (name != null && !name.adjectival()) {
      return new Speaker(Optional.of(name.referent()), text, "");
    }
    Optional<NameMention> holder = holder(run, end);
    if (holder.isPresent()) {
      int named = end + 1;
      while (run.name(named) == holder.get()) {
        named++;
      }
      return new Speaker(Optional.of(holder.get().referent()), run.text(first, named), "");
    }
    String head = run.word(end - 1);
    if (cues.isDocument(head) && !cues.speaks(head)) {
      return new Speaker(
          Optional.of(new Referent(ReferentKind.THING, head, text, List.of())), text, "");
    }
    boolean definite = Set.of("the", "this", "that").contains(run.word(first));
    boolean noun = run.token(end - 1).is(Tag.NOUN, Tag.PROPN) || cues.speaks(head);
    return noun
        ? new Speaker(definite ? discourse.holder(head) : Optional.empty(), text, "")
        : Speaker.UNKNOWN;
  }

  /** The name behind a role and a comma: "the port's director, Ada Holm". */
  private static Optional<NameMention> holder(Run run, int end) {
    RoleMention role = run.role(end - 1);
    NameMention name = run.word(end).equals(",") ? run.name(end + 1) : null;
    return role != null && name != null && name.referent().equals(role.holder())
        ? Optional.of(name)
        : Optional.empty();
  }

  private static boolean isNominal(Token token) {
    return token.is(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.DET, Tag.NUM)
        || token.is(Tag.PART) && token.text().startsWith("'")
        || token.lower().equals("his")
        || token.lower().equals("her")
        || token.lower().equals("its")
        || token.lower().equals("their");
  }

  private static boolean isFiller(Token token) {
    return token.is(Tag.ADV, Tag.AUX)
        || Set.of("has", "had", "have", "also", "later", "then").contains(token.lower());
  }
}
