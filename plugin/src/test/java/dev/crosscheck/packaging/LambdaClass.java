package dev.crosscheck.packaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * One class for many lambdas of a host class: an object of it knows the number of its place and the
 * values captured there, and each interface method chooses the body by that number. There are as
 * many fields of a kind as the neediest place takes.
 */
final class LambdaClass {

  private final String name;
  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
  private final List<Store> stores = new ArrayList<>();

  private LambdaClass(String name) {
    this.name = name;
  }

  /**
   * @param name the class's internal name
   * @param nest its nest's host
   * @param sites numbered from 0
   */
  static byte[] of(String name, String nest, List<LambdaSite> sites) {
    return new LambdaClass(name).bytes(nest, sites);
  }

  private byte[] bytes(String nest, List<LambdaSite> sites) {
    TreeSet<String> interfaces = new TreeSet<>();
    Map<String, Store> needed = new TreeMap<>();
    Map<String, List<LambdaSite>> methods = new TreeMap<>();
    for (LambdaSite site : sites) {
      interfaces.add(site.type());
      Store.of(site).forEach(store -> needed.put(store.name(), store));
      methods.computeIfAbsent(site.method() + site.erased(), method -> new ArrayList<>()).add(site);
    }
    stores.addAll(needed.values());
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        Store.OBJECT.getInternalName(),
        interfaces.toArray(new String[0]));
    writer.visitNestHost(nest);
    constructor();
    sites.forEach(this::factory);
    methods.values().forEach(this::method);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private String constructorType() {
    StringBuilder type = new StringBuilder("(I");
    stores.forEach(store -> type.append(store.type()));
    return type.append(")V").toString();
  }

  private void constructor() {
    writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "site", "I", null, null);
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", constructorType(), null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(
        Opcodes.INVOKESPECIAL, Store.OBJECT.getInternalName(), "<init>", "()V", false);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ILOAD, 1);
    code.visitFieldInsn(Opcodes.PUTFIELD, name, "site", "I");
    int slot = 2;
    for (Store store : stores) {
      String type = store.type().getDescriptor();
      writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, store.name(), type, null, null);
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(store.type().getOpcode(Opcodes.ILOAD), slot);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, store.name(), type);
      slot += store.type().getSize();
    }
    end(code, Opcodes.RETURN);
  }

  /** Stands where the call site was: takes the captured values and gives the lambda. */
  private void factory(LambdaSite site) {
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_STATIC, site.factory(), site.descriptor(), null, null);
    code.visitCode();
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    number(code, site.id());
    Map<Store, Integer> slots = new HashMap<>();
    int slot = 0;
    for (Store store : Store.of(site)) {
      slots.put(store, slot);
      slot += store.type().getSize();
    }
    for (Store store : stores) {
      if (slots.containsKey(store)) {
        code.visitVarInsn(store.type().getOpcode(Opcodes.ILOAD), slots.get(store));
      } else {
        code.visitInsn(store.nothing());
      }
    }
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructorType(), false);
    end(code, Opcodes.ARETURN);
  }

  /** An interface method; all places whose lambdas have it come here, the last one by default. */
  private void method(List<LambdaSite> sites) {
    LambdaSite any = sites.get(0);
    MethodVisitor code =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC, any.method(), any.erased().getDescriptor(), null, null);
    code.visitCode();
    int last = sites.size() - 1;
    Label[] labels = sites.stream().map(site -> new Label()).toArray(Label[]::new);
    if (last > 0) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, "site", "I");
      code.visitLookupSwitchInsn(
          labels[last],
          sites.stream().limit(last).mapToInt(LambdaSite::id).toArray(),
          sites.stream()
              .limit(last)
              .map(site -> labels[sites.indexOf(site)])
              .toArray(Label[]::new));
    }
    for (int i = 0; i <= last; i++) {
      code.visitLabel(labels[i]);
      new LambdaBody(name, sites.get(i)).write(code);
    }
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private static void number(MethodVisitor code, int number) {
    if (number <= Byte.MAX_VALUE) {
      code.visitIntInsn(Opcodes.BIPUSH, number);
    } else {
      code.visitIntInsn(Opcodes.SIPUSH, number);
    }
  }

  private static void end(MethodVisitor code, int opcode) {
    code.visitInsn(opcode);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
