package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the forms of organisations and things of one article: acronyms with what they stand for,
 * short names with full ones, "the ministry" of a country with its country.
 */
final class Bodies {

  /** What a town's services are called in short: "Ardenholm PD". */
  private static final Map<String, List<String>> SERVICES =
      Map.of(
          "pd", List.of("police", "department"),
          "fd", List.of("fire", "department"),
          "hs", List.of("high", "school"),
          "isd", List.of("independent", "school", "district"));

  private static final Set<String> WHOLE = Set.of("airlines", "airways", "group");

  private final Lexicon lexicon;
  private final KnownNames names;
  private final ShortNames shortNames;
  private final Map<String, Referent> acronyms = new HashMap<>();
  private final Map<String, Referent> byLead = new HashMap<>();
  private final Map<String, Referent> offices = new HashMap<>();

  Bodies(Lexicon lexicon, KnownNames names) {
    this.lexicon = lexicon;
    this.names = names;
    this.shortNames = new ShortNames(lexicon);
  }

  /** Gives organisations and things, in reading order, their referents. */
  void join(List<Candidate> candidates) {
    List<Candidate> bodies =
        candidates.stream()
            .filter(c -> c.kind == ReferentKind.ORGANISATION || c.kind == ReferentKind.THING)
            .toList();
    for (Candidate body : bodies) {
      name(body);
    }
    // The longest names first: "Ardenholm" is short for "Ardenholm Shipping Ltd" itself.
    bodies.stream()
        .filter(body -> body.words() > 1)
        .sorted(Comparator.comparingInt(body -> -body.words()))
        .forEach(this::learn);
    for (Candidate body : bodies) {
      // "BNP" is the bank where the article says what it stands for, whatever tables know.
      Referent longer = acronyms.get(body.letters);
      if (longer == null && body.known.isEmpty()) {
        longer = byLead.get(body.letters);
        if (longer == null && SERVICES.containsKey(Names.letters(body.lower(body.end - 1)))) {
          longer = byLead.get(Names.letters(body.referent.key()));
        }
      }
      if (longer != null && (body.known.isEmpty() || !body.isKnown(Level.CONFIGURED))) {
        body.referent = longer;
        body.kind = longer.kind();
      }
    }
  }

  private void name(Candidate body) {
    if (!body.known.isEmpty()) {
      body.referent = body.known.get(0).referent();
      return;
    }
    Optional<Referent> known = known(body);
    if (known.isPresent()) {
      body.referent = known.get();
      return;
    }
    String key = key(body);
    List<String> within = new ArrayList<>();
    if (body.office) {
      Referent owner = owner(body);
      if (owner != null) {
        within.add(owner.key());
        within.addAll(owner.within());
        key = owner.key() + " " + key;
        body.referent = new Referent(body.kind, key, body.extent.text(), within);
        offices.put(key(body), body.referent);
        return;
      }
      Referent before = offices.get(key);
      if (before != null) {
        body.referent = before;
        return;
      }
    }
    home(body)
        .ifPresent(
            place -> {
              within.add(place.key());
              within.addAll(place.within());
            });
    body.referent = new Referent(body.kind, key, body.extent.text(), within);
  }

  /** "Aer Lingus Group Plc": a known body, with words that tell no part of it from the whole. */
  private Optional<Referent> known(Candidate body) {
    int end = names.prefix(body.sentence, body.first, body.end);
    for (int i = end; i < body.end; i++) {
      if (!lexicon.is(Words.SUFFIX, body.lower(i)) && !WHOLE.contains(body.lower(i))) {
        return Optional.empty();
      }
    }
    return names.known(body.sentence, body.first, end).stream()
        .limit(1)
        .filter(known -> known.is(Level.BODY))
        .map(Known::referent)
        .filter(referent -> referent.kind() == ReferentKind.ORGANISATION)
        .findFirst();
  }

