package dev.crosscheck.claim;

import java.util.Set;

/** Words that tell little of what a sentence is about. */
final class PlainWords {

  /** Words that go with anything. */
  private static final Set<String> PLAIN =
      Set.of(
          ("be have do make get take give go come say tell report add include see "
                  + "use find know call put keep want need hold show set bring leave new old "
                  + "good big great large small many few several other same such last next "
                  + "first second early late own year month week day time people person man "
                  + "woman number million billion thousand percent part way thing")
              .split(" "));

  /** Words that any news has. */
  private static final Set<String> NEWS =
      Set.of(
          ("company firm group government official plan market country world public "
                  + "service business sector work job case money leader member deal news "
                  + "issue problem area national international local economy industry policy "
                  + "party state city court law price cost share sale result rate level "
                  + "record figure total average chief head team side lead win lose start "
                  + "begin end open close pay buy sell move run try help think believe expect "
                  + "accord ask become remain continue follow")
              .split(" "));

  private PlainWords() {}

  /** Whether it goes with anything. */
  static boolean has(String lemma) {
    return PLAIN.contains(lemma);
  }

  /** Whether it goes with anything, or any news has it. */
  static boolean hasOfNews(String lemma) {
    return PLAIN.contains(lemma) || NEWS.contains(lemma);
  }
}
