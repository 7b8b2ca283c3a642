package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.context.ListMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The items of the outermost list that begins on a line of a file, as its markup shows them;
 * Markdown and AsciiDoc.
 *
 * @param items their first lines, without their marks
 * @param end offset after the last of these lines
 */
record Bullets(List<String> items, int end) {

  private static final int MOST = 50;

  /**
   * @param text the file
   * @param start an offset in the list's first line
   */
  static Bullets at(String text, int start) {
    int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    return ListMark.on(text, line)
        .map(first -> of(text, start, line, first))
        .orElseGet(() -> new Bullets(List.of(), start));
  }

  private static Bullets of(String text, int start, int firstLine, ListMark first) {
    List<String> items = new ArrayList<>();
    int end = start;
    int line = firstLine;
    boolean blank = false;
    while (line < text.length() && items.size() < MOST) {
      int next = text.indexOf('\n', line);
      int stop = next < 0 ? text.length() : next;
      Optional<ListMark> mark =
          ListMark.on(text, line).filter(one -> one.indent() == first.indent());
      boolean empty = text.substring(line, stop).isBlank();
      if (mark.isPresent()) {
        if (!mark.get().sign().equals(first.sign())) {
          break;
        }
        items.add(text.substring(mark.get().text(), stop).strip());
        end = stop;
      } else if (!empty
          && (blank || text.charAt(line) == '<')
          && ListMark.indent(text, line) <= first.indent()) {
        break; // a paragraph, or "<!--more-->" right behind the last item
      }
      blank = empty;
      line = stop + 1;
    }
    return new Bullets(items, end);
  }
}
