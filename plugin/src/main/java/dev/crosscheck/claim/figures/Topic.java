package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.ReferentKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Whom an article is about.
 *
 * @param most key of whom or what it names most, of several the first; empty where it names nobody.
 *     Without a date it is a manual as likely as news, and no thing that it names is its topic.
 * @param named keys of all whom it names
 */
record Topic(String most, Set<String> named) {

  static Topic of(Reading reading) {
    boolean dated = reading.article().metadata().date().isPresent();
    Set<String> named = new HashSet<>();
    Map<String, Integer> mentions = new LinkedHashMap<>();
    for (NameMention name : reading.names()) {
      named.add(name.referent().key());
      if (dated || name.referent().kind() != ReferentKind.THING) {
        mentions.merge(name.referent().key(), 1, Integer::sum);
      }
    }
    String most = "";
    for (Map.Entry<String, Integer> name : mentions.entrySet()) {
      most = name.getValue() > mentions.getOrDefault(most, 0) ? name.getKey() : most;
    }
    return new Topic(most, Set.copyOf(named));
  }
}
