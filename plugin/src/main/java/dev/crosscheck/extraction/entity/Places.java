package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which of the places of one name is meant, and what contains it. */
final class Places {

  /** Thousands of people below which a town is known by its country only. */
  private static final int SMALL = 300;

  private final Surroundings surroundings;
  private final Gazetteer gazetteer;

  /** How often the article names each country, and places in it. */
  private final Map<String, Integer> countries = new HashMap<>();

  private final Map<String, Referent> chosen = new HashMap<>();

  Places(Lexicon lexicon, Gazetteer gazetteer) {
    surroundings = new Surroundings(lexicon);
    this.gazetteer = gazetteer;
  }

  /** Gives places and nationalities, in reading order, their referents. */
  void join(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (!candidate.known.isEmpty() && candidate.kind == ReferentKind.PLACE) {
        Known known = candidate.known.get(0);
        List<String> within = known.referent().within();
        boolean sure =
            known.is(Level.ADJECTIVE)
                || candidate.known.stream().allMatch(k -> country(k).equals(country(known)))
                    && !candidate.known.stream().allMatch(k -> k.isLocal() && isSmall(k));
        if (sure && !isRenamed(known, candidate.letters)) {
          String country =
              within.isEmpty() ? known.referent().key() : within.get(within.size() - 1);
          countries.merge(country, 1, Integer::sum);
        }
      }
    }
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (candidate.kind == ReferentKind.PLACE) {
        Candidate next = i + 1 < candidates.size() ? candidates.get(i + 1) : null;
        Optional<Known> container =
            surroundings.container(candidate, next).map(outer -> holding(outer, candidate));
        candidate.referent = place(candidate, container);
      }
    }
  }

  /** The one of all places of a name that holds the other: "Florida" of "Miami, Florida". */
  private Known holding(Candidate outer, Candidate inner) {
    Referent likeliest = likeliest(outer);
    return outer.known.stream()
        .filter(k -> inner.known.stream().anyMatch(place -> lies(place, k)))
        .findFirst()
        .or(() -> outer.known.stream().filter(k -> k.referent().equals(likeliest)).findFirst())
        .orElse(outer.known.get(0));
  }

  private static boolean lies(Known place, Known outer) {
    return place.referent().within().contains(outer.referent().key());
  }

  private Referent place(Candidate candidate, Optional<Known> container) {
    if (candidate.known.isEmpty()) {
      return unknown(candidate, container);
    }
    Known first = candidate.known.get(0);
    boolean elsewhere =
        container.isPresent()
            && (container.get().is(Level.REGION) || container.get().is(Level.COUNTRY))
            && first.isLocal()
            && candidate.end < candidate.sentence.size()
            && candidate.lower(candidate.end).equals(",")
            && candidate.known.stream()
                .noneMatch(k -> k.referent().within().contains(container.get().referent().key()));
    if (elsewhere) {
      return unknown(candidate, container); // "Paris, Texas"
    }
    boolean one = candidate.known.size() == 1 && !(first.isLocal() && isSmall(first));
    if (one || first.is(Level.CONFIGURED) || first.is(Level.ADJECTIVE)) {
      return first.referent();
    }
    if (container.isPresent()) {
      String outer = container.get().referent().key();
      for (Known option : candidate.known) {
        if (option.referent().within().contains(outer)
            && option.is(Level.REGION) == surroundings.isRegion(candidate)) {
          chosen.put(candidate.letters, option.referent());
          return option.referent();
        }
      }
    }
    if (surroundings.isRegion(candidate)) {
      Optional<Known> region =
          candidate.known.stream().filter(k -> k.is(Level.REGION)).max(this::byMentions);
      if (region.isPresent()) {
        return region.get().referent();
      }
    }
    return chosen.computeIfAbsent(candidate.letters, letters -> likeliest(candidate));
  }

  private int byMentions(Known one, Known other) {
    return Integer.compare(mentions(one), mentions(other));
  }

  private int mentions(Known known) {
    List<String> within = known.referent().within();
    return within.isEmpty() ? 0 : countries.getOrDefault(within.get(within.size() - 1), 0);
  }

  /** A town that shares its name with others that no table has. */
  private static boolean isSmall(Known known) {
    return known.is(Level.CITY) && known.thousands() < SMALL;
  }

  private Referent likeliest(Candidate candidate) {
    List<Known> known = candidate.known;
    Known first = known.get(0);
    if (known.stream().allMatch(k -> isFormer(k, candidate.letters))) {
      return unnamed(candidate); // "Salisbury" is Harare no more
    }
    if (first.is(Level.COUNTRY) || first.is(Level.BODY)) {
      Optional<Known> american =
          known.stream().filter(k -> k.is(Level.REGION) && mentions(k) > 0).findFirst();
      boolean own = countries.getOrDefault(first.referent().key(), 0) > 0;
      return first.is(Level.COUNTRY) && american.isPresent() && !own
          ? american.get().referent()
          : first.referent();
    }
    List<Known> towns = known.stream().filter(k -> !k.is(Level.REGION)).toList();
    Optional<Known> state =
        known.stream()
            .filter(k -> k.is(Level.REGION) && Kinds.WELL_KNOWN.contains(country(k)))
            .findFirst();
    if (state.isPresent() && towns.stream().allMatch(Places::isSmall)) {
      return state.get().referent(); // "Florida" is no town in Uruguay
    }
    if (towns.isEmpty()) {
      towns = known;
    }
    Known best = towns.get(0);
    for (Known town : towns) {
      if (mentions(town) > mentions(best) && !best.is(Level.CAPITAL)) {
        best = town;
      }
    }
    Known chosen = best;
    boolean doubtful =
        !chosen.is(Level.CAPITAL)
            && mentions(chosen) == 0
            && (isSmall(chosen)
                || towns.stream()
                    .anyMatch(
                        t ->
                            !country(t).equals(country(chosen))
                                && 4 * t.thousands() > chosen.thousands()));
    return doubtful ? unnamed(candidate) : chosen.referent();
  }

  private static Referent unnamed(Candidate candidate) {
    String text = candidate.extent.text();
    return new Referent(ReferentKind.PLACE, Names.spaced(text), text, List.of());
  }

  /** A town by another name than its own, in an article that tells nothing of its country. */
  private boolean isFormer(Known known, String letters) {
    return isRenamed(known, letters) && mentions(known) == 0;
  }

  private static boolean isRenamed(Known known, String letters) {
    String own = Names.letters(known.referent().name());
    return (known.is(Level.CITY) || known.is(Level.CAPITAL) || known.is(Level.REGION))
        && own.charAt(0) != letters.charAt(0);
  }

  private static String country(Known known) {
    List<String> within = known.referent().within();
    return within.isEmpty() ? known.referent().key() : within.get(within.size() - 1);
  }

  /** A place that no table knows lies where the text says. */
  private Referent unknown(Candidate candidate, Optional<Known> container) {
    if (surroundings.isRegion(candidate) && candidate.words() > 1) {
      String bare = Names.letters(candidate.sentence.text(candidate.first, candidate.end - 1));
      Optional<Known> region =
          gazetteer.find(bare).stream().filter(k -> k.is(Level.REGION)).max(this::byMentions);
      if (region.isPresent()) {
        return region.get().referent();
      }
    }
    List<String> within = new ArrayList<>();
    container
        .map(Known::referent)
        .ifPresent(
            outer -> {
              within.add(outer.key());
              within.addAll(outer.within());
            });
    String key = Names.spaced(candidate.extent.text());
    Referent before = chosen.get(candidate.letters);
    if (before != null && within.isEmpty()) {
      return before;
    }
    Referent place = new Referent(ReferentKind.PLACE, key, candidate.extent.text(), within);
    chosen.put(candidate.letters, place);
    return place;
  }
}
