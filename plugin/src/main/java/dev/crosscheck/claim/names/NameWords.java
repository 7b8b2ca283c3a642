package dev.crosscheck.claim.names;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Passage;
import dev.crosscheck.article.Sourced;
import dev.crosscheck.claim.context.CalendarNames;
import dev.crosscheck.configuration.Configuration.NameEntry;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.entity.Names;
import dev.crosscheck.extraction.entity.Vocabulary;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.SpelledWord;
import dev.crosscheck.facts.SpelledWord.Familiarity;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The capitalised words of an article, each with all its places, whatever name they stand in. */
final class NameWords {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final int SHORTEST_PART = 4;

  /** So often a word has its capital for a reason. */
  private static final int OFTEN = 2;

  private static final Set<String> COMPARED = Set.of("like", "style", "esque", "inspired");

  /** One spelling; spellings that differ in accents alone are two. */
  private static final class Draft {
    final String text;
    final String letters;
    final List<Span> places = new ArrayList<>();
    final Set<String> beside = new TreeSet<>();
    boolean named;
    boolean family;
    boolean full;
    boolean elsewhere;
    boolean lone;
    boolean known;
    int within;
    int led;

    Draft(String text, String letters) {
      this.text = text;
      this.letters = letters;
    }
  }

  private final Map<Sentence, List<NameMention>> names = new IdentityHashMap<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Set<String> small = new HashSet<>();
  private final Set<String> hosts;

  private NameWords(Reading reading) {
    for (NameMention name : reading.names()) {
      names.computeIfAbsent(name.extent().sentence(), key -> new ArrayList<>()).add(name);
    }
    Optional<Span> title = reading.article().metadata().title().flatMap(Sourced::span);
    title.filter(span -> !isInBody(reading, span)).ifPresent(span -> words(reading, span));
    hosts = LinkedNames.of(reading.article());
    RepeatedStandfirst standfirst = RepeatedStandfirst.of(reading);
    for (Sentence sentence : reading.sentences()) {
      boolean shown = !isTitle(sentence) || !title.equals(Optional.of(place(sentence)));
      if (shown && !standfirst.repeats(sentence)) {
        read(sentence);
      }
    }
  }

  /** Whether the article shows its title elsewhere than in the front matter. */
  private static boolean isInBody(Reading reading, Span title) {
    return reading.sentences().stream()
        .anyMatch(sentence -> isTitle(sentence) && !place(sentence).equals(title));
  }

  private static boolean isTitle(Sentence sentence) {
    return sentence.passage().kind() == Passage.Kind.TITLE;
  }

  private static Span place(Sentence sentence) {
    return sentence.passage().span(0, sentence.passage().text().length());
  }

