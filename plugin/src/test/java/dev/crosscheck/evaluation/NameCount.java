package dev.crosscheck.evaluation;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts how the names that were read agree with those that were labelled, article by article. */
final class NameCount {

  /** A label and the name that was read there. */
  private record Pair(Label label, NameMention read) {}

  private static final class Tally {
    int labelled;
    int read;
    int right;
  }

  private final boolean exact;
  private final Map<String, Tally> byKind = new TreeMap<>();
  private final Tally joined = new Tally();
  private final Tally variants = new Tally();

  /** {@code exact} demands the same first and last letter, else a common word is enough. */
  NameCount(boolean exact) {
    this.exact = exact;
  }

  /** Adds an article; says what was missed and what was read wrongly, a line each. */
  List<String> add(List<Label> labels, List<NameMention> names) {
    List<String> errors = new ArrayList<>();
    List<Pair> found = new ArrayList<>();
    Set<NameMention> used = new HashSet<>();
    for (Label label : labels) {
      if (label.kind().equals("either")) {
        continue;
      }
      tally(label.kind()).labelled++;
      NameMention hit =
          names.stream()
              .filter(name -> !used.contains(name) && same(label, name))
              .findFirst()
              .orElse(null);
      if (hit == null) {
        errors.add("missed " + label);
      } else {
        used.add(hit);
        found.add(new Pair(label, hit));
        tally(label.kind()).right++;
        tally(label.kind()).read++;
      }
    }
    for (NameMention name : names) {
      if (!used.contains(name) && counts(name) && !excused(name, labels)) {
        tally(kind(name)).read++;
        errors.add("wrong " + kind(name) + " " + name.span().start() + " " + name.text());
      }
    }
    for (int i = 0; i < found.size(); i++) {
      for (int j = i + 1; j < found.size(); j++) {
        join(found.get(i), found.get(j), errors);
      }
    }
    return errors;
  }

  /** Lists an article's errors on the error stream, if {@code -Derrors=true} asks for them. */
  static void show(String article, List<String> errors) {
    if (Boolean.getBoolean("errors")) {
      errors.forEach(error -> System.err.println(article + "\t" + error));
    }
  }

  private void join(Pair one, Pair other, List<String> errors) {
    boolean labelled = one.label().bearer().equals(other.label().bearer());
    boolean read = one.read().referent().key().equals(other.read().referent().key());
    count(joined, labelled, read);
    if (!one.read().text().equals(other.read().text())) {
      count(variants, labelled, read);
      if (labelled != read) {
        errors.add(
            (labelled ? "apart " : "joined ") + one.read().text() + " | " + other.read().text());
      }
    }
  }

  private static void count(Tally tally, boolean labelled, boolean read) {
    tally.labelled += labelled ? 1 : 0;
    tally.read += read ? 1 : 0;
    tally.right += labelled && read ? 1 : 0;
  }

  private Tally tally(String kind) {
    return byKind.computeIfAbsent(kind, unused -> new Tally());
  }

  private boolean same(Label label, NameMention name) {
    if (!kind(name).equals(label.kind())) {
      return false;
    }
    if (!exact) {
      return label.overlaps(name.span().start(), name.span().end());
    }
    // The full stop of an abbreviation may be the sentence's.
    return label.start() == name.span().start()
            && Math.abs(label.end() - name.span().end()) <= (name.text().endsWith(".") ? 1 : 0)
        || label.start() == name.span().start() && label.end() == name.span().end() + 1;
  }

  private static boolean counts(NameMention name) {
    return name.referent().kind() != ReferentKind.THING
        && name.referent().kind() != ReferentKind.GROUP;
  }

  private static boolean excused(NameMention name, List<Label> labels) {
    return labels.stream()
        .anyMatch(
            label ->
                label.kind().equals("either")
                    && label.overlaps(name.span().start(), name.span().end()));
  }

  /** Nationalities are a kind of their own where names must agree exactly, else places. */
  private String kind(NameMention name) {
    return exact && name.adjectival()
        ? "nationality"
        : name.referent().kind().name().toLowerCase(Locale.ROOT);
  }

  /** Precision and recall of each kind, and how well forms of one bearer were joined. */
  List<Score> scores(String suite, String leftOut) {
    List<Score> scores = new ArrayList<>();
    byKind.forEach(
        (kind, tally) -> {
          scores.add(Score.share(suite, kind + " P", tally.right, tally.read, leftOut));
          scores.add(Score.share(suite, kind + " R", tally.right, tally.labelled, leftOut));
        });
    scores.add(joining(suite, "joined F1", joined));
    scores.add(joining(suite, "forms joined F1", variants));
    return scores;
  }

  private static Score joining(String suite, String measure, Tally tally) {
    int pairs = tally.read + tally.labelled;
    Score score = Score.share(suite, measure, 2 * tally.right, pairs, "");
    String note =
        tally.right + " pairs of " + tally.labelled + " labelled and " + tally.read + " read";
    return new Score(suite, measure, score.value(), note);
  }
}
