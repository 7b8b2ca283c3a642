package dev.crosscheck.wording;

import dev.crosscheck.facts.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Runs the compiled rules on facts alone. */
public final class RuleRun {

  private static final String MODELS = "META-INF/kie/dev.crosscheck/crosscheck-rules/drools-model";
  private static final KieBase RULES = KieBaseBuilder.createKieBaseFromModel(models());

  private RuleRun() {}

  /** Findings of one rule on these facts, in reading order. */
  public static List<Finding> findings(String rule, Collection<?> facts) {
    return all(facts).stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  static List<Finding> all(Collection<?> facts) {
    KieSession session = RULES.newKieSession();
    try {
      facts.forEach(session::insert);
      session.fireAllRules(1_000_000);
      return session.getObjects(Finding.class::isInstance).stream()
          .map(Finding.class::cast)
          .sorted(Comparator.comparing((Finding finding) -> finding.primary().span()))
          .toList();
    } finally {
      session.dispose();
    }
  }

  private static List<Model> models() {
    List<Model> models = new ArrayList<>();
    URL list = RuleRun.class.getClassLoader().getResource(MODELS);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        if (!line.isBlank() && !line.contains(":")) {
          models.add((Model) Class.forName(line.strip()).getDeclaredConstructor().newInstance());
        }
      }
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
