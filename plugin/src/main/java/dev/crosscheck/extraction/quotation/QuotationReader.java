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
import java.util.List;

/** Finds what an article gives as the words of somebody else, and who says it. Thread-safe. */
public final class QuotationReader {

  /** Words between marks up to this many need a cue; else they are a title or scare quotes. */
  private static final int SCARE = 3;

  /** Tokens between few quoted words and their cue. */
  private static final int NEAR = 6;

  private final Cues cues = new Cues();

  /** The quotations of an article in reading order; reported clauses can hold quoted parts. */
  public List<Quotation> read(Article article, List<Sentence> sentences, Entities entities) {
    List<Run> runs = Run.of(sentences, entities.names(), entities.roles());
    return new Pass(cues).read(runs);
  }

  /** One article's reading: the paragraphs in order, and what carries over between them. */
  private static final class Pass {
    private final NounPhrases phrases;
    private final Attributions attributions;
    private final IndirectSpeech indirect;
    private final List<Quotation> found = new ArrayList<>();
    private boolean open;
    private char openMark;
    private int last = -1;
    private int lastRun = -1;

    Pass(Cues cues) {
      phrases = new NounPhrases(cues);
      attributions = new Attributions(cues, phrases);
      indirect = new IndirectSpeech(cues, phrases);
    }

    List<Quotation> read(List<Run> runs) {
      for (int i = 0; i < runs.size(); i++) {
        read(runs.get(i), i);
      }
      found.sort(Comparator.comparing(Quotation::span).thenComparing(q -> q.kind().ordinal()));
      return List.copyOf(found);
    }

    private void read(Run run, int index) {
      List<Quoted> marked = QuoteMarks.in(run.passage().text());
      int passed = 0;
      for (Quoted quoted : marked) {
        int first = run.tokenAt(quoted.start());
        phrases.pass(run, passed, first);
        passed = first;
        boolean leads = run.passage().text().substring(0, quoted.start() - 1).isBlank();
        if (open && leads && quoted.mark() == openMark && lastRun == index - 1) {
          join(run, quoted);
        } else {
          direct(run, quoted, lastRun == index || leads && lastRun == index - 1);
        }
        open = !quoted.closed();
        openMark = quoted.mark();
        lastRun = index;
      }
      if (marked.isEmpty()) {
        open = false;
      }
      phrases.pass(run, passed, run.size());
      for (int first = 0; first < run.size(); first = run.sentenceEnd(first)) {
        indirect.read(run, first, run.sentenceEnd(first)).ifPresent(found::add);
      }
    }

    /** A quotation of several paragraphs has an opening mark at each and one closing. */
    private void join(Run run, Quoted quoted) {
      Quotation before = found.get(last);
      Span span = run.passage().span(quoted.start(), quoted.end());
      String text = before.text() + " " + words(run, quoted);
      found.set(
          last,
          new Quotation(
              before.span().cover(span),
              text,
              Kind.DIRECT,
              before.speaker(),
              before.speakerText(),
              before.cue()));
    }

    private void direct(Run run, Quoted quoted, boolean follows) {
      String text = words(run, quoted);
      if (text.isEmpty()) {
        return;
      }
      int first = run.tokenAt(quoted.start());
      int end = Math.max(first, run.tokenAt(quoted.end()));
      Speaker speaker = attributions.of(run, first, end, finished(run, quoted, text));
      speaker = speaker.isKnown() ? speaker : sameSentence(run, first);
      boolean whole = isWhole(run, quoted, text, speaker.isKnown());
      if (!speaker.isKnown() && whole && follows && last >= 0) {
        Quotation before = found.get(last);
        speaker = new Speaker(before.speaker(), before.speakerText(), "");
      }
      boolean scare =
          count(text) <= SCARE && (speaker.cue().isEmpty() || !near(run, first, end, speaker));
      Kind kind = scare ? Kind.SCARE : whole ? Kind.DIRECT : Kind.MIXED;
      if (!scare) {
        phrases.spoke(speaker);
      }
      int bare = bareEnd(run, quoted);
      Span span = run.passage().span(quoted.start(), bare);
      String words = run.passage().text().substring(quoted.start(), bare).strip();
      Quotation quotation =
          scare
              ? new Quotation(span, words, kind, java.util.Optional.empty(), "", "")
              : new Quotation(span, words, kind, speaker.referent(), speaker.text(), speaker.cue());
      found.add(quotation);
      last = scare ? last : found.size() - 1;
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

    /** Whether the cue stands so near that few words are somebody's and not a name for a thing. */
    private static boolean near(Run run, int first, int end, Speaker speaker) {
      String cue = speaker.cue().toLowerCase(java.util.Locale.ROOT).split(" ")[0];
      for (int i = Math.max(0, first - NEAR); i < Math.min(run.size(), end + NEAR); i++) {
        if (run.word(i).equals(cue)) {
          return true;
        }
      }
      return false;
    }

    /** After a full stop inside the marks and a capital behind them nobody is named any more. */
    private static boolean finished(Run run, Quoted quoted, String text) {
      String all = run.passage().text();
      int next = quoted.end() + 1;
      while (next < all.length() && " ,\"'\u2019\u201D".indexOf(all.charAt(next)) >= 0) {
        next++;
      }
      boolean stopped = text.endsWith(".") && !text.endsWith("...");
      return next >= all.length()
          || all.charAt(next) == '.'
          || stopped && Character.isUpperCase(all.charAt(next));
    }

    private static boolean isWhole(Run run, Quoted quoted, String text, boolean said) {
      char first = text.charAt(0);
      char end = text.charAt(text.length() - 1);
      String all = run.passage().text();
      int next = quoted.end() + 1;
      boolean bounded =
          ".,!?\u2026-\u2013\u2014;".indexOf(end) >= 0
              || next >= all.length()
              || ",.".indexOf(all.charAt(next)) >= 0
              || !quoted.closed();
      boolean utterance = said && ",.!?".indexOf(end) >= 0 && count(text) > 1;
      return (utterance || count(text) > SCARE)
          && (Character.isUpperCase(first) || Character.isDigit(first) || first == '[')
          && bounded;
    }

    private static String words(Run run, Quoted quoted) {
      return run.passage().text().substring(quoted.start(), quoted.end()).strip();
    }

    /** The end of the words without a second closing mark: a quotation in a quotation. */
    private static int bareEnd(Run run, Quoted quoted) {
      String all = run.passage().text();
      int end = quoted.end();
      while (end > quoted.start() + 1
          && (Character.isWhitespace(all.charAt(end - 1))
              || "\"\u201D".indexOf(all.charAt(end - 1)) >= 0)) {
        end--;
      }
      return end;
    }

    private static int count(String text) {
      int words = 0;
      boolean inside = false;
      for (int i = 0; i < text.length(); i++) {
        boolean space = Character.isWhitespace(text.charAt(i));
        words += !space && !inside ? 1 : 0;
        inside = !space;
      }
      return words;
    }
  }
}
