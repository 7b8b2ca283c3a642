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
    } else if (Digits.in(text)) {
      candidate.look(ReferentKind.THING, 4);
    } else if (Casing.isUpper(text) && text.length() > 1) {
      // "BNP" or "RPA": what stands around it must tell
      candidate.look(ReferentKind.ORGANISATION, text.length() < 7 ? 2 : 1);
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
