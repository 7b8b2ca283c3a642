package dev.crosscheck.claim.context;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.facts.Address.Houses;
import dev.crosscheck.language.MonthNames;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A street as a sentence has it: "the 200 block of Calders Street", "31464 southwest 231 Avenue".
 *
 * @param extent from the house number, where there is one, to the type
 * @param way {@code n} to {@code nw}, or empty
 * @param name as a key, without marks: {@code mills ferry}; of a numbered street its number
 * @param type {@code street}
 * @param houses the house, or those of the block
 * @param first index in the sentence of the first token behind the house
 */
public record StreetName(
    Extent extent, String way, String name, String type, Optional<Houses> houses, int first) {

  private static final int MOST_WORDS = 5;
  private static final int MOST_DIGITS = 5;
  private static final int YEAR_DIGITS = 4;

  /** Behind these a number of four digits is a year. */
  private static final Set<String> YEARLY = Set.of("in", "since", "until", "by");

  /** The street whose type stands there; nothing where the word is none, or the name lacks. */
  public static Optional<StreetName> at(Sentence sentence, int at) {
    String type = StreetWords.type(plain(sentence.token(at)));
    boolean title = isCapital(sentence.token(at)) || type.equals(plain(sentence.token(at)));
    boolean numbered = at + 1 < sentence.size() && isDigits(sentence.token(at + 1));
    if (type.isEmpty() || !title || numbered) {
      return Optional.empty();
    }
    int first = first(sentence, at);
    if (first == at) {
      return Optional.empty();
    }
    String way = way(sentence, first, at);
    int from = way.isEmpty() || first + 1 == at ? first : first + 1;
    String name = name(sentence, from, at);
    if (from == first && !way.isEmpty()) {
      way = "";
    } else if (way.isEmpty() && first > 0 && isLowerWay(sentence.token(first - 1))) {
      first--;
      way = StreetWords.way(plain(sentence.token(first)));
    }
    int number = number(sentence, first);
    Optional<Houses> houses =
        number < 0 ? Optional.empty() : houses(sentence, number, isBlock(sentence, number));
    boolean capital = isCapital(sentence.token(at)) && !StreetWords.isAmbiguous(type);
    if (name.isEmpty() || houses.isEmpty() && !(capital || isNumbered(name))) {
      return Optional.empty();
    }
    int start = houses.isPresent() ? number : first;
    return Optional.of(
        new StreetName(Extent.of(sentence, start, at + 1), way, name, type, houses, first));
  }

  /** Whether it is one of the town's numbered streets. */
  public boolean isNumbered() {
    return isNumbered(name);
  }

  private static boolean isNumbered(String name) {
    return name.length() <= MOST_DIGITS && name.chars().allMatch(Character::isDigit);
  }

  /** The first token of the name before its type. */
  private static int first(Sentence sentence, int type) {
    int at = type;
    while (at > 0 && type - at < MOST_WORDS && isPart(sentence, at - 1, type)) {
      at--;
    }
    while (at < type && isOpening(sentence, at)) {
      at++;
    }
    return at;
  }

  private static boolean isPart(Sentence sentence, int at, int type) {
    Token token = sentence.token(at);
    boolean genitive = token.text().endsWith("s") && token.is(Tag.PART);
    return isCapital(token)
        || isOrdinal(token)
        || genitive && at + 1 < type
        || isDigits(token) && at + 1 == type && at > 0 && isWay(sentence.token(at - 1));
  }

  /** "On Walnut Street", "Police": what a sentence begins with and no name does. */
  private static boolean isOpening(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.is(Tag.PART) || at == 0 && token.is(Tag.ADP, Tag.DET, Tag.SCONJ, Tag.ADV);
  }

  private static String way(Sentence sentence, int first, int type) {
    return first < type ? StreetWords.way(plain(sentence.token(first))) : "";
  }

  private static boolean isLowerWay(Token token) {
    return isWay(token) && token.text().length() > 2;
  }

  private static boolean isWay(Token token) {
    return !StreetWords.way(plain(token)).isEmpty();
  }

  private static String name(Sentence sentence, int from, int end) {
    StringBuilder name = new StringBuilder();
    for (int at = from; at < end; at++) {
      Token token = sentence.token(at);
      String part = letters(token);
      if (from + 1 == end && (isOrdinal(token) || isDigits(token))) {
        return digits(token.text());
      }
      name.append(name.isEmpty() || token.is(Tag.PART) ? "" : " ").append(part);
    }
    return name.toString();
  }

  /** Where the house number, or the block's, stands; -1 where there is none. */
  private static int number(Sentence sentence, int name) {
    int at = name - 1;
    boolean of = at > 0 && sentence.token(at).lower().equals("of");
    if (of && sentence.token(at - 1).lower().equals("block")) {
      int number = at - 2;
      number -= number > 0 && sentence.token(number).text().equals("-") ? 1 : 0;
      return number >= 0 && isHouse(sentence, number) ? number : -1;
    }
    if (of && sentence.token(at - 1).lower().endsWith("-block")) {
      return at - 1;
    }
    return at >= 0 && isHouse(sentence, at) && !isYear(sentence, at) ? at : -1;
  }

  private static boolean isHouse(Sentence sentence, int at) {
    boolean date = at > 0 && MonthNames.has(plain(sentence.token(at - 1)));
    return isDigits(sentence.token(at)) && !date;
  }

  /** "A 1996 Supreme Court ruling", "in 1996 Wall Street was calm". */
  private static boolean isYear(Sentence sentence, int at) {
    boolean in = at > 0 && YEARLY.contains(sentence.token(at - 1).lower());
    return at > 0 && sentence.token(at - 1).is(Tag.DET)
        || in && sentence.token(at).text().length() == YEAR_DIGITS;
  }

  private static boolean isBlock(Sentence sentence, int number) {
    boolean next =
        number + 1 < sentence.size()
            && (sentence.token(number + 1).lower().equals("block")
                || sentence.token(number + 1).text().equals("-"));
    return next || sentence.token(number).lower().endsWith("-block");
  }

  private static Optional<Houses> houses(Sentence sentence, int at, boolean block) {
    String digits = digits(sentence.token(at).text());
    if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    return Optional.of(block ? Houses.block(number) : Houses.one(number));
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  private static boolean isDigits(Token token) {
    return token.text().length() <= MOST_DIGITS
        && token.text().chars().allMatch(Character::isDigit);
  }

  private static boolean isOrdinal(Token token) {
    String text = token.lower();
    return text.length() > 2
        && Character.isDigit(text.charAt(0))
        && Set.of("st", "nd", "rd", "th").contains(text.substring(text.length() - 2));
  }

  private static String digits(String text) {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static String letters(Token token) {
    StringBuilder letters = new StringBuilder();
    token.lower().chars().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** "St." as "st", "N.W." as "nw". */
  private static String plain(Token token) {
    return token.text().replace(".", "").toLowerCase(Locale.ROOT);
  }
}
