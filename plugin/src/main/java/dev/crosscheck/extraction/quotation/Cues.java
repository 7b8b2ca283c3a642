package dev.crosscheck.extraction.quotation;

import dev.crosscheck.language.Token;
import dev.crosscheck.language.VerbForms;
import dev.crosscheck.language.WordTable;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs that report speech and the nouns that stand for a speaker. */
final class Cues {

  /** What may follow a cue. */
  enum Kind {
    THAT,
    ONLY,
    TO,
    QUOTE,
    DOCUMENT
  }

  private final Map<Kind, Set<String>> verbs = new EnumMap<>(Kind.class);
  private final VerbForms forms;
  private final Set<String> speakers = new LinkedHashSet<>();
  private final Set<String> documents = new LinkedHashSet<>();

  Cues() {
    Set<String> all = new LinkedHashSet<>();
    for (List<String> row : WordTable.rows("/dev/crosscheck/quotation/cues.tsv", 2)) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Set<String> lemmas = new LinkedHashSet<>(WordTable.list(row.get(1)));
      verbs.put(kind, lemmas);
      lemmas.forEach(lemma -> all.add(lemma.split(" ")[0]));
    }
    forms = new VerbForms(all);
    for (List<String> row : WordTable.rows("/dev/crosscheck/quotation/speakers.tsv", 2)) {
      (row.get(0).equals("document") ? documents : speakers).addAll(WordTable.list(row.get(1)));
    }
  }

  /** The reporting verb that a token is a form of. */
  Optional<VerbForms.Inflected> verb(Token token) {
    return forms.of(token.lower());
  }

  boolean is(String lemma, Kind kind) {
    return verbs.get(kind).contains(lemma);
  }

  /** Whether a lower-case word is a verb that says how somebody calls something: "dubbed". */
  boolean isAboutWords(String word) {
    return forms.of(word).filter(verb -> is(verb.lemma(), Kind.QUOTE)).isPresent();
  }

  /** Whether a lower-case noun names persons or bodies that speak. */
  boolean speaks(String noun) {
    return speakers.contains(noun)
        || noun.endsWith("s") && speakers.contains(noun.substring(0, noun.length() - 1));
  }

  boolean isDocument(String noun) {
    return documents.contains(noun);
  }
}
