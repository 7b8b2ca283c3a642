package dev.crosscheck.extraction.event;

import dev.crosscheck.article.Origins;
import dev.crosscheck.article.Passage;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.extraction.Entities;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Mentions;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.quantity.QuantityReader;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Analyzer;
import dev.crosscheck.language.LanguageModels;
import dev.crosscheck.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Reads events from sentences whose names and times are known beforehand. */
final class Fixture {

  private static final Map<String, NameOf> NAMES = names();
  private static final List<String> TIMES =
      List.of("next month", "on Monday", "last week", "today", "tomorrow", "in May", "on 3 June");

  private record NameOf(Referent referent, boolean adjectival) {}

  private final Analyzer analyzer = new Analyzer(LanguageModels.load());
  private final EventReader reader;

  Fixture(Configuration configuration) {
    reader = new EventReader(configuration);
  }

  private static Map<String, NameOf> names() {
    Map<String, NameOf> names = new LinkedHashMap<>();
    Referent norway = new Referent(ReferentKind.PLACE, "no", "Norway", List.of());
    Referent sweden = new Referent(ReferentKind.PLACE, "se", "Sweden", List.of());
    Referent bergen = new Referent(ReferentKind.PLACE, "no-bergen", "Bergen", List.of("no"));
    Referent hill = new Referent(ReferentKind.PERSON, "anna hill", "Anna Hill", List.of("no"));
    Referent marsh = new Referent(ReferentKind.PERSON, "tom marsh", "Tom Marsh", List.of("se"));
    Referent acme = new Referent(ReferentKind.ORGANISATION, "acme", "Acme", List.of());
    names.put("Norway", new NameOf(norway, false));
    names.put("Norwegian", new NameOf(norway, true));
    names.put("Sweden", new NameOf(sweden, false));
    names.put("Swedish", new NameOf(sweden, true));
    names.put("Bergen", new NameOf(bergen, false));
    names.put("BERGEN", new NameOf(bergen, false));
    names.put("Anna Hill", new NameOf(hill, false));
    names.put("Hill", new NameOf(hill, false));
    names.put("Tom Marsh", new NameOf(marsh, false));
    names.put("Marsh", new NameOf(marsh, false));
    names.put("Acme", new NameOf(acme, false));
    return names;
  }

  List<EventMention> read(String text, Passage.Kind kind) {
    Passage passage = new Passage("a.md", kind, text, Origins.verbatim(0, text.length()));
    List<Sentence> sentences = analyzer.analyze(passage);
    List<NameMention> found = new ArrayList<>();
    List<TimeMention> times = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        times(sentence, i).ifPresent(times::add);
        Optional<NameMention> name = name(sentence, i);
        if (name.isPresent()) {
          found.add(name.get());
          i = name.get().extent().end() - 1;
        }
      }
    }
    List<Quotation> none = List.of();
    return reader.read(
        sentences,
        Mentions.of(times),
        new QuantityReader().read(sentences, Mentions.of(times)).mentions(),
        new Entities(Mentions.of(found), List.of()),
        none);
  }

  private static Optional<NameMention> name(Sentence sentence, int i) {
    for (int end = Math.min(sentence.size(), i + 2); end > i; end--) {
      NameOf name = NAMES.get(sentence.text(i, end));
      if (name != null) {
        return Optional.of(
            new NameMention(Extent.of(sentence, i, end), name.referent(), name.adjectival()));
      }
    }
    return Optional.empty();
  }

  private static Optional<TimeMention> times(Sentence sentence, int i) {
    for (String time : TIMES) {
      int from = time.startsWith("on ") || time.startsWith("in ") ? 3 : 0;
      String words = time.substring(from);
      int end = i + words.split(" ").length;
      if (end <= sentence.size() && sentence.text(i, end).equals(words)) {
        LocalDate day = LocalDate.of(2030, 6, 3);
        return Optional.of(
            new TimeMention(
                Extent.of(sentence, i, end),
                TimeMention.Type.DATE,
                words,
                Optional.of(new DateRange(day, day, words, Granularity.DAY)),
                Optional.empty(),
                false,
                ""));
      }
    }
    return Optional.empty();
  }

  /** An event in one line: {@code arrive EXPECTED theme=no military place=se}. */
  static String line(EventMention event) {
    StringJoiner line = new StringJoiner(" ");
    line.add(event.kind()).add(event.status().name());
    event.actor().map(Fixture::key).ifPresent(key -> line.add("actor=" + key));
    event.theme().map(Fixture::key).ifPresent(key -> line.add("theme=" + key));
    event.place().ifPresent(place -> line.add("place=" + place.referent().key()));
    event.origin().ifPresent(place -> line.add("origin=" + place.referent().key()));
    event.time().ifPresent(time -> line.add("time=" + time.text()));
    event.count().ifPresent(count -> line.add("count=" + count.text()));
    if (!event.attribution().isArticle()) {
      line.add("by=" + event.attribution().source());
    }
    if (event.singular()) {
      line.add("singular");
    }
    if (event.further()) {
      line.add("further");
    }
    return line.toString();
  }

  private static String key(Participant participant) {
    return participant.referent().key();
  }
}
