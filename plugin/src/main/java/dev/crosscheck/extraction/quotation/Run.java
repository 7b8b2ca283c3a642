package dev.crosscheck.extraction.quotation;

import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.RoleMention;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The tokens of a whole passage with the names in them: quotations run over sentences. */
final class Run {

  private final Passage passage;
  private final Map<Sentence, Integer> bases = new IdentityHashMap<>();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> sentenceStarts = new ArrayList<>();
  private final List<NameMention> nameAt = new ArrayList<>();
  private final List<RoleMention> roleAt = new ArrayList<>();

  private Run(Passage passage) {
    this.passage = passage;
  }

  /** The sentences in runs of one passage each, in order. */
  static List<Run> of(List<Sentence> sentences, List<NameMention> names, List<RoleMention> roles) {
    List<Run> runs = new ArrayList<>();
    Map<Sentence, Run> bySentence = new IdentityHashMap<>();
    for (Sentence sentence : sentences) {
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last == null || last.passage != sentence.passage()) {
        last = new Run(sentence.passage());
        runs.add(last);
      }
      last.add(sentence);
      bySentence.put(sentence, last);
    }
    for (NameMention name : names) {
      Run run = bySentence.get(name.extent().sentence());
      int base = run == null ? -1 : run.base(name.extent().sentence());
      for (int i = name.extent().first(); base >= 0 && i < name.extent().end(); i++) {
        run.nameAt.set(base + i, name);
      }
    }
    for (RoleMention role : roles) {
      Run run = bySentence.get(role.extent().sentence());
      int base = run == null ? -1 : run.base(role.extent().sentence());
      for (int i = role.extent().first(); base >= 0 && i < role.extent().end(); i++) {
        run.roleAt.set(base + i, role);
      }
    }
    return runs;
  }

  private void add(Sentence sentence) {
    bases.put(sentence, tokens.size());
    sentenceStarts.add(tokens.size());
    tokens.addAll(sentence.tokens());
    while (nameAt.size() < tokens.size()) {
      nameAt.add(null);
      roleAt.add(null);
    }
  }

  private int base(Sentence sentence) {
    return bases.getOrDefault(sentence, -1);
  }

  Passage passage() {
    return passage;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** The lower-case word at an index; empty outside. */
  String word(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).lower();
  }

  /** The name that covers a token, or null inside this package. */
  NameMention name(int index) {
    return index < 0 || index >= tokens.size() ? null : nameAt.get(index);
  }

  RoleMention role(int index) {
    return index < 0 || index >= tokens.size() ? null : roleAt.get(index);
  }

  /** Index of the first token that ends after an offset of the passage's text. */
  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the token after words that stand at a token. */
  int tokenAfter(int first, String words) {
    return tokenAt(token(first).start() + words.length());
  }

  /** Index of the first token of the sentence that holds a token. */
  int sentenceStart(int index) {
    int place = Collections.binarySearch(sentenceStarts, index);
    int sentence = place >= 0 ? place : -place - 2;
    return sentence < 0 ? 0 : sentenceStarts.get(sentence);
  }

  /** One past the last token of the sentence that holds a token. */
  int sentenceEnd(int index) {
    int place = Collections.binarySearch(sentenceStarts, index + 1);
    int next = place >= 0 ? place : -place - 1;
    return next < sentenceStarts.size() ? sentenceStarts.get(next) : tokens.size();
  }

  String text(int first, int end) {
    return passage.text().substring(token(first).start(), token(end - 1).end());
  }
}
