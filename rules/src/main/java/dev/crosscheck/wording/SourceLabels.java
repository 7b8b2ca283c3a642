package dev.crosscheck.wording;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.SourceLink;
import java.util.List;

/**
 * Links in lists of sources whose words name another publisher than the one they lead to: "CBC
 * News" to cbsnews.com. Only a name that nearly is the site's own is taken for a slip; "Guardian"
 * to theguardian.com and "WaPo" to washingtonpost.com are right.
 */
public final class SourceLabels {

  private static final int LONGEST_ACRONYM = 4;
  private static final int SHORTEST_NAME = 5;
  private static final String NEWS = "news";

  private SourceLabels() {}

  /** Whether the words are a slip of the site's name. */
  public static boolean mismatch(SourceLink link) {
    String label = core(String.join("", Spelling.of(link.label()).parts()));
    String site = core(link.site());
    if (label.length() < 2 || fits(label, link)) {
      return false;
    }
    boolean acronyms = label.length() <= LONGEST_ACRONYM && label.length() == site.length();
    boolean capitals = link.label().startsWith(label.toUpperCase(java.util.Locale.ROOT));
    return acronyms
        ? capitals && label.length() > 2 && shared(label, site) == label.length() - 1
        : Math.min(label.length(), site.length()) >= SHORTEST_NAME
            && Edits.between(label, site) != Edits.FAR;
  }

  /** What to report of a link that {@link #mismatch}es. */
  public static Finding finding(String rule, SourceLink link) {
    Evidence side = Sides.of(link.span(), link.label(), link.label() + " → " + link.host());
    return new Finding(
        rule,
        "the source " + Sides.quoted(link.label()),
        List.of(side),
        List.of(),
        Sides.quoted(link.label()) + " is linked to " + link.host() + ", another publisher's site.",
        "Correct the name of the source, or the link.");
  }

  private static boolean fits(String label, SourceLink link) {
    String host = link.host().replace(".", "").replace("-", "");
    return host.contains(label)
        || label.contains(core(link.site()))
        || host.contains(initials(link.label()));
  }

  private static String initials(String label) {
    StringBuilder initials = new StringBuilder();
    Spelling.of(label).parts().forEach(part -> initials.append(part.charAt(0)));
    return initials.length() < 2 ? label : initials.toString();
  }

  /** "cbs" of "cbsnews". */
  private static String core(String name) {
    return name.endsWith(NEWS) && name.length() > NEWS.length() + 1
        ? name.substring(0, name.length() - NEWS.length())
        : name;
  }

  /** How many letters two words have in common, whatever their order. */
  private static int shared(String one, String two) {
    StringBuilder rest = new StringBuilder(two);
    int shared = 0;
    for (int i = 0; i < one.length(); i++) {
      int at = rest.indexOf(one.substring(i, i + 1));
      if (at >= 0) {
        rest.deleteCharAt(at);
        shared++;
      }
    }
    return shared;
  }
}
