package dev.crosscheck.claim.figures;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.CountedList;
import dev.crosscheck.facts.Span;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads lists of bullets and headings that were announced by number: "these three types of talks",
 * "We touch on two of these".
 */
final class ListReader {

  private static final Set<String> COVERS =
      Set.of(
          ("cover discuss touch describe explore address outline highlight share "
                  + "explain examine review present introduce look list")
              .split(" "));

  private final Reading reading;
  private final List<Passage> passages;
  private final Map<Passage, Sentence> last = new IdentityHashMap<>();
  private final Map<Passage, List<QuantityMention>> quantities = new IdentityHashMap<>();

  private ListReader(Reading reading) {
    this.reading = reading;
    this.passages = reading.article().passages();
    reading.sentences().forEach(sentence -> last.put(sentence.passage(), sentence));
    for (QuantityMention quantity : reading.quantities()) {
      Sentence sentence = quantity.extent().sentence();
      if (last.get(sentence.passage()) == sentence) {
        quantities.computeIfAbsent(sentence.passage(), key -> new ArrayList<>()).add(quantity);
      }
    }
  }

  static List<CountedList> of(Reading reading) {
    ListReader reader = new ListReader(reading);
    List<CountedList> lists = new ArrayList<>(NumberedHeadings.of(reading));
    for (int i = 0; i + 1 < reader.passages.size(); i++) {
      Passage passage = reader.passages.get(i);
      Passage next = reader.passages.get(i + 1);
      boolean prose = passage.kind() == Passage.Kind.PARAGRAPH;
      if (prose && next.kind() == Passage.Kind.LIST_ITEM) {
        reader.bullets(passage, next).ifPresent(lists::add);
      } else if (prose && next.kind() == Passage.Kind.HEADING) {
        reader.headings(passage, i + 1).ifPresent(lists::add);
      }
    }
    return lists;
  }

  private Optional<CountedList> bullets(Passage passage, Passage next) {
    Optional<QuantityMention> announced =
        quantities.getOrDefault(passage, List.of()).stream()
            .filter(Announcements::isCount)
            .filter(each -> Announcements.isNearEnd(each) || Announcements.presents(each))
            .reduce((earlier, later) -> later)
            .filter(
                each ->
                    Announcements.isPointed(each)
                        || Announcements.opensList(each)
                        || Announcements.presents(each));
    if (announced.isEmpty() || isQuoted(passage) && !isQuoted(next)) {
      return Optional.empty();
    }
    int start = next.span(0, 1).start();
    Bullets bullets = Bullets.at(reading.article().text(), start);
    int count = Announcements.number(announced.get());
    boolean several =
        bullets.items().size() < count && bullets.items().stream().anyMatch(ListReader::holdsTwo);
    if (bullets.items().size() < Announcements.FEWEST
        || several
        || tellsAgain(announced.get(), bullets)) {
      return Optional.empty();
    }
    Span list = new Span(reading.article().path(), start, Math.max(start, bullets.end()));
    return Optional.of(
        list(announced.get(), list, bullets.items(), bullets.items().size(), "bullets"));
  }

  /** What stands in a quotation announces nothing outside it. */
  private boolean isQuoted(Passage passage) {
    String text = reading.article().text();
    int at = text.lastIndexOf('\n', Math.max(0, passage.span(0, 1).start() - 1)) + 1;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && text.charAt(at) == '>';
  }

  /** In "two boats: two boats with sails, two crews" the first item says what the two are. */
  private static boolean tellsAgain(QuantityMention announced, Bullets bullets) {
    String number = announced.extent().sentence().token(announced.extent().first()).lower();
    return bullets.items().get(0).toLowerCase(Locale.ROOT).startsWith(number + " ");
  }

  /** "Ada and Otto", "A, B". */
  private static boolean holdsTwo(String item) {
    return item.contains(" and ") || item.contains(" & ") || item.contains(", ");
  }

  /** "We touch on two of these." before the deeper headings of the section. */
  private Optional<CountedList> headings(Passage passage, int at) {
    Sentence sentence = last.get(passage);
    Optional<QuantityMention> announced =
        quantities.getOrDefault(passage, List.of()).stream()
            .filter(Announcements::isSmall)
            .filter(each -> isOfThese(sentence, each.extent()) && covers(sentence, each.extent()))
            .findFirst();
    int level = level(passages.get(at));
    int section = at < 2 ? 0 : section(at);
    if (announced.isEmpty() || level == 0 || section == 0 || section >= level) {
      return Optional.empty();
    }
    List<String> headings = new ArrayList<>();
    int end = at;
    for (int i = at; i < passages.size(); i++) {
      int each = passages.get(i).isHeadline() ? level(passages.get(i)) : 0;
      if (each > 0 && each < level) {
        break;
      }
      if (each == level) {
        headings.add(passages.get(i).text());
        end = i;
      }
    }
    if (headings.size() < Announcements.FEWEST) {
      return Optional.empty();
    }
    Span list =
        new Span(
            reading.article().path(),
            passages.get(at).span(0, 1).start(),
            passages.get(end).span(0, passages.get(end).text().length()).end());
    return Optional.of(list(announced.get(), list, headings, headings.size(), "headings"));
  }

  /** "two of these", "two of them". */
  private static boolean isOfThese(Sentence sentence, Extent extent) {
    int of = extent.end();
    return of + 1 < sentence.size()
        && sentence.token(of).lower().equals("of")
        && (Announcements.POINTERS.contains(sentence.token(of + 1).lower())
            || sentence.token(of + 1).lower().equals("them"));
  }

  private static boolean covers(Sentence sentence, Extent extent) {
    for (int i = Math.max(0, extent.first() - 4); i < extent.first(); i++) {
      Token token = sentence.token(i);
      if (token.is(Tag.VERB) && COVERS.contains(token.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** The level of the heading that the passages before {@code at} stand under; 0 if none. */
  private int section(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (passages.get(i).isHeadline()) {
        return level(passages.get(i));
      }
    }
    return 0;
  }

  /** How many signs its markup puts before a heading: {@code ##} is 2; 0 for other markup. */
  private int level(Passage heading) {
    String text = reading.article().text();
    int start = heading.span(0, 1).start();
    int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    int level = 0;
    while (line + level < start && "#=".indexOf(text.charAt(line + level)) >= 0) {
      level++;
    }
    return level;
  }

  static CountedList list(
      QuantityMention announced, Span list, List<String> items, int listed, String form) {
    return new CountedList(
        announced.span(),
        Texts.fold(announced.text()),
        Announcements.number(announced),
        list,
        Texts.fold(String.join("; ", items)),
        listed,
        form);
  }
}
