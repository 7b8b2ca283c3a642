package dev.crosscheck.extraction.entity;

import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.extraction.Entities;
import dev.crosscheck.extraction.Mentions;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.RoleMention;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads the names of an article and the roles of their bearers. Safe for use by several threads.
 *
 * <p>Runs of capitals are cut into candidates, all mentions of one name decide its kind together,
 * headlines are read by what the body has shown, and the forms of one bearer are joined.
 */
public final class EntityReader {

  private final Lexicon lexicon;
  private final KnownNames known;
  private final Shapes shapes;
  private final Splitter splitter;
  private final Gazetteer gazetteer;
  private final Dateline dateline;
  private final NameShape shape;
  private final Preceding preceding;
  private final Following following;
  private final Descriptions descriptions;

  /** Reads the tables; {@code configuration} adds the newsroom's names. */
  public EntityReader(Configuration configuration) {
    lexicon = Lexicon.shared();
    gazetteer = new Gazetteer(configuration);
    known = new KnownNames(gazetteer, lexicon);
    shapes = new Shapes(lexicon);
    splitter = new Splitter(lexicon, known, shapes);
    dateline = new Dateline(lexicon, known);
    shape = new NameShape(lexicon);
    preceding = new Preceding(lexicon);
    following = new Following(lexicon, known);
    descriptions = new Descriptions(lexicon);
  }

  /**
   * The names and roles of one article.
   *
   * @param sentences all sentences of the article in reading order
   * @param times its time expressions; their words are no names
   */
  public Entities read(List<Sentence> sentences, List<TimeMention> times) {
    Map<Sentence, boolean[]> taken = new IdentityHashMap<>();
    for (TimeMention time : times) {
      Sentence sentence = time.extent().sentence();
      boolean[] tokens = taken.computeIfAbsent(sentence, s -> new boolean[s.size()]);
      for (int i = time.extent().first(); i < time.extent().end(); i++) {
        tokens[i] = true;
      }
    }
    Capitals capitals = new Capitals(lexicon, known, sentences);
    List<List<Candidate>> bySentence = new ArrayList<>(sentences.size());
    List<Candidate> body = new ArrayList<>();
    Runs runs = new Runs(lexicon, known, capitals);
    for (Sentence sentence : sentences) {
      boolean headline = capitals.meansNothing(sentence);
      bySentence.add(headline ? null : candidates(runs, capitals, sentence, taken.get(sentence)));
      if (!headline) {
        body.addAll(bySentence.get(bySentence.size() - 1));
      }
    }
    new Gluing(lexicon).cut(body);
    body.forEach(shape::look);
    for (Candidate candidate : body) {
      if (!candidate.adjectival && !candidate.compounded) {
        preceding.weigh(candidate);
        following.weigh(candidate);
        descriptions.weigh(candidate);
      }
    }
    new Fellows(lexicon).weigh(body);
    Sequels.weigh(sentences, bySentence);
    new Kinds(lexicon).decide(body);
    Headlines headlines = new Headlines(lexicon, known, shapes, capitals, body);
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (bySentence.get(i) == null) {
        bySentence.set(i, headlines.find(sentences.get(i)));
      }
      all.addAll(bySentence.get(i));
    }
    join(all);
    return entities(sentences, bySentence, all);
  }

  private List<Candidate> candidates(
      Runs runs, Capitals capitals, Sentence sentence, boolean[] taken) {
    List<Candidate> found = new ArrayList<>(dateline.read(sentence));
    int start = found.isEmpty() ? 0 : found.get(found.size() - 1).end;
    runs.find(
        sentence,
        i -> i < start || taken != null && taken[i],
        new Runs.Run() {
          @Override
          public void found(int first, int end) {
            splitter.split(sentence, first, end, found);
          }

          @Override
          public void whole(int first, int end) {
            splitter.take(sentence, first, end, found);
          }
        });
    found.removeIf(
        c ->
            c.words() == 1
                && c.first >= start
                && (c.known.isEmpty() || c.known.get(0).isDoubtfulBody())
                && !c.titled
                && !NounBehind.isPaper(c)
                && !preceding.isPaper(c)
                && capitals.isSmallToo(c.letters));
    return new Hyphens(known).cut(found);
  }

  private void join(List<Candidate> all) {
    new Places(lexicon, gazetteer).join(all);
    new Bodies(lexicon, known).join(all);
    new Persons(lexicon).join(all);
  }

  private Entities entities(
      List<Sentence> sentences, List<List<Candidate>> bySentence, List<Candidate> all) {
    List<RoleDraft> drafts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Candidate> persons =
          bySentence.get(i).stream().filter(c -> c.kind == ReferentKind.PERSON).toList();
      if (!persons.isEmpty()) {
        RoleReader reader = new RoleReader(lexicon, known, sentences.get(i), bySentence.get(i));
        persons.forEach(person -> drafts.addAll(reader.read(person)));
      }
    }
    Map<String, TreeSet<String>> within = new HashMap<>();
    for (RoleDraft draft : drafts) {
      if (draft.owner() != null) {
        TreeSet<String> keys =
            within.computeIfAbsent(draft.holder().referent.key(), key -> new TreeSet<>());
        keys.add(draft.owner().referent.key());
        keys.addAll(draft.owner().referent.within());
      }
    }
    List<NameMention> names = new ArrayList<>();
    for (Candidate candidate : all) {
      if (candidate.kind == ReferentKind.PERSON) {
        Referent own = candidate.referent;
        TreeSet<String> keys = within.getOrDefault(own.key(), new TreeSet<>());
        candidate.referent = new Referent(own.kind(), own.key(), own.name(), List.copyOf(keys));
      }
      names.add(new NameMention(candidate.extent, candidate.referent, candidate.adjectival));
    }
    List<RoleMention> roles =
        drafts.stream()
            .map(
                draft ->
                    new RoleMention(
                        draft.extent(),
                        draft.role(),
                        draft.holder().referent,
                        Optional.ofNullable(draft.owner()).map(owner -> owner.referent),
                        draft.former()))
            .toList();
    // Sentences come in reading order, and within each the names do; roles are sorted in theirs.
    return new Entities(Mentions.of(names), sorted(roles));
  }

  private static List<RoleMention> sorted(List<RoleMention> roles) {
    return roles.stream().sorted(Comparator.comparing(RoleMention::span)).toList();
  }
}
