package dev.crosscheck.check;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Passage;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.extraction.Entities;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Mentions;
import dev.crosscheck.extraction.Quantities;
import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.entity.EntityReader;
import dev.crosscheck.extraction.event.EventReader;
import dev.crosscheck.extraction.quantity.QuantityReader;
import dev.crosscheck.extraction.quotation.QuotationReader;
import dev.crosscheck.extraction.time.TimeReader;
import dev.crosscheck.language.Analyzer;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads all that an article says: times, quantities, names, quotations, events. */
final class Extraction {

  private final TimeReader times = new TimeReader();
  private final QuantityReader quantities = new QuantityReader();
  private final QuotationReader quotations = new QuotationReader();
  private final EntityReader entities;
  private final EventReader events;

  Extraction(Configuration configuration) {
    entities = new EntityReader(configuration);
    events = new EventReader(configuration);
  }

  Reading read(Article article, Analyzer analyzer) {
    List<Sentence> sentences = new ArrayList<>();
    for (Passage passage : article.passages()) {
      sentences.addAll(analyzer.analyze(passage));
    }
    Mentions<TimeMention> time = Mentions.of(times.read(sentences, article.metadata().date()));
    Quantities numbers = quantities.read(sentences, time);
    Entities named = entities.read(sentences, time);
    List<Quotation> quoted = quotations.read(article, sentences, named);
    Mentions<EventMention> told = events.read(sentences, time, numbers.mentions(), named, quoted);
    return new Reading(
        article, sentences, time, numbers, named.names(), named.roles(), quoted, told);
  }
}
