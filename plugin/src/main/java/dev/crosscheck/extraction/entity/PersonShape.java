package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Digits;

/** Whether a name has the shape of a person's: "Ada Holm", "J. Marrow", "Kim Marrow Jr." */
final class PersonShape {

  private final Lexicon lexicon;

  PersonShape(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void look(Candidate candidate) {
    int words = candidate.words();
    String first = candidate.lower(candidate.first);
    String last = candidate.lower(candidate.end - 1);
    if (words > 5 || words == 1 && !lexicon.isGiven(first)) {
      return;
    }
    boolean body =
        lexicon.is(Words.ORGHEAD, last)
            || lexicon.is(Words.SUFFIX, last)
            || lexicon.is(Words.THINGHEAD, last) && lexicon.isOrdinary(last)
            || lexicon.is(Words.REGIONHEAD, last)
            || lexicon.is(Words.PLACEHEAD, last) && !lexicon.isGiven(first);
    int ordinary = 0;
    for (int i = candidate.first; i < candidate.end; i++) {
      String text = candidate.sentence.token(i).text();
      int longest = i == candidate.first ? 2 : 1; // "JP Marrow", no "Ardendo DS"
      if (Casing.isUpper(text)
              && text.length() > longest
              && text.indexOf('.') < 0
              && !lexicon.is(Words.GENERATION, candidate.lower(i))
          || Digits.in(text) && !text.contains("1")
          || text.equals("of")
          || text.equals("&")
          || Casing.isFile(text)
          || Casing.isCamel(text) && !Casing.joins(text)) {
        return;
      }
      boolean known =
          lexicon.isGiven(candidate.lower(i)) || lexicon.is(Words.PARTICLE, candidate.lower(i));
      ordinary += lexicon.isOrdinary(candidate.lower(i)) && !known ? 1 : 0;
    }
    if (body) {
      return;
    }
    boolean initial = words > 1 && first.length() <= 4 && first.endsWith(".");
    boolean family = lexicon.is(Words.FAMILYNAME, first) && words < 4;
    if (words == 1) {
      if (!lexicon.isOrdinary(first)) {
        candidate.look(ReferentKind.PERSON, 3);
      }
    } else if (initial && ordinary > 0 && candidate.lower(candidate.end - 2).endsWith(".")) {
      candidate.look(ReferentKind.PERSON, words == 2 && first.length() > 2 ? 1 : 4); // "J. Marrow"
    } else if (lexicon.isGiven(first) || initial && ordinary == 0) {
      boolean doubtful = lexicon.isOrdinary(first);
      candidate.look(ReferentKind.PERSON, ordinary == 0 ? doubtful ? 5 : 7 : doubtful ? 1 : 4);
    } else if (family) {
      candidate.look(ReferentKind.PERSON, ordinary == 0 ? 5 : 0);
    } else if (ordinary == 0
        && words < 4
        && !lexicon.is(Words.PLACELEAD, first)
        && !lexicon.isRole(last)) {
      candidate.look(ReferentKind.PERSON, 2);
    }
    if (last.equals("jr") || last.equals("jr.") || last.equals("sr") || last.equals("sr.")) {
      candidate.look(ReferentKind.PERSON, 6);
    }
  }
}
