package dev.crosscheck.extraction.event;

import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.VerbForms.Form;
import dev.crosscheck.language.VerbForms.Inflected;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the verb groups of a sentence. */
final class VerbGroups {

  private static final Set<String> PAST = Set.of("was", "were", "had", "did", "been");
  private static final Set<String> DOUBTS =
      Set.of(
          "reportedly",
          "allegedly",
          "supposedly",
          "possibly",
          "perhaps",
          "probably",
          "likely",
          "apparently");

  /** Behind "not", adverbs that deny with it. */
  private static final Set<String> OUTRIGHT =
      Set.of("actually", "really", "simply", "certainly", "clearly", "apparently", "evidently");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final WordClass[] classes;

  private VerbGroups(Lexicon lexicon, Sentence sentence, WordClass[] classes) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.classes = classes;
  }

  static List<VerbGroup> of(Lexicon lexicon, Sentence sentence, WordClass[] classes) {
    return new VerbGroups(lexicon, sentence, classes).all();
  }

  private List<VerbGroup> all() {
    List<VerbGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < classes.length) {
      boolean starts =
          classes[i].isAuxiliary() || classes[i] == WordClass.VERB || classes[i] == WordClass.TO;
      VerbGroup group = starts ? at(i) : null;
      if (group == null) {
        i++;
      } else {
        groups.add(group);
        i = group.end();
      }
    }
    return groups;
  }

  private WordClass c(int i) {
    return i < classes.length ? classes[i] : WordClass.STOP;
  }

  private VerbGroup at(int first) {
    Reading reading = new Reading();
    int i = first;
    int limit = Math.min(classes.length, first + 12);
    for (; i < limit && c(i) != WordClass.VERB; i++) {
      if (!reading.take(i, first)) {
        break;
      }
    }
    boolean verb = i < limit && c(i) == WordClass.VERB && reading.fits(i);
    int main = verb ? i : reading.lastAuxiliary;
    return main < 0 ? null : reading.group(first, main);
  }

  /** Whether an adverb or mark stands between parts of a group. */
  private boolean passes(int i) {
    for (int k = i + 1; k < i + 4; k++) {
      if (c(k) == WordClass.VERB || c(k).isAuxiliary() || c(k) == WordClass.TO) {
        return true;
      }
      if (c(k) != WordClass.ADV
          && c(k) != WordClass.NEG
          && c(k) != WordClass.TIME
          && c(k) != WordClass.QUOTE) {
        return false;
      }
    }
    return false;
  }

  private final class Reading {
    private int lastAuxiliary = -1;
    private String modal = "";
    private boolean infinitive;
    private boolean have;
    private boolean be;
    private boolean lastBe;
    private boolean past;
    private boolean negated;
    private boolean doubted;
    private boolean destined;

    boolean take(int i, int first) {
      String word = sentence.token(i).lower();
      switch (c(i)) {
        case MODAL -> modal = word;
        case BE -> be = true;
        case HAVE -> have = true;
        case DO -> {}
        case NEG -> negated = true;
        case TO -> {
          if (i > first && lastAuxiliary < 0) {
            return false;
          }
          infinitive |= i == first;
          destined |= i > first && lastBe;
          modal = i > first && !lastBe ? "must" : modal;
        }
        case ADV, TIME, QUOTE -> {
          doubted |= DOUBTS.contains(word) || deniesManner(i);
          return passes(i);
        }
        default -> {
          return false;
        }
      }
      if (c(i).isAuxiliary()) {
        lastAuxiliary = i;
        lastBe = c(i) == WordClass.BE;
        past |= PAST.contains(word) && !word.equals("been");
      }
      return true;
    }

    /** "Was not formally arrested" denies how, and leaves open whether. */
    private boolean deniesManner(int i) {
      String word = sentence.token(i).lower();
      return i > 0
          && c(i - 1) == WordClass.NEG
          && word.endsWith("ly")
          && !OUTRIGHT.contains(word)
          && !sentence.token(i - 1).lower().equals("never");
    }

    /** "has a plan" and "was a visit": a verb that does not follow its auxiliary's way is none. */
    boolean fits(int i) {
      if (lastAuxiliary < 0 || destined || !modal.isEmpty() && !have && !be) {
        return true;
      }
      Inflected form = form(i);
      boolean participle = form.can(Form.PARTICIPLE);
      boolean afterDo = c(lastAuxiliary) == WordClass.DO && form.can(Form.BASE);
      return participle || lastBe && form.can(Form.ING) || afterDo;
    }

    private Inflected form(int i) {
      return lexicon.anyVerb(sentence.token(i).lower(), sentence.token(i).lemma());
    }

    VerbGroup group(int first, int main) {
      Inflected form = form(main);
      boolean alone = lastAuxiliary < 0 || lastAuxiliary == main;
      boolean verb = c(main) == WordClass.VERB;
      boolean passive = verb && lastBe && form.can(Form.PARTICIPLE) && !form.can(Form.ING);
      boolean bareBe = destined && !be;
      VerbGroup.Form stands = VerbGroup.Form.FINITE;
      if (infinitive) {
        stands = VerbGroup.Form.INFINITIVE;
      } else if (verb && alone && form.can(Form.ING) || startsWithIng(first)) {
        stands = VerbGroup.Form.GERUND;
      } else if (verb
          && alone
          && form.can(Form.PARTICIPLE)
          && !form.can(Form.PAST)
          && !form.can(Form.BASE)) {
        stands = VerbGroup.Form.PARTICIPLE;
      }
      boolean tense = past || verb && alone && form.can(Form.PAST);
      String lemma =
          verb
              ? lexicon.phrasal(form.lemma(), next(main))
              : c(main) == WordClass.HAVE ? "have" : "be";
      return new VerbGroup(
          first,
          main,
          main + 1,
          lemma,
          stands,
          modal,
          passive || stands == VerbGroup.Form.PARTICIPLE && !bareBe,
          have && main != lastAuxiliary,
          verb && lastBe && form.can(Form.ING),
          tense,
          negated,
          doubted,
          destined);
    }

    private String next(int main) {
      return main + 1 < sentence.size() ? sentence.token(main + 1).lower() : "";
    }

    private boolean startsWithIng(int first) {
      String word = sentence.token(first).lower();
      return word.equals("being") || word.equals("having");
    }
  }
}