  /** The one place of the name that a body's name starts with: "Oslo Fire Department". */
  private Optional<Referent> home(Candidate body) {
    int end = names.prefix(body.sentence, body.first, body.end);
    List<Known> places =
        body.kind == ReferentKind.ORGANISATION
            ? names.known(body.sentence, body.first, end)
            : List.of();
    boolean place =
        places.size() == 1
            && places.get(0).referent().kind() == ReferentKind.PLACE
            && !places.get(0).is(Level.ADJECTIVE);
    return place ? Optional.of(places.get(0).referent()) : Optional.empty();
  }

  private static Referent owner(Candidate body) {
    if (body.owner == null || body.owner.known.isEmpty()) {
      return null;
    }
    return body.owner.known.get(0).referent();
  }

  /** "Ministry of Defence" and "Defense Ministry" are one; so are "Acme" and "Acme Ltd". */
  private String key(Candidate body) {
    List<String> words = new ArrayList<>(List.of(Names.spaced(body.extent.text()).split(" ")));
    while (words.size() > 1 && lexicon.is(Words.SUFFIX, words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    if (words.size() > 1 && words.get(words.size() - 1).equals("and")) {
      words.remove(words.size() - 1); // "Marrow and Co"
    }
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    words.replaceAll(word -> word.equals("defense") ? "defence" : word);
    List<String> full = SERVICES.get(words.get(words.size() - 1));
    if (words.size() > 1 && full != null) {
      words.remove(words.size() - 1);
      words.addAll(full);
    }
    if (words.size() > 2
        && words.get(1).equals("of")
        && (words.get(0).equals("ministry") || words.get(0).equals("department"))) {
      List<String> turned = new ArrayList<>(words.subList(2, words.size()));
      turned.remove("the");
      turned.add(words.get(0));
      words = turned;
    }
    return String.join(" ", words);
  }

  private void learn(Candidate body) {
    String bracketed = bracketed(body);
    if (!bracketed.isEmpty() && stands(bracketed, body)) {
      acronyms.put(Names.letters(bracketed), body.referent);
    } else if (isForeign(bracketed, body)) {
      acronyms.putIfAbsent(Names.letters(bracketed), body.referent);
    }
    String initials = initials(body);
    if (initials.length() > 1) {
      acronyms.putIfAbsent(initials, body.referent);
    }
    if (lexicon.isGiven(body.lower(body.first)) && body.words() > 3) {
      namesakes(body);
    }
    for (String form : shortNames.of(body)) {
      byLead.putIfAbsent(form, body.referent);
    }
    if (body.words() > 2 && body.kind == ReferentKind.ORGANISATION) { // "the Survey Team"
      byLead.putIfAbsent(
          Names.letters(body.sentence.text(body.first + 1, body.end)), body.referent);
    }
  }

  /** "Holm High School" of "Ada B. Holm High School". */
  private void namesakes(Candidate body) {
    String key = key(body);
    for (int i = 0; i < 2; i++) {
      key = key.substring(key.indexOf(' ') + 1);
      if (key.indexOf(' ') > 0) {
        byLead.putIfAbsent(Names.letters(key), body.referent);
      }
    }
  }

  /** "ICC" of "International Criminal Court (ICC)"; else empty. */
  private static String bracketed(Candidate body) {
    Sentence sentence = body.sentence;
    int end = body.end;
    boolean brackets =
        end + 2 < sentence.size()
            && sentence.token(end).text().equals("(")
            && sentence.token(end + 2).text().equals(")")
            && Casing.isCapital(sentence.token(end + 1).text());
    return brackets ? sentence.token(end + 1).text() : "";
  }

  /** "State Property Agency (AVAS)": it stands for the name in a language of its own. */
  private static boolean isForeign(String acronym, Candidate body) {
    return body.kind == ReferentKind.ORGANISATION
        && body.known.isEmpty()
        && acronym.length() > 2
        && acronym.length() < 8
        && Casing.isUpper(acronym);
  }

  private static boolean stands(String acronym, Candidate body) {
    String letters = Names.letters(acronym);
    String initials = initials(body);
    return letters.length() > 1
        && (letters.charAt(0) == body.letters.charAt(0) || initials.contains(letters));
  }

  private static String initials(Candidate body) {
    StringBuilder initials = new StringBuilder();
    for (String word : Names.words(body.extent.text())) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return Names.letters(initials.toString());
  }
}
