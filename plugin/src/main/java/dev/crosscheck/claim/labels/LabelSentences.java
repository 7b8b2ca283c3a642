package dev.crosscheck.claim.labels;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.facts.Label;
import dev.crosscheck.facts.Label.Mark;
import dev.crosscheck.facts.Label.Part;
import dev.crosscheck.facts.Label.Place;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sentences in which an article names itself or its place in a series. */
final class LabelSentences {

  /** An announcement comes at once. */
  private static final int HEAD = 4;

  private static final int LONGEST_SUBJECT = 8;

  /** "The first episode with music" is not the first episode. */
  private static final Set<String> GOES_ON =
      Set.of(
          ".", ",", "!", ";", ":", "in", "of", "toward", "towards", "for", "from", "on", "and",
          "but", "so", "because", "before", "while");

  /** "The first episode of this season": counted from another start. */
  private static final Set<String> PERIODS =
      Set.of("year", "season", "month", "week", "day", "decade", "century", "quarter", "kind");

  private static final Set<String> IN = Set.of("in", "for", "of", "during");

  /** What a program is before it is released. */
  private static final Set<String> STAGES = Set.of("alpha", "beta", "preview", "candidate");

  private static final Set<String> STAGED = Set.of("release", "candidate");

  /** What appears month by month. */
  private static final Set<String> EDITIONS =
      Set.of("edition", "issue", "newsletter", "update", "report", "digest", "letter");

  /** What points to another than the article. */
  private static final Set<String> EARLIER = Set.of("last", "previous", "since", "earlier", "ago");

  /** What opens a clause on something earlier. */
  private static final Set<String> BEFORE =
      Set.of("following", "after", "since", "building", "like", "unlike", "as", "with");

  private LabelSentences() {}

