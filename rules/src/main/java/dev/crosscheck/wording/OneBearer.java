package dev.crosscheck.wording;

import java.util.List;

/**
 * Whether two multi-part names that differ in one part are slips of one name or names of two
 * people.
 *
 * <p>"Cheyanne Jessie" and "Cheyenne Jessie" are one; "Dan Mills" and "Don Mills" are two.
 */
final class OneBearer {

  /** How far two names are joined before their spelling is looked at. */
  enum Nearness {
    /** Both stand in one article, where a writer tells two people apart on purpose. */
    ARTICLE,
    /** They stand in articles of one story, each article with one of them. */
    STORY,
    /** Both are said to be of one age. */
    AGE,
    /** Nothing joins them. */
    NONE
  }

  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final int SHORTEST_CHANGED = 5;
  private static final int LONG = 7;

  /** Two letters of so long a word change places by a slip, whoever else may bear a like name. */
  private static final int SWAPPED = 6;

  private OneBearer() {}

  /** The only part in which two names of equal length differ; -1 where it is not just one. */
  static int differing(List<String> left, List<String> right) {
    if (left.size() != right.size()) {
      return -1;
    }
    int found = -1;
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).equals(right.get(i))) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /** Whether two full names are near enough to be looked at together. */
  static boolean couldBeOne(List<String> left, List<String> right) {
    int part = differing(left, right);
    return part >= 0
        && othersTell(left, part)
        && (isSlip(left.get(part), right.get(part))
            || soundAlike(left.get(part), right.get(part), part)
            || part > 0 && isSwapped(left.get(part), right.get(part))
            || part > 0 && endsOtherwise(left.get(part), right.get(part)));
  }

  /** "Gareth Olliphant" and "Garreth Oliphant": a slip in each of two parts. */
  static boolean differInBoth(List<String> left, List<String> right) {
    return left.size() == 2
        && right.size() == 2
        && isHeardAlike(left.get(0), right.get(0), 0)
        && isHeardAlike(left.get(1), right.get(1), 1);
  }

  /** "Ada Rattenvald" and "Ada Ratenveld": two slips in a long family name. */
  static boolean slipTwice(List<String> left, List<String> right) {
    int part = differing(left, right);
    if (part < 1 || part != left.size() - 1 || left.get(0).length() < SHORTEST) {
      return false;
    }
    String one = left.get(part);
    String two = right.get(part);
    int longer = Math.max(one.length(), two.length());
    return shorter(one, two) >= SWAPPED
        && longer - shorter(one, two) <= 1
        && one.charAt(0) == two.charAt(0)
        && lettersOnly(one + two)
        && !isTransliteration(one, two)
        && Edits.commonLetters(one, two) >= longer - 2;
  }

  private static boolean isHeardAlike(String one, String two, int part) {
    return !one.equals(two)
        && one.charAt(0) == two.charAt(0)
        && shorter(one, two) >= SHORTEST
        && (isSlip(one, two) || soundAlike(one, two, part));
  }

  /** "Brandvoll" and "Brandvold" end otherwise; so do "Olson" and "Olsen", of two families. */
  private static boolean endsOtherwise(String one, String two) {
    return shorter(one, two) >= LONG
        && one.length() == two.length()
        && Edits.commonPrefix(one, two) == one.length() - 1;
  }

  /** Whether two full names differ in the transliteration of one part, and in nothing else. */
  static boolean areTransliterated(List<String> left, List<String> right) {
    int part = differing(left, right);
    return part >= 0
        && othersTell(left, part)
        && shorter(left.get(part), right.get(part)) >= SHORTEST_CHANGED
        && isTransliteration(left.get(part), right.get(part));
  }

  /**
   * Whether the two names, equal but for one part, are one person's.
   *
   * @param lopsided whether one of them is used several times as often as the other
   */
  static boolean persons(
      List<String> left, List<String> right, Nearness nearness, boolean lopsided) {
    if (!couldBeOne(left, right)) {
      return false;
    }
    int part = differing(left, right);
    String one = left.get(part);
    String two = right.get(part);
    if (nearness == Nearness.NONE) {
      if (!isSlip(one, two)) {
        return false; // a Sean and a Shawn of one family name are two people
      }
      boolean many = left.size() > 2;
      boolean common = part == 0 && GivenNames.isCommon(one) && GivenNames.isCommon(two);
      if (Edits.between(one, two) == Edits.SWAP && longEnough(one, two, SWAPPED) && !common) {
        return true;
      }
      return longEnough(one, two, many ? SHORTEST_CHANGED : LONG) && (many || lopsided) && !common;
    }
    if (endsOtherwise(one, two)) {
      return part > 0 && nearness != Nearness.ARTICLE;
    }
    return part > 0
        ? nearness == Nearness.AGE || lopsided || one.charAt(0) == two.charAt(0)
        : given(one, two, nearness, lopsided);
  }

  /** Whether names that differ in that part are read aloud alike, by more than one slip. */
  static boolean soundAlike(String one, String two, int part) {
    return part == 0
        ? Homophones.given(one, two)
        : !isTransliteration(one, two) && Homophones.family(one, two);
  }

  /** Whether two single words are a name and its slip, whatever they name. */
  static boolean isSlip(String one, String two) {
    return !isTransliteration(one, two) && isEdited(one, two);
  }

  private static boolean isEdited(String one, String two) {
    if (!lettersOnly(one) || !lettersOnly(two) || isBritish(one, two)) {
      return false;
    }
    return switch (Edits.between(one, two)) {
      case SWAP -> longEnough(one, two, SHORTEST) && !endsDiffer(one, two);
      case DOUBLING -> longEnough(one, two, SHORTEST);
      case INSERTION ->
          longEnough(one, two, SHORTEST_CHANGED)
              && (!endsDiffer(one, two) || GivenNames.soundAlike(one, two));
      case SUBSTITUTION -> shorter(one, two) >= SHORTEST_CHANGED && !endsDiffer(one, two);
      case NONE, FAR -> false;
    };
  }

  /** "Mike Leigh" and "Mike Leihg": the last letters of a family name, too, change places. */
  private static boolean isSwapped(String one, String two) {
    return Edits.between(one, two) == Edits.SWAP && longEnough(one, two, SHORTEST_CHANGED);
  }

  private static boolean given(String one, String two, Nearness nearness, boolean lopsided) {
    boolean alike = GivenNames.soundAlike(one, two) || Homophones.given(one, two);
    boolean swapped = Edits.between(one, two) == Edits.SWAP;
    boolean common = GivenNames.isCommon(one) && GivenNames.isCommon(two);
    if (nearness == Nearness.ARTICLE) {
      return alike || lopsided && !common && one.charAt(0) == two.charAt(0);
    }
    boolean beginsAlike = one.charAt(0) == two.charAt(0) || longEnough(one, two, LONG);
    return alike || swapped || !common && beginsAlike;
  }

  /** "A. Lee" tells less than "Ann Lee": at least one other part must be a word. */
  private static boolean othersTell(List<String> parts, int part) {
    for (int i = 0; i < parts.size(); i++) {
      if (i != part && parts.get(i).length() > 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Serhii", "Serhiy"; "Kuntar", "Quntar"; "Mohamed", "Mohammed"; "Moller", "Moeller"; "Tawfik",
   * "Tavfik"; "Nanking", "Nanjing": the house's way to write.
   */
  static boolean isTransliteration(String one, String two) {
    return transliterated(one).equals(transliterated(two));
  }

  /**
   * "Defence", "Defense"; "Centre", "Center"; "Fibres", "Fibers"; "Labour", "Labor"; "Aluminium",
   * "Aluminum": two countries' ways to write.
   */
  static boolean isBritish(String one, String two) {
    return american(one).equals(american(two));
  }

  private static String american(String word) {
    return withEr(word)
        .replace("enc", "ens")
        .replace("our", "or")
        .replace("isation", "ization")
        .replace("minium", "minum");
  }

  /** "center" for "centre", "fibers" for "fibres". */
  private static String withEr(String word) {
    int end = word.endsWith("s") ? word.length() - 1 : word.length();
    boolean re = word.startsWith("tre", end - 3) || word.startsWith("bre", end - 3);
    return re ? word.substring(0, end - 2) + "er" + word.substring(end) : word;
  }

  private static String transliterated(String word) {
    int end = word.length();
    while (end > 1 && "iyj".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    String stem = word.substring(0, end);
    String tail = end < word.length() ? "i" : "";
    String begun = stem.startsWith("q") ? "k" + stem.substring(1) : stem;
    return begun
            .replace("king", "jing")
            .replace("w", "v")
            .replace("iya", "ia")
            .replace("ya", "ia")
            .replace("kh", "h")
            .replace("hamm", "ham")
            .replace("oe", "o")
            .replace("ae", "a")
            .replace("ue", "u")
        + tail;
  }

  /** "Mario", "Maria"; "Paul", "Paula"; "Koreas", "Korea": the last letter makes another word. */
  private static boolean endsDiffer(String one, String two) {
    return one.charAt(one.length() - 1) != two.charAt(two.length() - 1)
        || Edits.commonPrefix(one, two) >= shorter(one, two);
  }

  private static boolean longEnough(String one, String two, int least) {
    return Math.max(one.length(), two.length()) >= least;
  }

  private static int shorter(String one, String two) {
    return Math.min(one.length(), two.length());
  }

  private static boolean lettersOnly(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
  }
}
