package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Digits;
import java.util.List;

/** What the letters of a name of one word tell of its kind: "WXYZ-TV", "DVD", "OpenVPN". */
final class SingleShape {

  private static final List<String> STATIONS = List.of("TV", "FM", "AM", "DT", "CD", "LD");

  private final Lexicon lexicon;

  SingleShape(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void look(Candidate candidate) {
    String text = candidate.extent.text();
    if (candidate.office) {
      candidate.look(ReferentKind.ORGANISATION, 4);
    }
    if (isAbbreviation(text, candidate.lower(candidate.first))) {
      candidate.look(ReferentKind.THING, 8); // "DVD" is no body's name
    } else if (isStation(text)) {
      candidate.look(ReferentKind.ORGANISATION, 9);
    } else if (isForce(text)) {
      candidate.look(ReferentKind.ORGANISATION, 5);
    } else if (isPaper(text)) {
      candidate.look(ReferentKind.ORGANISATION, 6);
    } else if (isSite(text)) {
      candidate.look(ReferentKind.THING, 3);
    } else if (Digits.in(text)) {
      candidate.look(ReferentKind.THING, 4);
    } else if (Casing.isUpper(text) && text.length() > 1) {
      // "BNP" or "RPA": what stands around it must tell
      int sign = isSign(text) && !lexicon.isOrdinary(candidate.letters) ? 2 : 0; // "WXYZ"
      candidate.look(ReferentKind.ORGANISATION, sign + (text.length() < 7 ? 2 : 1));
      candidate.look(ReferentKind.THING, 2);
    } else if (Casing.isCamel(text)) {
      candidate.look(ReferentKind.THING, 3);
    } else {
      candidate.look(ReferentKind.ORGANISATION, 1);
    }
  }

  private boolean isAbbreviation(String text, String lower) {
    int length = text.length();
    boolean plural =
        length > 2 && lower.charAt(length - 1) == 's' && text.charAt(length - 1) == 's';
    return Casing.isUpper(plural ? text.substring(0, length - 1) : text)
        && (lexicon.is(Words.ABBREVIATION, lower)
            || plural && lexicon.is(Words.ABBREVIATION, lower.substring(0, length - 1)));
  }

  /** "Arden-Tribune": two papers that became one. */
  private boolean isPaper(String text) {
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < text.length()
        && Character.isUpperCase(text.charAt(hyphen + 1))
        && (lexicon.is(Words.PAPER, Names.letters(text.substring(hyphen + 1)))
            || lexicon.is(Words.PAPER, Names.letters(text.substring(0, hyphen)))
                && !lexicon.isOrdinary(Names.letters(text.substring(hyphen + 1))));
  }

  /** "Arden.gov": a place in the net, and none on a map. */
  private static boolean isSite(String text) {
    int dot = text.lastIndexOf('.');
    return dot > 1
        && dot + 3 <= text.length()
        && dot + 5 >= text.length()
        && text.chars().skip(dot + 1).allMatch(unit -> unit >= 'a' && unit <= 'z');
  }

  /** "WXYZ", "KXYZ": four letters of an American station. */
  private static boolean isSign(String text) {
    return text.length() == 4
        && "WK".indexOf(text.charAt(0)) >= 0
        && text.chars().allMatch(unit -> unit >= 'A' && unit <= 'Z');
  }

  /** "WXYZ-TV": the call sign of an American station. */
  private static boolean isStation(String text) {
    int hyphen = text.indexOf('-');
    boolean sign = hyphen > 2 && hyphen < 5 && "WK".indexOf(text.charAt(0)) >= 0;
    return sign && STATIONS.contains(text.substring(hyphen + 1)) && Casing.isUpper(text);
  }

  /** "NOPD", "CFD": American police and fire departments. */
  private static boolean isForce(String text) {
    int length = text.length();
    return length > 2
        && length < 6
        && Casing.isUpper(text)
        && (text.endsWith("PD") || text.endsWith("FD"));
  }
}