  static List<Label> of(List<Sentence> sentences) {
    List<Label> labels = new ArrayList<>();
    boolean first = true;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (!sentence.passage().isHeadline()) {
        Label whole = label(sentence, opening(sentence), sentence.size(), Place.ANNOUNCEMENT);
        if (i < HEAD
                && (announces(sentence)
                    || isRelease(sentence, first)
                    || areOut(sentence) && isOfOne(whole))
            || commands(sentence) && namesEdition(whole)) {
          labels.add(whole);
        } else if (i < HEAD && namesItsMonth(sentence)) {
          labels.add(label(sentence, 0, sentence.size(), Place.EDITION));
        } else if (i < HEAD && endsInMonth(sentence)) {
          labels.add(label(sentence, 0, sentence.size(), Place.LEAD));
        } else if (i < HEAD && areOut(sentence) || tellsOfRelease(sentence)) {
          labels.add(label(sentence, 0, sentence.size(), Place.RELEASES));
        }
        boolean announced = i < HEAD && (announces(sentence) || areOut(sentence));
        ordinal(sentence).or(() -> stage(sentence, announced)).ifPresent(labels::add);
        first = false;
      }
    }
    return labels;
  }

  /** Behind "After the success of Boatfair 2020, …": what was before is another of the series. */
  private static int opening(Sentence sentence) {
    int comma = 0;
    while (comma < sentence.size() && !isWord(sentence, comma, ",")) {
      comma++;
    }
    boolean before = BEFORE.contains(sentence.token(0).lower());
    return before && comma + 1 < sentence.size() ? comma + 1 : 0;
  }

  private static boolean announces(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.lower().equals("announce") || token.lower().equals("announcing"));
  }

  /** "A new version of Alder has been released: 2.1"; a list of several is compared as one. */
  private static boolean isOfOne(Label label) {
    return label.parts().stream().filter(part -> part.mark() == Mark.NUMBER).count() == 1;
  }

  /** "Alder 3.0.20 and 2.3.16 have been released!", "3.0.20 and 2.3.16 are available." */
  private static boolean areOut(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      String word = sentence.token(i).lower();
      String before = sentence.token(i - 1).lower();
      boolean perfect = word.equals("released") && before.equals("been");
      boolean present =
          (word.equals("available") || word.equals("out"))
              && (before.equals("are") || before.equals("now"));
      if (perfect || present) {
        return true;
      }
    }
    return false;
  }

  /** "They made the release of Alder 3.4.0 and 3.3.3 possible", wherever it stands. */
  private static boolean tellsOfRelease(Sentence sentence) {
    for (int i = 0; i + 2 < sentence.size(); i++) {
      boolean versioned =
          sentence.token(i + 2).is(Tag.NUM)
              || i + 3 < sentence.size() && sentence.token(i + 3).is(Tag.NUM);
      if (versioned
          && sentence.token(i).lower().equals("release")
          && sentence.token(i + 1).lower().equals("of")) {
        return true;
      }
    }
    return false;
  }

  /** "Version 2.1 mends a leak", in the present; at the very head "Alder 2.1 is a mended one". */
  private static boolean isRelease(Sentence sentence, boolean opening) {
    String first = sentence.token(0).lower();
    boolean named = opening && sentence.token(0).is(Tag.PROPN, Tag.NOUN);
    return sentence.size() > 3
        && (named || first.equals("version") || first.equals("release"))
        && sentence.token(1).is(Tag.NUM)
        && sentence.token(2).is(Tag.VERB, Tag.AUX)
        && sentence.token(2).lower().endsWith("s")
        && !sentence.token(2).lower().equals("was");
  }

  /** "In this edition for May 2023:", "Welcome to this newsletter of May". */
  private static boolean namesItsMonth(Sentence sentence) {
    for (int i = 0; i + 3 < sentence.size(); i++) {
      if (isWord(sentence, i, "this")
          && EDITIONS.contains(sentence.token(i + 1).lower())
          && (isWord(sentence, i + 2, "for") || isWord(sentence, i + 2, "of"))
          && isMonth(sentence.token(i + 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMonth(Token token) {
    return LabelParts.of(token.text()).stream().anyMatch(part -> part.mark() == Mark.MONTH);
  }

  /** "Read what was done in the harbour in May.": a month at the end; not "our last, in May". */
  private static boolean endsInMonth(Sentence sentence) {
    int last = sentence.size() - 2;
    return last > 1
        && sentence.token(last + 1).is(Tag.PUNCT)
        && IN.contains(sentence.token(last - 1).lower())
        && sentence.tokens().stream().noneMatch(token -> EARLIER.contains(token.lower()))
        && isMonth(sentence.token(last));
  }

  /**
   * "Try Alder 2.1", "Download it": an imperative; "Episode 1: The harbour" is none, and "See you
   * at Boatfair 2021" bids farewell until the next.
   */
  private static boolean commands(Sentence sentence) {
    Token first = sentence.token(0);
    return first.is(Tag.VERB)
        && !(first.lower().equals("see") && sentence.size() > 1 && isWord(sentence, 1, "you"))
        && first.lower().equals(first.lemma())
        && Character.isUpperCase(first.text().charAt(0))
        && sentence.size() > 2
        && !sentence.token(1).is(Tag.NUM, Tag.PUNCT, Tag.SYM)
        && sentence.passage().kind() == Passage.Kind.PARAGRAPH;
  }

  /**
   * One is told to try a release candidate or to read about a year; other versions are compared.
   */
  private static boolean namesEdition(Label label) {
    return label.parts().stream()
            .allMatch(part -> part.mark() != Mark.NUMBER || part.value().contains("."))
        && label.parts().stream()
            .anyMatch(part -> part.mark() == Mark.LETTERED || part.mark() == Mark.YEAR);
  }

  /** "This is the fifth episode": the words after "is". */
  private static Optional<Label> ordinal(Sentence sentence) {
    int is = 0;
    while (is < Math.min(LONGEST_SUBJECT, sentence.size())
        && !sentence.token(is).lower().equals("is")) {
      is++;
    }
    boolean the = is > 0 && is + 4 < sentence.size() && isWord(sentence, is + 1, "the");
    if (!the || !isSubject(sentence, is)) {
      return Optional.empty();
    }
    List<Part> parts = LabelParts.of(sentence.text(is + 2, is + 4));
    boolean counts =
        parts.size() == 2
            && parts.get(0).mark() == Mark.ORDINAL
            && sentence.token(is + 3).is(Tag.NOUN, Tag.PROPN)
            && GOES_ON.contains(sentence.token(is + 4).lower())
            && !ofPeriod(sentence, is + 4);
    return counts ? Optional.of(label(sentence, is + 2, is + 4, Place.ORDINAL)) : Optional.empty();
  }

  /** "We announce the fourth release candidate", "do test this fourth beta": the first of them. */
  private static Optional<Label> stage(Sentence sentence, boolean announced) {
    for (int at = 0; at + 2 < sentence.size(); at++) {
      String determiner = sentence.token(at).lower();
      boolean own = determiner.equals("this") || announced && determiner.equals("the");
      int stage = own ? stage(sentence, at + 2) : 0;
      if (stage > 0
          && isOrdinal(sentence.token(at + 1).text())
          && isWhole(sentence, at + 2 + stage)) {
        return Optional.of(label(sentence, at + 1, at + 2 + stage, Place.ORDINAL));
      }
    }
    return Optional.empty();
  }

  /** Of how many words the stage of a program that stands there is; 0 where none does. */
  private static int stage(Sentence sentence, int at) {
    String word = sentence.token(at).lower();
    boolean candidate =
        at + 1 < sentence.size()
            && STAGED.contains(word)
            && STAGED.contains(sentence.token(at + 1).lower());
    return candidate ? 2 : STAGES.contains(word) ? 1 : 0;
  }

  /** "The first beta with music" need not be the first beta. */
  private static boolean isWhole(Sentence sentence, int end) {
    int at = end < sentence.size() && isWord(sentence, end, "release") ? end + 1 : end;
    return at >= sentence.size()
        || GOES_ON.contains(sentence.token(at).lower())
        || sentence.token(at).is(Tag.AUX)
        || isWord(sentence, at, "(");
  }

  private static boolean isOrdinal(String word) {
    return LabelParts.of(word).stream().allMatch(part -> part.mark() == Mark.ORDINAL);
  }

  private static boolean isWord(Sentence sentence, int at, String word) {
    return sentence.token(at).lower().equals(word);
  }

  /** "This" and "It", or the thing by its own name and number. */
  private static boolean isSubject(Sentence sentence, int end) {
    String first = sentence.token(0).lower();
    boolean pointing = end == 1 && (first.equals("this") || first.equals("it"));
    return pointing
        || LabelParts.of(sentence.text(0, end)).stream()
            .anyMatch(part -> part.mark() == Mark.LETTERED);
  }

  private static boolean ofPeriod(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 6); i++) {
      Token token = sentence.token(i);
      if (PERIODS.contains(token.lemma()) || token.text().length() == 4 && token.is(Tag.NUM)) {
        return true;
      }
    }
    return false;
  }

  private static Label label(Sentence sentence, int first, int end, Place place) {
    String text = Texts.fold(sentence.text(first, end));
    return new Label(sentence.span(first, end), text, place, "the text", LabelParts.of(text));
  }
}
