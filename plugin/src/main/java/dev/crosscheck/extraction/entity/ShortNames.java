package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.List;

/** The short forms that the full name of a body has: "Ardenholm" of "Ardenholm Shipping Ltd". */
final class ShortNames {

  private final Lexicon lexicon;

  ShortNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The letters of each short form, the longest first; empty for what is no body. */
  List<String> of(Candidate body) {
    List<String> forms = new ArrayList<>();
    if (body.kind != ReferentKind.ORGANISATION || body.words() == 1) {
      return forms;
    }
    boolean team = body.isKnown(Level.TEAM) || body.isKnown(Level.CLUB);
    String last = body.lower(body.end - 1);
    if (team && (lexicon.is(Words.CLUB, last) || isOwn(last))) {
      forms.add(last); // "United" of "Manchester United", "Betis" of "Real Betis"
    }
    if (isCompany(body) && body.words() == 3 && isOwn(body.lower(body.end - 2))) {
      forms.add(
          Names.letters(body.lower(body.end - 2))); // "Marrowbank" of "Ardenholm Marrowbank AG"
    }
    // A company that says it is one may go by any word: "Brent" of "Brent Walker Plc".
    boolean company = isCompany(body) || lexicon.is(Words.FIRMHEAD, last);
    for (int end = body.end - 1; end > body.first; end--) {
      String word = body.lower(end - 1);
      boolean joint = word.equals("of") || word.equals("and") || word.equals("&");
      boolean one = end == body.first + 1;
      if (one && !company && lexicon.is(Words.PUBLIC, body.lower(end))) {
        break; // "Ardenholm Police Department" lends nothing to Ardenholm
      }
      boolean own = one ? isOwn(word) : !isGeneral(body, end);
      boolean founder = body.words() == 2 && one && lexicon.isGiven(word);
      if (!joint && (own || company || founder || one && team && word.length() > 3)) {
        String form = Names.letters(body.sentence.text(body.first, end));
        if (form.length() > 2) {
          forms.add(form);
        }
      }
    }
    return forms;
  }

  boolean isCompany(Candidate body) {
    String last = body.lower(body.end - 1);
    boolean marked = last.endsWith(">"); // the bracket that wires set companies in
    return body.words() > 1
        && lexicon.is(Words.SUFFIX, marked ? last.substring(0, last.length() - 1) : last);
  }

  /** "Customer Experience" of "Customer Experience Network": words that name nobody. */
  private boolean isGeneral(Candidate body, int end) {
    for (int i = body.first; i < end; i++) {
      if (!lexicon.isOrdinary(body.lower(i))) {
        return false;
      }
    }
    return !body.isKnown(Level.TEAM) && !lexicon.is(Words.ORGHEAD, body.lower(end - 1));
  }

  private boolean isOwn(String word) {
    return !lexicon.isOrdinary(word) && !lexicon.isGiven(word) && !word.endsWith(".");
  }
}