  private void words(Reading reading, Span span) {
    Article article = reading.article();
    String text = article.text();
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || !Character.isLetter(text.charAt(i))) {
        String word = text.substring(start, i);
        if (word.length() >= SHORTEST && word.length() <= LONGEST && isWord(word)) {
          Draft draft = draft(word);
          draft.named = true;
          draft.places.add(new Span(article.path(), start, i));
        }
        start = i + 1;
      }
    }
  }

  private Draft draft(String text) {
    return drafts.computeIfAbsent(accented(text), key -> new Draft(text, Names.letters(text)));
  }

  /**
   * In order of their first places; only words that stand in a name or a title somewhere, and none
   * that the newsroom lists as an alias.
   */
  static Collection<SpelledWord> of(Reading reading, List<NameEntry> own) {
    NameWords words = new NameWords(reading);
    Set<String> aliases = NameUses.aliases(own);
    return words.drafts.values().stream()
        .filter(draft -> draft.named || words.isName(draft))
        .filter(draft -> !aliases.contains(draft.letters))
        .map(words::word)
        .toList();
  }

  /** "One variant of Spectre", always with its capital, and not by opening a sentence. */
  private boolean isName(Draft draft) {
    return draft.within >= OFTEN
        && !small.contains(draft.letters)
        && !CalendarNames.contain(draft.letters);
  }

  private void read(Sentence sentence) {
    boolean onSpelling = MeantSpellings.areTopic(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      String text = token.text();
      if (Character.isLowerCase(text.charAt(0))) {
        boolean plain = text.length() >= SHORTEST && text.equals(token.lower());
        if (plain) {
          small.add(text);
        }
        if (plain || text.length() < SHORTEST) {
          continue;
        }
      }
      parts(sentence, i, token, onSpelling);
    }
  }

  /** "Lloyd-Webber" is two words; "Ardana-like" tells what something else resembles. */
  private void parts(Sentence sentence, int index, Token token, boolean onSpelling) {
    String text = token.text();
    boolean meant = onSpelling || COMPARED.contains(text.substring(text.lastIndexOf('-') + 1));
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '-') {
        if (i - start >= SHORTEST && i - start <= LONGEST) {
          note(sentence, index, meant, text.substring(start, i), token.start() + start);
        }
        start = i + 1;
      }
    }
  }

  private void note(Sentence sentence, int index, boolean meant, String text, int start) {
    if (!isWord(text) || isHandle(sentence, start)) {
      return;
    }
    Draft draft = draft(text);
    draft.within += index > 0 && !sentence.passage().isHeadline() ? 1 : 0;
    draft.places.add(sentence.passage().span(start, start + text.length()));
    draft.led += LedNames.endAt(sentence, index) ? 1 : 0;
    draft.known |= meant || MeantSpellings.has(sentence, index);
    for (NameMention name : names.getOrDefault(sentence, List.of())) {
      if (name.extent().first() <= index && index < name.extent().end()) {
        draft.named = true;
        stands(draft, name, index);
      }
    }
  }

  /** "@Lindqvst": a name to log in by is spelled as its bearer wants. */
  private static boolean isHandle(Sentence sentence, int start) {
    return start > 0 && sentence.passage().text().charAt(start - 1) == '@';
  }

  private static void stands(Draft draft, NameMention name, int index) {
    boolean person = name.referent().kind() == ReferentKind.PERSON;
    boolean several = name.extent().end() - name.extent().first() > 1;
    draft.family |= person && several && index == name.extent().end() - 1;
    draft.full |= person && several;
    draft.elsewhere |= !(person && several);
    draft.lone |= person && !several;
    draft.known |= name.adjectival() || BodyNames.isOfTables(name);
    beside(draft, name, index, -1);
    beside(draft, name, index, 1);
  }

  /** The next word of the name, over what is none: "Meltdown & Spectre", "Alder, Holm and Co". */
  private static void beside(Draft draft, NameMention name, int index, int step) {
    Sentence sentence = name.extent().sentence();
    for (int next = index + step;
        next >= name.extent().first() && next < name.extent().end();
        next += step) {
      String letters = Names.letters(sentence.token(next).text());
      if (!letters.isEmpty()) {
        draft.beside.add(letters);
        return;
      }
    }
  }

  /** Letters alone, not all of them capitals: "NATO" is spelled by other rules. */
  private static boolean isWord(String text) {
    boolean small = false;
    boolean capital = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Character.isLetter(unit)) {
        return false;
      }
      small |= Character.isLowerCase(unit);
      capital |= Character.isUpperCase(unit);
    }
    return small && capital;
  }

  private static String accented(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }

  /** "Snowroll" is no slip of "Slowroll": both its parts are words. */
  private static boolean isCompound(String letters) {
    for (int at = SHORTEST_PART; at <= letters.length() - SHORTEST_PART; at++) {
      if (Vocabulary.isWord(letters.substring(0, at)) && Vocabulary.isWord(letters.substring(at))) {
        return true;
      }
    }
    return false;
  }

  private SpelledWord word(Draft draft) {
    return new SpelledWord(
        draft.text,
        draft.letters,
        draft.places,
        familiarity(draft),
        draft.family,
        draft.full && !draft.elsewhere,
        draft.lone,
        determined(draft),
        List.copyOf(draft.beside));
  }

  private static SpelledWord.Determined determined(Draft draft) {
    return draft.led == 0
        ? SpelledWord.Determined.NEVER
        : draft.led < draft.places.size()
            ? SpelledWord.Determined.SOMETIMES
            : SpelledWord.Determined.ALWAYS;
  }

  private Familiarity familiarity(Draft draft) {
    if (Vocabulary.isWord(draft.letters) || isCompound(draft.letters)) {
      return small.contains(draft.letters) ? Familiarity.PLAIN : Familiarity.WORD;
    }
    boolean named =
        draft.known
            || small.contains(draft.letters)
            || hosts.contains(draft.letters)
            || Vocabulary.isGivenName(draft.letters);
    return named ? Familiarity.NAME : Familiarity.UNKNOWN;
  }
}
