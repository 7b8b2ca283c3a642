package dev.crosscheck.reasoning;

import dev.crosscheck.claim.ArticleClaims;
import dev.crosscheck.events.Account;
import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.NearStory;
import dev.crosscheck.facts.QuoteClaim;
import dev.crosscheck.facts.SameStory;
import dev.crosscheck.facts.Statement;
import dev.crosscheck.wording.AgedNames;
import dev.crosscheck.wording.LoneName;
import dev.crosscheck.wording.WordingBlocks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Cuts a repository's claims into blocks: one for what each article says by itself, one for each
 * name in several spellings and each quotation in several wordings, one for the statements of each
 * subject, and one for the accounts of each family, subject and group of articles that stories hold
 * together.
 */
final class Blocks {

  /**
   * Accounts of one subject in one group of stories beyond this many are left out, the vaguest
   * first: pairs are compared within a block.
   */
  static final int MOST_ACCOUNTS = 400;

  /**
   * What one article tells more often of one subject is a list, or padding: the rest is left out.
   */
  static final int MOST_TOLD = 60;

  private static final Comparator<Account> MOST_TELLING =
      Comparator.comparing((Account one) -> !one.claim().singular())
          .thenComparing(one -> -details(one.claim()))
          .thenComparing(one -> one.claim().span())
          .thenComparing(one -> one.claim().id());

  private Blocks() {}

  /**
   * @param articles sorted by path
   */
  static List<Block> of(List<ArticleClaims> articles, Stories stories) {
    List<Block> blocks = new ArrayList<>();
    Elsewhere elsewhere = new Elsewhere(articles, stories);
    articles.forEach(article -> addArticle(blocks, article, elsewhere));
    Map<String, List<SameStory>> from = new HashMap<>();
    stories
        .same()
        .forEach(story -> from.computeIfAbsent(story.left(), key -> new ArrayList<>()).add(story));
    Map<String, List<NearStory>> near = new HashMap<>();
    stories
        .near()
        .forEach(story -> near.computeIfAbsent(story.left(), key -> new ArrayList<>()).add(story));
    addWordings(blocks, articles, from, near);
    addStatements(blocks, articles, from, near);
    bySubject(articles).values().forEach(accounts -> addEvents(blocks, accounts, from));
    return blocks;
  }

  /** What can only conflict within its article, or is wrong by itself. */
  private static void addArticle(List<Block> blocks, ArticleClaims article, Elsewhere elsewhere) {
    List<Object> facts = new ArrayList<>();
    article.names().stream().filter(WordingBlocks::staysInArticle).forEach(facts::add);
    article.statements().stream().filter(one -> one.subject().isEmpty()).forEach(facts::add);
    facts.addAll(elsewhere.of(article));
    if (!facts.isEmpty()) {
      blocks.add(new Block(facts, List.of()));
    }
  }

  private static void addWordings(
      List<Block> blocks,
      List<ArticleClaims> articles,
      Map<String, List<SameStory>> from,
      Map<String, List<NearStory>> near) {
    List<NameUse> names = articles.stream().flatMap(one -> one.names().stream()).toList();
    for (List<NameUse> block : WordingBlocks.names(names)) {
      blocks.add(wording(block, block.stream().map(NameUse::article).toList(), from, near));
    }
    for (List<LoneName> block : WordingBlocks.loneNames(names)) {
      List<String> told =
          block.stream()
              .flatMap(name -> Stream.concat(Stream.of(name.lone()), name.usual().stream()))
              .map(word -> word.span().article())
              .toList();
      blocks.add(wording(block, told, from, near));
    }
    for (AgedNames pair : WordingBlocks.agedNames(names)) {
      List<String> told =
          Stream.concat(pair.left().stream(), pair.right().stream()).map(NameUse::article).toList();
      blocks.add(wording(List.of(pair), told, from, near));
    }
    List<QuoteClaim> quotes = articles.stream().flatMap(one -> one.quotes().stream()).toList();
    for (List<QuoteClaim> block : WordingBlocks.quotes(quotes)) {
      blocks.add(wording(block, block.stream().map(QuoteClaim::article).toList(), from, near));
    }
  }

  private static Block wording(
      List<?> wordings,
      List<String> articles,
      Map<String, List<SameStory>> from,
      Map<String, List<NearStory>> near) {
    TreeSet<String> all = new TreeSet<>(articles);
    List<Object> facts = new ArrayList<>(wordings);
    facts.addAll(inside(all, from));
    facts.addAll(near(all, near));
    return new Block(facts, List.of());
  }

