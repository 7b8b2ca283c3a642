package dev.crosscheck.claim.sheet;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.claim.persons.PersonClaims;
import dev.crosscheck.configuration.FactSheet;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.RoleMention;
import dev.crosscheck.extraction.entity.Names;
import dev.crosscheck.extraction.entity.Sound;
import dev.crosscheck.facts.AgeStatement;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.SheetClaim;
import dev.crosscheck.facts.SheetEntry.Matter;
import dev.crosscheck.facts.Statement;
import dev.crosscheck.facts.Status;
import dev.crosscheck.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an article says on the matters that the newsroom's sheet of facts settles. */
public final class SheetClaims {

  /** "400 inhabitants of Port Alder marched" counts a part; so far off is no slip. */
  private static final double PART = 3;

  private final Reading reading;
  private final FactSheet sheet;
  private final Optional<LocalDate> reported;
  private final List<SheetClaim> claims = new ArrayList<>();

  private SheetClaims(Reading reading, FactSheet sheet) {
    this.reading = reading;
    this.sheet = sheet;
    this.reported = reading.article().metadata().date();
  }

  /** What the newsroom's sheet of facts holds for true. */
  public static List<Statement> of(FactSheet sheet) {
    return List.copyOf(SheetEntries.of(sheet));
  }

  /** What an article says of matters that are on the sheet. */
  public static List<Statement> of(Reading reading, FactSheet sheet) {
    if (sheet.isEmpty()) {
      return List.of();
    }
    SheetClaims claims = new SheetClaims(reading, sheet);
    claims.names();
    claims.roles();
    claims.ages();
    claims.dates();
    claims.figures();
    return List.copyOf(claims.claims);
  }

  /** Names that sound like one of the sheet and are spelled otherwise, each spelling once. */
  private void names() {
    Set<String> right = new HashSet<>();
    for (FactSheet.Name name : sheet.names()) {
      right.add(Names.letters(name.name()));
      name.aliases().forEach(alias -> right.add(Names.letters(alias)));
    }
    Set<String> told = new HashSet<>();
    for (NameMention name : reading.names()) {
      String letters = Names.letters(name.text());
      if (!name.adjectival() && !right.contains(letters) && told.add(letters)) {
        sheet.names().stream()
            .filter(own -> isMisspelled(name.text(), own.name()))
            .forEach(
                own ->
                    add(
                        name.extent(),
                        SheetEntries.about(Matter.NAME, own.name()),
                        Texts.fold(name.text())));
      }
    }
  }

  /** Full names of as many words that begin alike and sound alike. */
  private static boolean isMisspelled(String text, String own) {
    int words = own.split("[ -]").length;
    return words > 1
        && text.split("[ \\n-]").length == words
        && Names.letters(text).charAt(0) == Names.letters(own).charAt(0)
        && Sound.of(text).equals(Sound.of(own));
  }

  private void roles() {
    for (RoleMention role : reading.roles()) {
      String person = role.holder().name();
      if (sheet.roles().stream().anyMatch(own -> isOne(own.person(), person))) {
        String owner = role.owner().map(Referent::name).orElse("");
        String says = owner.isEmpty() ? role.role() : role.role() + " of " + owner;
        claims.add(
            new SheetClaim(
                role.span(),
                Texts.fold(role.text()),
                SheetEntries.about(Matter.ROLE, person),
                says,
                role.role().toLowerCase(Locale.ROOT),
                Names.letters(owner),
                role.former(),
                Optional.empty(),
                Optional.empty(),
                reported));
      }
    }
  }

  private void ages() {
    for (AgeStatement age : PersonClaims.ages(reading)) {
      if (!age.dead() && sheet.births().stream().anyMatch(own -> isOne(own.person(), age.name()))) {
        claims.add(
            new SheetClaim(
                age.span(),
                age.text(),
                SheetEntries.about(Matter.AGE, age.name()),
                age.years() + " years old",
                "",
                "",
                false,
                Optional.of(NumberRange.exactly(age.years())),
                Optional.empty(),
                reported));
      }
    }
  }

  private void dates() {
    for (EventMention event : reading.events()) {
      Optional<DateRange> days = event.time().flatMap(time -> time.range());
      boolean told = event.status() != Status.DENIED && event.status() != Status.POSSIBLE;
      Optional<String> whom =
          event.theme().or(event::actor).map(who -> who.referent().name()).filter(name -> told);
      if (days.isEmpty() || whom.isEmpty()) {
        continue;
      }
      sheet.dates().stream()
          .filter(own -> own.event().equals(event.kind()) && isOne(own.subject(), whom.get()))
          .forEach(
              own ->
                  claims.add(
                      new SheetClaim(
                          event.time().get().span(),
                          Texts.fold(event.time().get().text()),
                          SheetEntries.about(Matter.DATE, own.event(), own.subject()),
                          days.get().describe(),
                          "",
                          "",
                          false,
                          Optional.empty(),
                          days,
                          reported)));
    }
  }

  private void figures() {
    if (sheet.figures().isEmpty()) {
      return;
    }
    Set<QuantityMention> ofEvents = new HashSet<>();
    reading.events().forEach(event -> event.count().ifPresent(ofEvents::add));
    for (QuantityMention quantity : reading.quantities()) {
      for (FactSheet.Figure figure : sheet.figures()) {
        if (!ofEvents.contains(quantity)
            && counts(quantity.quantity(), figure)
            && isOnly(figure.subject(), quantity.extent().sentence())) {
          figure(quantity, figure);
        }
      }
    }
  }

  private void figure(QuantityMention quantity, FactSheet.Figure figure) {
    claims.add(
        new SheetClaim(
            quantity.span(),
            Texts.fold(quantity.text()),
            SheetEntries.about(Matter.FIGURE, figure.subject(), figure.counted()),
            quantity.quantity().describe(),
            "",
            "",
            false,
            Optional.of(quantity.quantity().range()),
            Optional.empty(),
            reported));
  }

  private static boolean counts(Quantity quantity, FactSheet.Figure figure) {
    NumberRange range = quantity.range();
    boolean whole = range.high() * PART > figure.value() && range.low() < figure.value() * PART;
    String counted = figure.counted().toLowerCase(Locale.ROOT);
    boolean noun = counted.equals(quantity.noun()) || counted.equals(quantity.noun() + "s");
    return whole && noun && quantity.measure().isEmpty();
  }

  /** Whether that is the only place or body that the sentence names. */
  private boolean isOnly(String subject, Sentence sentence) {
    List<NameMention> named =
        reading.names().in(sentence).stream()
            .filter(
                name ->
                    name.referent().kind() == ReferentKind.PLACE
                        || name.referent().kind() == ReferentKind.ORGANISATION
                        || isOne(subject, name.referent().name()))
            .toList();
    return !named.isEmpty()
        && named.stream().allMatch(name -> isOne(subject, name.referent().name()));
  }

  private static boolean isOne(String own, String name) {
    return Names.letters(own).equals(Names.letters(name));
  }

  private void add(Extent extent, String about, String says) {
    claims.add(
        new SheetClaim(
            extent.span(),
            Texts.fold(extent.text()),
            about,
            says,
            "",
            "",
            false,
            Optional.empty(),
            Optional.empty(),
            reported));
  }
}
