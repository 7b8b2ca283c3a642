package dev.crosscheck.packaging;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * The {@code equals}, {@code hashCode} and {@code toString} of a record as static methods of a
 * class of their own. They give what {@link java.lang.runtime.ObjectMethods} gives: components are
 * equal as their wrappers are, and a hash is the sum of 31 powers.
 */
final class RecordMethods {

  private static final String BUILDER = "java/lang/StringBuilder";

  private final String type;
  private final List<String> names;
  private final List<Handle> components;

  private RecordMethods(InvokeDynamicInsnNode site) {
    this.type = ((Type) site.bsmArgs[0]).getInternalName();
    this.names = List.of(((String) site.bsmArgs[1]).split(";"));
    this.components = Arrays.stream(site.bsmArgs).skip(2).map(getter -> (Handle) getter).toList();
  }

  /**
   * @param name the internal name of the class made
   * @param nest its nest's host
   * @param sites by the method's name
   */
  static byte[] of(String name, String nest, Map<String, InvokeDynamicInsnNode> sites) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        "java/lang/Object",
        null);
    writer.visitNestHost(nest);
    sites.forEach(
        (method, site) -> {
          MethodVisitor code =
              writer.visitMethod(Opcodes.ACC_STATIC, method, site.desc, null, null);
          code.visitCode();
          new RecordMethods(site).write(method, code);
          code.visitMaxs(0, 0);
          code.visitEnd();
        });
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void write(String method, MethodVisitor code) {
    switch (method) {
      case "equals" -> equality(code);
      case "hashCode" -> hash(code);
      case "toString" -> text(code);
      default -> throw new IllegalArgumentException("a record has no own " + method);
    }
  }

  private void equality(MethodVisitor code) {
    Label different = new Label();
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.INSTANCEOF, type);
    code.visitJumpInsn(Opcodes.IFEQ, different);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.CHECKCAST, type);
    code.visitVarInsn(Opcodes.ASTORE, 2);
    for (Handle component : components) {
      Type of = value(code, 0, component);
      value(code, 2, component);
      if (Conversion.isReference(of)) {
        objects(code, "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
        code.visitJumpInsn(Opcodes.IFEQ, different);
      } else {
        wrapper(code, of, "compare", "(" + of + of + ")I");
        code.visitJumpInsn(Opcodes.IFNE, different);
      }
    }
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(different);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
  }

  private void hash(MethodVisitor code) {
    code.visitInsn(Opcodes.ICONST_0);
    for (Handle component : components) {
      code.visitIntInsn(Opcodes.BIPUSH, 31);
      code.visitInsn(Opcodes.IMUL);
      Type of = value(code, 0, component);
      if (Conversion.isReference(of)) {
        objects(code, "hashCode", "(Ljava/lang/Object;)I");
      } else {
        wrapper(code, of, "hashCode", "(" + of + ")I");
      }
      code.visitInsn(Opcodes.IADD);
    }
    code.visitInsn(Opcodes.IRETURN);
  }

  /** {@code Span[article=a.md, start=3, end=9]}. */
  private void text(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, BUILDER);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    append(code, type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('$')) + 1) + "[");
    for (int i = 0; i < components.size(); i++) {
      append(code, (i == 0 ? "" : ", ") + names.get(i) + "=");
      Type of = value(code, 0, components.get(i));
      if (Conversion.isReference(of)) {
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            "java/lang/String",
            "valueOf",
            "(Ljava/lang/Object;)Ljava/lang/String;",
            false);
      } else {
        wrapper(code, of, "toString", "(" + of + ")Ljava/lang/String;");
      }
      append(code);
    }
    append(code, "]");
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    code.visitInsn(Opcodes.ARETURN);
  }

  private Type value(MethodVisitor code, int slot, Handle component) {
    code.visitVarInsn(Opcodes.ALOAD, slot);
    code.visitFieldInsn(Opcodes.GETFIELD, type, component.getName(), component.getDesc());
    return Type.getType(component.getDesc());
  }

  private static void append(MethodVisitor code, String text) {
    code.visitLdcInsn(text);
    append(code);
  }

  private static void append(MethodVisitor code) {
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(Ljava/lang/String;)L" + BUILDER + ";", false);
  }

  private static void objects(MethodVisitor code, String method, String descriptor) {
    code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", method, descriptor, false);
  }

  private static void wrapper(MethodVisitor code, Type of, String method, String descriptor) {
    code.visitMethodInsn(Opcodes.INVOKESTATIC, Conversion.wrapper(of), method, descriptor, false);
  }
}
