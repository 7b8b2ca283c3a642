package dev.crosscheck.claim.labels;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Field;
import dev.crosscheck.article.Sourced;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Label;
import dev.crosscheck.facts.Label.Mark;
import dev.crosscheck.facts.Label.Part;
import dev.crosscheck.facts.Label.Place;
import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of an article that has a title: what else names it or its place in a series. */
final class Labels {

  private static final Set<String> SUMMARIES =
      Set.of(
          "description",
          "summary",
          "excerpt",
          "deck",
          "dek",
          "subtitle",
          "lead",
          "abstract",
          "teaser",
          "standfirst",
          "headline",
          "linktitle");

  /** Entries that may name another article, or an image that serves several. */
  private static final List<String> OTHERS =
      List.of(
          "alias",
          "redirect",
          "prev",
          "next",
          "relat",
          "parent",
          "image",
          "img",
          "photo",
          "cover",
          "thumb",
          "alt",
          "card",
          "caption",
          "author",
          "layout",
          "template",
          "format",
          "schema",
          "date",
          "time",
          "tag",
          "categor",
          "topic",
          "serie",
          "version",
          "venue",
          "address",
          "phone",
          "email",
          "url",
          "uid",
          "link");

  /** Entries that give the version which the article tells of, not one that it needs. */
  private static final Set<String> VERSIONS = Set.of("version", "release", "releaseversion");

  private static final Pattern DATE =
      Pattern.compile(
          "(19|20)\\d\\d([-_.]?[01]\\d([-_.]?[0-3]\\d)?|[-_.]\\d([-_.][0-3]?\\d)?)(?!\\d)");

  private static final int LONGEST_ENTRY = 120;
  private static final int LONGEST_SUMMARY = 400;

  private Labels() {}

  static List<Label> of(Reading reading) {
    Article article = reading.article();
    List<Label> labels = new ArrayList<>();
    article
        .metadata()
        .title()
        .filter(one -> one.span().isPresent())
        .ifPresent(
            title -> {
              labels.add(title(title));
              if (labels.get(0).parts().stream().anyMatch(Part::isMark)) {
                labels.add(fileName(article));
                article.metadata().fields().stream()
                    .filter(field -> isLone(field, article))
                    .forEach(field -> entry(field, title, article, labels));
                labels.addAll(LabelSentences.of(reading.sentences()));
              }
            });
    labels.removeIf(label -> label.parts().stream().noneMatch(Part::isMark));
    return labels;
  }

  private static Label title(Sourced<String> title) {
    return new Label(
        title.span().get(),
        Texts.fold(title.value()),
        Place.TITLE,
        "the title",
        LabelParts.of(title.value()));
  }

  /** The file's name without its date and its ending; of an {@code index.md} the folder's. */
  private static Label fileName(Article article) {
    String[] names = article.path().split("/");
    String file = names[names.length - 1];
    String name = file.indexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
    boolean index = name.equals("index") || name.equals("_index");
    String told = index && names.length > 1 ? names[names.length - 2] : name;
    Span start = new Span(article.path(), 0, 0);
    return new Label(start, told, Place.FILE_NAME, "the file name", named(told, article));
  }

  /**
   * The parts of a file's name. {@code 2024-05-14-harbour} is no label by its date, nor is the
   * month of publication: a report of April is published in May.
   */
  private static List<Part> named(String name, Article article) {
    List<Part> parts = LabelParts.of(undated(name));
    int from = !parts.isEmpty() && parts.get(0).mark() == Mark.YEAR ? 1 : 0;
    String month =
        article.metadata().date().map(day -> String.valueOf(day.getMonthValue())).orElse("");
    return parts.subList(from, parts.size()).stream()
        .map(
            part ->
                part.mark() == Mark.MONTH && part.value().equals(month)
                    ? new Part(part.word(), Mark.NONE, part.word())
                    : part)
        .toList();
  }

  /** {@code 2024-09-03-3-3-5-released} is {@code 3-3-5-released}. */
  private static String undated(String name) {
    Matcher date = DATE.matcher(name);
    return date.lookingAt() ? name.substring(date.end()) : name;
  }

  /** What a key of many values lists is not the article itself. */
  private static boolean isLone(Field field, Article article) {
    return field.name().equals("shortcode title")
        || article.metadata().fields().stream()
                .filter(other -> other.name().equals(field.name()))
                .count()
            == 1;
  }

  private static void entry(
      Field field, Sourced<String> title, Article article, List<Label> labels) {
    String name = field.key();
    if (field.span().equals(title.span().get()) || field.value().length() > LONGEST_SUMMARY) {
      return;
    }
    if (name.equals("shortcode title")) {
      labels.add(label(field, Place.CAPTION, "a caption", LabelParts.of(field.value())));
    } else if (SUMMARIES.contains(name)) {
      labels.add(label(field, Place.SUMMARY, "the " + name, LabelParts.of(field.value())));
    } else if (VERSIONS.contains(name)
        || OTHERS.stream().noneMatch(name::contains) && field.value().length() <= LONGEST_ENTRY) {
      String path = path(field.value());
      String last = path.substring(path.lastIndexOf('/') + 1);
      String told = Texts.quoted(field.name()) + " in the front matter";
      Place place = name.equals("slug") ? Place.FILE_NAME : Place.ENTRY; // an address, too
      labels.add(label(field, place, told, named(last, article)));
    }
  }

  /** An address without what is asked of it. */
  private static String path(String value) {
    int end = value.length();
    if (value.contains("://")) {
      for (char mark : new char[] {'?', '#'}) {
        int at = value.indexOf(mark);
        end = at < 0 ? end : Math.min(end, at);
      }
    }
    return value.substring(0, end);
  }

  private static Label label(Field field, Place place, String name, List<Part> parts) {
    return new Label(field.span(), Texts.fold(field.value()), place, name, parts);
  }
}
