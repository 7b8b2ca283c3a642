package dev.crosscheck.claim.names;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.BodyName;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The full names of the bodies that an article tells of, each by its first word alone. */
final class BodyNames {

  private static final int FEWEST_WORDS = 2;

  private BodyNames() {}

  static List<BodyName> of(Reading reading) {
    Map<String, BodyName> first = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (NameMention name : reading.names()) {
      List<String> words = List.of(letters(name.text()).split(" "));
      if (name.referent().kind() == ReferentKind.ORGANISATION && words.size() >= FEWEST_WORDS) {
        BodyName body = new BodyName(name.span(), Texts.fold(name.text()), words);
        BodyName other = first.putIfAbsent(words.get(0), body);
        if (other != null && !other.words().equals(words)) {
          shared.add(words.get(0));
        }
      }
    }
    List<BodyName> names = new ArrayList<>(first.values());
    names.removeIf(name -> shared.contains(name.words().get(0)));
    names.sort((one, other) -> one.span().compareTo(other.span()));
    return names;
  }

  /** "Ltd" and "Ltd." are one word, "Bankers'" and "Bankers" are. */
  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[\\s,.]+")) {
      letters.append(letters.length() == 0 || word.isEmpty() ? "" : " ").append(word);
    }
    return letters.toString();
  }
}
