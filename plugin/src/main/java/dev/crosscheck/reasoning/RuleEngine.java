package dev.crosscheck.reasoning;

import dev.crosscheck.facts.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The compiled rules, ready to run. The only class that knows Drools' internal types: it reads the
 * executable models that the rules' build left in its jar, without KJAR and container.
 */
final class RuleEngine {

  private static final String MODELS = "META-INF/kie/dev.crosscheck/crosscheck-rules/drools-model";

  /** No block needs as many; a rule that feeds itself would never end. */
  private static final int MOST_FIRINGS = 5_000_000;

  private final KieBase rules;

  private RuleEngine(KieBase rules) {
    this.rules = rules;
  }

  /** The engine, made when it is first asked for; a check leaves nothing in it. */
  static RuleEngine load() {
    return Shared.ENGINE;
  }

  private static final class Compiled {
    static final List<Model> MODELS = List.copyOf(inRealm(RuleEngine::models));
  }

  private static final class Shared {
    static final RuleEngine ENGINE =
        inRealm(() -> new RuleEngine(KieBaseBuilder.createKieBaseFromModel(Compiled.MODELS)));
  }

  /** The rule base, for tests of its network. */
  KieBase base() {
    return rules;
  }

  /**
   * Puts facts before the linking rules, adds what follows from the links, and lets the accusing
   * rules speak. May be called from several threads at once.
   *
   * @param links type of the facts that linking rules insert
   * @param derive what follows from them, in whatever order they come
   * @return findings in no certain order
   */
  <T> List<Finding> run(
      Collection<?> facts, Class<T> links, Function<Collection<T>, Collection<?>> derive) {
    return inRealm(
        () -> {
          KieSession session = rules.newKieSession();
          try {
            facts.forEach(session::insert);
            session.fireAllRules(MOST_FIRINGS);
            List<T> found = all(session, links);
            if (!found.isEmpty()) {
              derive.apply(found).forEach(session::insert);
              session.fireAllRules(MOST_FIRINGS);
            }
            return all(session, Finding.class);
          } finally {
            session.dispose();
          }
        });
  }

  private static <T> List<T> all(KieSession session, Class<T> type) {
    List<T> all = new ArrayList<>();
    session.getObjects(type::isInstance).forEach(fact -> all.add(type.cast(fact)));
    return all;
  }

  /** Every rule, as compiled, in no certain order. */
  static List<CompiledRule> compiledRules() {
    List<CompiledRule> compiled = new ArrayList<>();
    for (Model model : Compiled.MODELS) {
      model
          .getRules()
          .forEach(
              rule ->
                  compiled.add(
                      new CompiledRule(
                          rule.getName(),
                          rule.getPackage(),
                          text(rule.getMetaData().get("Severity")),
                          text(rule.getMetaData().get("Repeats")))));
    }
    return compiled;
  }

  private static List<Model> models() {
    ClassLoader loader = RuleEngine.class.getClassLoader();
    List<Model> models = new ArrayList<>();
    try {
      for (URL list : Collections.list(loader.getResources(MODELS))) {
        try (InputStream in = list.openStream()) {
          String names = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          for (String name : names.lines().map(String::strip).toList()) {
            // The first line is "Drools-Model-Version:…".
            if (!name.isEmpty() && name.indexOf(':') < 0) {
              models.add(
                  (Model) Class.forName(name, true, loader).getDeclaredConstructor().newInstance());
            }
          }
        }
      }
    } catch (IOException error) {
      throw new UncheckedIOException("The compiled rules cannot be read", error);
    } catch (ReflectiveOperationException error) {
      throw new IllegalStateException("The compiled rules do not fit this engine", error);
    }
    if (models.isEmpty()) {
      throw new IllegalStateException("No compiled rules in " + MODELS);
    }
    return models;
  }

  /**
   * Drools finds its services by the thread's class loader, once and for ever: a worker thread of
   * Maven's may have another.
   */
  private static <T> T inRealm(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(RuleEngine.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** The executable model keeps metadata as source text: {@code "warning"} with its marks. */
  private static String text(Object source) {
    String text = source == null ? "" : source.toString().strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  /**
   * @param name rule name, folder name and id
   * @param group package, whose last part is the folder of the rule's folder
   * @param severity as written; empty for rules that accuse nobody
   * @param repeats ids of the rules whose findings its own can say again, with commas between;
   *     empty for most
   */
  record CompiledRule(String name, String group, String severity, String repeats) {}
}
