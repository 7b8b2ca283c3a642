package dev.crosscheck.claim.names;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.claim.persons.BearerAge;
import dev.crosscheck.configuration.Configuration.NameEntry;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.RoleMention;
import dev.crosscheck.extraction.entity.Names;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The spellings of names in an article, each with all its places. */
final class NameUses {

  private record Spelling(Referent referent, String text) {}

  private static final Set<Character.UnicodeScript> UNSPACED =
      EnumSet.of(Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA);

  private NameUses() {}

  /** Names that are spelled as one of the newsroom's aliases are no variants and are left out. */
  static List<NameUse> of(Reading reading, List<NameEntry> own) {
    Set<String> aliases = aliases(own);
    Map<Spelling, List<Span>> places = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    own.forEach(entry -> known.addAll(words(entry.name())));
    for (NameMention name : reading.names()) {
      if (!name.adjectival() && !isAlias(name.text(), aliases) && isSpaced(name.text())) {
        places
            .computeIfAbsent(
                new Spelling(name.referent(), Texts.fold(name.text())), key -> new ArrayList<>())
            .add(name.span());
        if (BodyNames.isOfTables(name)) {
          known.addAll(words(name.text()));
        }
      }
    }
    Map<String, List<String>> contexts = contexts(reading);
    List<NameUse> uses = new ArrayList<>(places.size());
    NavigableMap<Integer, Span> quoted = new TreeMap<>();
    reading.quotations().stream()
        .filter(NameUses::isOthersWords)
        .map(Quotation::span)
        .forEach(span -> quoted.put(span.start(), span));
    places.forEach(
        (spelling, spans) -> {
          boolean others = spans.stream().allMatch(span -> isWithin(span, quoted));
          uses.add(use(spelling, spans, contexts, known, others));
        });
    return uses;
  }

  /** Chinese and Japanese sentences run on behind a Latin name without a space. */
  private static boolean isSpaced(String text) {
    return text.codePoints().noneMatch(Character::isIdeographic)
        && text.codePoints().mapToObj(Character.UnicodeScript::of).noneMatch(UNSPACED::contains);
  }

  private static boolean isWithin(Span span, NavigableMap<Integer, Span> quoted) {
    Map.Entry<Integer, Span> before = quoted.floorEntry(span.start());
    return before != null && before.getValue().touches(span);
  }

  /** What a paper says is spelled by its writer; what somebody says, by the one who quotes him. */
  private static boolean isOthersWords(Quotation quotation) {
    boolean marks =
        quotation.kind() == Quotation.Kind.DIRECT || quotation.kind() == Quotation.Kind.MIXED;
    return marks && quotation.speaker().isEmpty() && quotation.speakerText().isEmpty();
  }

  private static NameUse use(
      Spelling spelling,
      List<Span> places,
      Map<String, List<String>> contexts,
      Set<String> known,
      boolean quoted) {
    Referent referent = spelling.referent();
    String text = spelling.text();
    return new NameUse(
        places.get(0),
        places,
        referent.kind(),
        text,
        Names.letters(text),
        referent.key(),
        Names.oddity(text),
        Names.repaired(text),
        contexts.getOrDefault(referent.key(), List.of()),
        strange(text, known),
        quoted);
  }

  private static Set<String> strange(String text, Set<String> known) {
    return BodyNames.strange(words(text).stream().filter(word -> !known.contains(word)).toList());
  }

  private static List<String> words(String name) {
    return Stream.of(name.split("[ -]+"))
        .map(Names::letters)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Letters of the aliases, and of the family names of persons among them. */
  static Set<String> aliases(List<NameEntry> own) {
    Set<String> aliases = new HashSet<>();
    for (NameEntry entry : own) {
      for (String alias : entry.aliases()) {
        aliases.add(Names.letters(alias));
        if (entry.kind() == ReferentKind.PERSON) {
          aliases.add(Names.letters(lastWord(alias)));
        }
      }
    }
    for (NameEntry entry : own) {
      aliases.remove(Names.letters(entry.name()));
      aliases.remove(Names.letters(lastWord(entry.name())));
    }
    return aliases;
  }

  /** "Zanna Petrenko" and "Petrenko" where "Petrenko" is an alias. */
  private static boolean isAlias(String text, Set<String> aliases) {
    return !aliases.isEmpty()
        && (aliases.contains(Names.letters(text))
            || aliases.contains(Names.letters(lastWord(text))));
  }

  private static String lastWord(String name) {
    String bare = name.strip();
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  /** For each bearer its age, the roles it holds and whose countries and organisations they are. */
  private static Map<String, List<String>> contexts(Reading reading) {
    Map<String, TreeSet<String>> words = new LinkedHashMap<>();
    for (RoleMention role : reading.roles()) {
      TreeSet<String> context = words.computeIfAbsent(role.holder().key(), key -> new TreeSet<>());
      context.add(role.role());
      role.owner().ifPresent(owner -> context.add(owner.key()));
    }
    for (NameMention name : reading.names()) {
      ReferentKind kind = name.referent().kind();
      if (kind == ReferentKind.PERSON || kind == ReferentKind.THING) {
        BearerAge.of(name)
            .ifPresent(
                age ->
                    words
                        .computeIfAbsent(name.referent().key(), key -> new TreeSet<>())
                        .add(NameUse.age(age.years())));
      }
    }
    Map<String, List<String>> contexts = new LinkedHashMap<>();
    words.forEach((key, context) -> contexts.put(key, List.copyOf(context)));
    return contexts;
  }
}
