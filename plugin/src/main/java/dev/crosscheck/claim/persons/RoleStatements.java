package dev.crosscheck.claim.persons;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.RoleMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.RoleStatement;
import dev.crosscheck.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The offices of government that an article says persons hold now, each once. */
final class RoleStatements {

  /** Offices that one person holds in one place at a time; two words for one are one. */
  private static final Map<String, String> OFFICES =
      Map.of(
          "mayor", "mayor",
          "governor", "governor",
          "prime minister", "prime minister",
          "premier", "prime minister",
          "chancellor", "chancellor",
          "president", "president");

  /** Words before an office that make it another, or one of another time. */
  private static final Set<String> NOT_NOW =
      Set.of(
          "acting",
          "assistant",
          "deputy",
          "elected",
          "ex",
          "former",
          "future",
          "incoming",
          "interim",
          "late",
          "lieutenant",
          "next",
          "outgoing",
          "past",
          "then",
          "vice");

  private static final int LONGEST_ROLE = 5;

  private RoleStatements() {}

  static List<RoleStatement> of(Reading reading) {
    List<RoleStatement> roles = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (RoleMention role : reading.roles()) {
      String office = OFFICES.get(role.role());
      Optional<Referent> place = role.owner();
      boolean holder = role.holder().kind() == ReferentKind.PERSON;
      if (office != null
          && holder
          && isNow(role)
          && isOfPlace(role)
          && !isOfNext(role, reading)
          && !isByGivenName(role, reading)) {
        String key = role.holder().key();
        String owner = place.map(Referent::key).orElse("");
        if (key.indexOf(' ') > 0 && told.add(key + "\n" + office + "\n" + owner)) {
          roles.add(
              new RoleStatement(
                  role.span(),
                  Texts.fold(role.text()),
                  key,
                  role.holder().name(),
                  office,
                  place,
                  asOf(role, reading)));
        }
      }
    }
    return roles;
  }

  private static Optional<LocalDate> asOf(RoleMention role, Reading reading) {
    return reading.times().in(role.extent().sentence()).stream()
        .flatMap(time -> time.range().stream())
        .map(DateRange::first)
        .filter(first -> !first.equals(LocalDate.MIN))
        .findFirst()
        .or(() -> reading.article().metadata().date());
  }

  /**
   * In "Ada Holm, the British minister, Otto Lund" and "Ada Holm, the British minister and party
   * chairman Otto Lund" the minister can be either of them.
   */
  private static boolean isOfNext(RoleMention role, Reading reading) {
    Extent extent = role.extent();
    int joint = extent.end();
    String word = joint < extent.sentence().size() ? extent.sentence().token(joint).lower() : "";
    int reach = word.equals(",") ? 1 : word.equals("and") ? LONGEST_ROLE : 0;
    return reading.names().in(extent.sentence()).stream()
        .filter(name -> name.extent().first() > joint)
        .filter(name -> name.extent().first() <= joint + reach)
        .anyMatch(
            name ->
                name.referent().kind() == ReferentKind.PERSON
                    && !name.referent().key().equals(role.holder().key()));
  }

  /** "Mayor Mike" can be another Mike than the governor of whom the article tells. */
  private static boolean isByGivenName(RoleMention role, Reading reading) {
    String key = role.holder().key();
    String given = key.substring(0, Math.max(0, key.indexOf(' ')));
    return reading.names().in(role.extent().sentence()).stream()
        .filter(name -> name.extent().first() == role.extent().end())
        .anyMatch(name -> Texts.fold(name.text()).equalsIgnoreCase(given));
  }

  /** A president of nowhere can be a company's. */
  private static boolean isOfPlace(RoleMention role) {
    return role.owner()
        .map(owner -> owner.kind() == ReferentKind.PLACE)
        .orElse(!role.role().equals("president") && !role.role().equals("chancellor"));
  }

  private static boolean isNow(RoleMention role) {
    Extent extent = role.extent();
    Sentence sentence = extent.sentence();
    boolean before = false;
    for (int at = Math.max(0, extent.first() - 2); at < extent.first(); at++) {
      before |= NOT_NOW.contains(sentence.token(at).lower());
    }
    return !role.former() && !before;
  }
}
