package dev.crosscheck.facts;

/**
 * Who came upon somebody: "two anglers found the body".
 *
 * @param sort of people, each another than the others: {@code angler}
 * @param words as written
 */
public record Finder(String sort, String words) implements Circumstance.Detail {

  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof Finder finder && !sort.equals(finder.sort);
  }

  @Override
  public String aspect() {
    return "finder";
  }

  @Override
  public String describe() {
    return words;
  }
}
