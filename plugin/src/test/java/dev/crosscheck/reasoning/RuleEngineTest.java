package dev.crosscheck.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.reasoning.RuleEngine.CompiledRule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.drools.base.InitialFact;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AccumulateNode;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.LeftTupleSource;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RightInputAdapterNode;
import org.drools.core.reteoo.Sink;
import org.junit.jupiter.api.Test;

class RuleEngineTest {

  /** A join without an index compares all with all: its cost grows with the square of the facts. */
  @Test
  void everyJoinIsIndexed() {
    List<String> unindexed = new ArrayList<>();
    int joins = 0;
    for (BetaNode node : betaNodes()) {
      joins++;
      if (!node.getRawConstraints().isIndexed() && !one(node.getLeftTupleSource())) {
        unindexed.add(node + " of " + node.getAssociatedRules().length + " rules");
      }
    }
    assertEquals(List.of(), unindexed);
    assertTrue(joins > 4, "joins: " + joins);
  }

  @Test
  void rulesHaveNamesOfTheirOwn() {
    List<String> names = RuleEngine.compiledRules().stream().map(CompiledRule::name).toList();
    assertEquals(new TreeSet<>(names).size(), names.size());
  }

  @Test
  void loadsUnderAForeignContextLoader() throws InterruptedException {
    List<Throwable> failures = new ArrayList<>();
    Thread thread =
        new Thread(
            () -> {
              Thread.currentThread().setContextClassLoader(null);
              RuleEngine.load().run(List.of(), String.class, links -> links);
              assertSame(null, Thread.currentThread().getContextClassLoader());
            });
    thread.setUncaughtExceptionHandler((where, failure) -> failures.add(failure));
    thread.start();
    thread.join();
    assertEquals(List.of(), failures);
  }

  @Test
  void theRunTimeHasNoCompiler() {
    for (String name :
        List.of(
            "org.eclipse.jdt.internal.compiler.Compiler",
            "com.github.javaparser.JavaParser",
            "org.antlr.runtime.Parser",
            "com.thoughtworks.xstream.XStream")) {
      assertFalse(present(name), name);
    }
  }

  private static boolean present(String name) {
    try {
      Class.forName(name, false, RuleEngine.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }

  private static List<BetaNode> betaNodes() {
    List<BetaNode> nodes = new ArrayList<>();
    for (ObjectTypeNode type :
        ((InternalRuleBase) RuleEngine.load().base()).getRete().getObjectTypeNodes()) {
      collect(type, nodes);
    }
    return nodes;
  }

  private static void collect(ObjectSource source, List<BetaNode> nodes) {
    for (Sink sink : source.getObjectSinkPropagator().getSinks()) {
      if (sink instanceof RightInputAdapterNode<?> right) {
        nodes.add(right.getBetaNode());
      } else if (sink instanceof ObjectSource next) {
        collect(next, nodes);
      }
    }
  }

  /** Whether no more than one row can come from there: the start, or a sum over all facts. */
  private static boolean one(LeftTupleSource source) {
    if (source instanceof LeftInputAdapterNode adapter) {
      return adapter.getParentObjectSource() instanceof ObjectTypeNode type
          && type.getObjectType().isAssignableTo(InitialFact.class);
    }
    return source instanceof AccumulateNode sum
        && !sum.getAccumulate().isGroupBy()
        && one(sum.getLeftTupleSource());
  }
}