  /** Statements of one subject; each article is of one story with itself. */
  private static void addStatements(
      List<Block> blocks,
      List<ArticleClaims> articles,
      Map<String, List<SameStory>> from,
      Map<String, List<NearStory>> near) {
    Map<String, List<Statement>> subjects = new TreeMap<>();
    for (ArticleClaims article : articles) {
      Map<String, List<Statement>> told = new HashMap<>();
      for (Statement one : article.statements()) {
        one.subject()
            .ifPresent(subject -> told.computeIfAbsent(subject, key -> new ArrayList<>()).add(one));
      }
      told.forEach(
          (subject, all) ->
              subjects
                  .computeIfAbsent(subject, key -> new ArrayList<>())
                  .addAll(all.subList(0, Math.min(all.size(), MOST_TOLD))));
    }
    for (List<Statement> statements : subjects.values()) {
      if (statements.size() > 1) {
        TreeSet<String> told = new TreeSet<>();
        statements.forEach(one -> told.add(one.article()));
        List<Object> facts = new ArrayList<>(statements);
        told.forEach(article -> facts.add(SameStory.within(article)));
        facts.addAll(inside(told, from));
        facts.addAll(near(told, near));
        blocks.add(new Block(facts, List.of()));
      }
    }
  }

  private static List<SameStory> inside(
      TreeSet<String> articles, Map<String, List<SameStory>> from) {
    return articles.stream()
        .flatMap(article -> from.getOrDefault(article, List.of()).stream())
        .filter(story -> articles.contains(story.right()))
        .toList();
  }

  private static List<NearStory> near(TreeSet<String> articles, Map<String, List<NearStory>> near) {
    return articles.stream()
        .flatMap(article -> near.getOrDefault(article, List.of()).stream())
        .filter(story -> articles.contains(story.right()))
        .toList();
  }

  private static Map<String, List<Account>> bySubject(List<ArticleClaims> articles) {
    Map<String, List<Account>> subjects = new TreeMap<>();
    for (ArticleClaims article : articles) {
      Map<String, List<Account>> told = new HashMap<>();
      for (Account account : Account.of(article.events())) {
        told.computeIfAbsent(account.family() + "\n" + account.about(), key -> new ArrayList<>())
            .add(account);
      }
      told.forEach(
          (subject, all) ->
              subjects
                  .computeIfAbsent(subject, key -> new ArrayList<>())
                  .addAll(mostTelling(all, MOST_TOLD)));
    }
    return subjects;
  }

  private static void addEvents(
      List<Block> blocks, List<Account> accounts, Map<String, List<SameStory>> from) {
    if (accounts.size() < 2) {
      return;
    }
    TreeSet<String> articles = new TreeSet<>();
    accounts.forEach(account -> articles.add(account.article()));
    List<SameStory> inside = inside(articles, from);
    Map<String, String> groups = groups(articles, inside);
    Map<String, List<Account>> members = new TreeMap<>();
    accounts.forEach(
        account ->
            members
                .computeIfAbsent(groups.get(account.article()), key -> new ArrayList<>())
                .add(account));
    Map<String, List<SameStory>> links = new HashMap<>();
    inside.forEach(
        story ->
            links.computeIfAbsent(groups.get(story.left()), key -> new ArrayList<>()).add(story));
    members.forEach(
        (group, list) -> {
          if (list.size() > 1) {
            blocks.add(block(list, links.getOrDefault(group, List.of())));
          }
        });
  }

  private static Block block(List<Account> accounts, List<SameStory> stories) {
    List<Account> kept = mostTelling(accounts, MOST_ACCOUNTS);
    List<Object> facts = new ArrayList<>(kept);
    kept.stream()
        .map(Account::article)
        .distinct()
        .sorted()
        .forEach(article -> facts.add(SameStory.within(article)));
    facts.addAll(stories);
    return new Block(facts, kept);
  }

  private static List<Account> mostTelling(List<Account> accounts, int most) {
    return accounts.size() <= most
        ? accounts
        : accounts.stream().sorted(MOST_TELLING).limit(most).toList();
  }

  /** Each article's group, named by its least member. */
  private static Map<String, String> groups(TreeSet<String> articles, List<SameStory> stories) {
    Map<String, String> parents = new HashMap<>();
    articles.forEach(article -> parents.put(article, article));
    for (SameStory story : stories) {
      String left = root(parents, story.left());
      String right = root(parents, story.right());
      if (left.compareTo(right) < 0) {
        parents.put(right, left);
      } else {
        parents.put(left, right);
      }
    }
    Map<String, String> groups = new HashMap<>();
    articles.forEach(article -> groups.put(article, root(parents, article)));
    return groups;
  }

  private static String root(Map<String, String> parents, String article) {
    String node = article;
    while (!parents.get(node).equals(node)) {
      parents.put(node, parents.get(parents.get(node)));
      node = parents.get(node);
    }
    return node;
  }

  private static int details(EventClaim claim) {
    return (claim.time().isPresent() ? 1 : 0)
        + (claim.place().isPresent() ? 1 : 0)
        + (claim.count().isPresent() ? 1 : 0);
  }
}
