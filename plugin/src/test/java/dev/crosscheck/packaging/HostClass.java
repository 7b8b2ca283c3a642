package dev.crosscheck.packaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A class whose call sites are looked through.
 *
 * @param nest the internal name of its nest's host, itself in most cases
 * @param rewritten the class and those made for it, by internal name; empty if nothing is to change
 * @param made the internal names of the classes made for it: they call its private methods, so they
 *     have to join its nest
 */
record HostClass(String nest, Map<String, byte[]> rewritten, Set<String> made) {

  private static final String LAMBDA = "java/lang/invoke/LambdaMetafactory.metafactory";
  private static final String RECORD = "java/lang/runtime/ObjectMethods.bootstrap";

  static HostClass of(byte[] content) {
    ClassNode host = read(content);
    String nest = host.nestHostClass == null ? host.name : host.nestHostClass;
    // Nests came with Java 11; a class made before may not share its private methods.
    if ((host.version & 0xffff) < Opcodes.V11) {
      return new HostClass(nest, Map.of(), Set.of());
    }
    Map<String, List<LambdaSite>> lambdas = new TreeMap<>();
    Map<String, InvokeDynamicInsnNode> records = new TreeMap<>();
    for (MethodNode method : host.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (instruction instanceof InvokeDynamicInsnNode site) {
          switch (site.bsm.getOwner() + "." + site.bsm.getName()) {
            case LAMBDA -> method.instructions.set(site, lambda(host.name, site, lambdas));
            case RECORD -> method.instructions.set(site, record(host.name, site, records));
            default -> {}
          }
        }
      }
    }
    Map<String, byte[]> made = new TreeMap<>();
    lambdas.forEach((name, sites) -> made.put(name, LambdaClass.of(name, nest, sites)));
    if (!records.isEmpty()) {
      made.put(recordClass(host.name), RecordMethods.of(recordClass(host.name), nest, records));
    }
    if (made.isEmpty()) {
      return new HostClass(nest, Map.of(), Set.of());
    }
    Map<String, byte[]> rewritten = new LinkedHashMap<>();
    rewritten.put(host.name, write(host));
    rewritten.putAll(made);
    return new HostClass(nest, rewritten, made.keySet());
  }

  /** The class with more members in its nest. */
  static byte[] withNestMembers(byte[] content, Collection<String> members) {
    if (members.isEmpty()) {
      return content;
    }
    ClassNode host = read(content);
    if (host.nestMembers == null) {
      host.nestMembers = new ArrayList<>();
    }
    host.nestMembers.addAll(members);
    return write(host);
  }

  private static MethodInsnNode lambda(
      String host, InvokeDynamicInsnNode site, Map<String, List<LambdaSite>> lambdas) {
    String name = lambdaClass(host, LambdaSite.type(site));
    List<LambdaSite> sites = lambdas.computeIfAbsent(name, made -> new ArrayList<>());
    LambdaSite lambda = LambdaSite.of(sites.size(), site);
    sites.add(lambda);
    return new MethodInsnNode(Opcodes.INVOKESTATIC, name, lambda.factory(), site.desc, false);
  }

  /**
   * The JDK's functional interfaces share a class: their default methods all take or give their own
   * type, so none stands for another's. Of other interfaces each has its own.
   */
  private static String lambdaClass(String host, String type) {
    return type.startsWith("java/") ? host + "$Lambdas" : host + "$Lambdas$" + simple(type);
  }

  private static MethodInsnNode record(
      String host, InvokeDynamicInsnNode site, Map<String, InvokeDynamicInsnNode> records) {
    records.put(site.name, site);
    return new MethodInsnNode(Opcodes.INVOKESTATIC, recordClass(host), site.name, site.desc, false);
  }

  private static String recordClass(String host) {
    return host + "$Components";
  }

  private static String simple(String type) {
    return type.replace('/', '_');
  }

  private static ClassNode read(byte[] content) {
    ClassNode node = new ClassNode();
    new ClassReader(content).accept(node, 0);
    return node;
  }

  /** A call takes from the stack and leaves there what its call site did: all frames still hold. */
  private static byte[] write(ClassNode node) {
    ClassWriter writer = new ClassWriter(0);
    node.accept(writer);
    return writer.toByteArray();
  }
}
