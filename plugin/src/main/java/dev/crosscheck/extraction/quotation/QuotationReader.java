package dev.crosscheck.extraction.quotation;

import dev.crosscheck.article.Article;
import dev.crosscheck.extraction.Entities;
import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.Quotation.Kind;
import dev.crosscheck.extraction.quotation.QuoteMarks.Quoted;
import dev.crosscheck.facts.Span;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what an article gives as the words of somebody else, and who says it. Thread-safe. */
public final class QuotationReader {

  /** Words between marks up to this many need a cue; else they are a title or scare quotes. */
  private static final int SCARE = 3;

  private final Cues cues = new Cues();

  /** The quotations of an article in reading order; reported clauses can hold quoted parts. */
  public List<Quotation> read(Article article, List<Sentence> sentences, Entities entities) {
    List<Run> runs = Run.of(sentences, entities.names(), entities.roles());
    return new Pass(cues).read(runs);
  }

  /** One article's reading: the paragraphs in order, and what carries over between them. */
  private static final class Pass {
    private final Discourse discourse = new Discourse();
    private final NounPhrases phrases;
    private final Attributions attributions;
    private final Closeness closeness;
    private final IndirectSpeech indirect;
    private final List<Quotation> found = new ArrayList<>();
    private final Set<Span> alone = new HashSet<>();
    private boolean open;
    private char openMark;
    private int last = -1;
    private int lastRun = -1;

    Pass(Cues cues) {
      phrases = new NounPhrases(cues, discourse);
      attributions = new Attributions(cues, phrases);
      closeness = new Closeness(cues);
      indirect = new IndirectSpeech(cues, phrases);
    }

    List<Quotation> read(List<Run> runs) {
      for (int i = 0; i < runs.size(); i++) {
        read(runs.get(i), i, i > 0 ? attributions.introduced(runs.get(i - 1)) : Speaker.UNKNOWN);
      }
      found.sort(Comparator.comparing(Quotation::span).thenComparing(q -> q.kind().ordinal()));
      return PullQuotes.attributed(found, alone);
    }

    private void read(Run run, int index, Speaker introduced) {
      List<Quoted> marked = QuoteMarks.in(run.passage().text());
      int from = found.size();
      int passed = 0;
      discourse.paragraph();
      for (Quoted quoted : marked) {
        QuotedWords words = new QuotedWords(run, quoted);
        discourse.pass(run, passed, words.first());
        boolean leads = words.leads();
        boolean spoken = open && leads && quoted.mark() == openMark && lastRun == index - 1;
        if (spoken) {
          join(words);
        } else if (!words.text().isEmpty()) {
          boolean follows = lastRun == index || leads && lastRun == index - 1;
          if (words.isAlone()) {
            alone.add(words.span());
          }
          spoken = marked(words, follows, leads ? introduced : Speaker.UNKNOWN);
        }
        passed = words.end();
        open = spoken && !quoted.closed();
        openMark = quoted.mark();
        lastRun = index;
      }
      if (marked.isEmpty()) {
        open = false;
      }
      discourse.pass(run, passed, run.size());
      List<Quotation> clauses = new ArrayList<>();
      for (int first = 0; first < run.size(); first = run.sentenceEnd(first)) {
        clauses.addAll(indirect.read(run, first, run.sentenceEnd(first)));
      }
      claim(from, clauses);
      found.addAll(clauses);
    }

    /** A quotation of several paragraphs has an opening mark at each and one closing. */
    private void join(QuotedWords words) {
      Quotation before = found.get(last);
      found.set(
          last,
          new Quotation(
              before.span().cover(words.span()),
              before.text() + " " + words.text(),
              Kind.DIRECT,
              before.speaker(),
              before.speakerText(),
              before.cue()));
    }

    /** Whether they are somebody's speech, which can go on in the next paragraph. */
    private boolean marked(QuotedWords words, boolean follows, Speaker introduced) {
      Run run = words.run();
      Speaker speaker = attributions.of(run, words.first(), words.end(), words.isFinished());
      speaker = speaker.isKnown() ? speaker : introduced;
      speaker = speaker.isKnown() ? speaker : sameSentence(run, words.first());
      boolean whole = words.isWhole(speaker.isKnown(), SCARE);
      if (!speaker.isKnown() && whole && follows && last >= 0) {
        Quotation before = found.get(last);
        speaker = new Speaker(before.speaker(), before.speakerText(), "");
      }
      if (isScare(words, speaker)) {
        found.add(new Quotation(words.span(), words.bare(), Kind.SCARE, Optional.empty(), "", ""));
        return false;
      }
      discourse.spoke(speaker);
      Kind kind = whole ? Kind.DIRECT : Kind.MIXED;
      last = found.size();
      found.add(quotation(words.span(), words.bare(), kind, speaker));
      return true;
    }

    /** Whether words between marks are a title or a word held off, and nobody's speech. */
    private boolean isScare(QuotedWords words, Speaker speaker) {
      boolean said = closeness.isNear(words.run(), words.first(), words.end(), speaker);
      boolean titled =
          words.isTitle() && !closeness.isSpoken(words.run(), words.first(), words.end());
      return words.count() <= SCARE && !said || titled || words.isCited();
    }

    /** A word held off inside a reported clause is the speaker's: he said the “deal” was dead. */
    private void claim(int from, List<Quotation> clauses) {
      for (int i = from; i < found.size(); i++) {
        Quotation scare = found.get(i);
        if (scare.kind() != Kind.SCARE) {
          continue;
        }
        for (Quotation clause : clauses) {
          boolean title = !Character.isLowerCase(scare.text().charAt(0));
          if (!title && holds(clause.span(), scare.span())) {
            Speaker speaker = new Speaker(clause.speaker(), clause.speakerText(), clause.cue());
            found.set(i, quotation(scare.span(), scare.text(), Kind.MIXED, speaker));
          }
        }
      }
    }

    private static boolean holds(Span outer, Span inner) {
      return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static Quotation quotation(Span span, String text, Kind kind, Speaker speaker) {
      return new Quotation(span, text, kind, speaker.referent(), speaker.text(), speaker.cue());
    }

    /** A second quoted part of one sentence is by whom the first is. */
    private Speaker sameSentence(Run run, int first) {
      if (last < 0) {
        return Speaker.UNKNOWN;
      }
      Quotation before = found.get(last);
      int start = run.token(Math.min(run.sentenceStart(first), run.size() - 1)).start();
      Span sentence = run.passage().span(start, run.passage().text().length());
      boolean same = before.span().start() >= sentence.start();
      return same
          ? new Speaker(before.speaker(), before.speakerText(), before.cue())
          : Speaker.UNKNOWN;
    }
  }
}
