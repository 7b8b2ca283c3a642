package dev.crosscheck.packaging;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Turns the value on top of the stack into another type, as a lambda's arguments may need it. */
final class Conversion {

  /** By size and kind of the types on the stack: int, long, float, double. */
  private static final int[][] WIDENING = {
    {Opcodes.NOP, Opcodes.I2L, Opcodes.I2F, Opcodes.I2D},
    {Opcodes.L2I, Opcodes.NOP, Opcodes.L2F, Opcodes.L2D},
    {Opcodes.F2I, Opcodes.F2L, Opcodes.NOP, Opcodes.F2D},
    {Opcodes.D2I, Opcodes.D2L, Opcodes.D2F, Opcodes.NOP}
  };

  private Conversion() {}

  static boolean isReference(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  /** The wrapper of a primitive type, as an internal name. */
  static String wrapper(Type primitive) {
    return switch (primitive.getSort()) {
      case Type.BOOLEAN -> "java/lang/Boolean";
      case Type.CHAR -> "java/lang/Character";
      case Type.BYTE -> "java/lang/Byte";
      case Type.SHORT -> "java/lang/Short";
      case Type.INT -> "java/lang/Integer";
      case Type.LONG -> "java/lang/Long";
      case Type.FLOAT -> "java/lang/Float";
      case Type.DOUBLE -> "java/lang/Double";
      default -> throw new IllegalArgumentException(primitive + " has no wrapper");
    };
  }

  /**
   * Converts {@code from} into {@code to}.
   *
   * @param actual the type that the value is known to have where an erased type says less: {@code
   *     Integer} for the {@code Object} that {@code Integer::intValue} is applied to
   */
  static void write(MethodVisitor code, Type from, Type actual, Type to) {
    if (isReference(from) && isReference(to)) {
      cast(code, from, to);
    } else if (isReference(from)) {
      Type primitive = primitive(actual, primitive(from, to));
      cast(code, from, Type.getObjectType(wrapper(primitive)));
      code.visitMethodInsn(
          Opcodes.INVOKEVIRTUAL,
          wrapper(primitive),
          primitive.getClassName() + "Value",
          "()" + primitive,
          false);
      widen(code, primitive, to);
    } else if (isReference(to)) {
      Type primitive = primitive(actual, primitive(to, from));
      widen(code, from, primitive);
      String wrapper = wrapper(primitive);
      code.visitMethodInsn(
          Opcodes.INVOKESTATIC, wrapper, "valueOf", "(" + primitive + ")L" + wrapper + ";", false);
    } else {
      widen(code, from, to);
    }
  }

  static void cast(MethodVisitor code, Type from, Type to) {
    if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  private static void widen(MethodVisitor code, Type from, Type to) {
    int opcode = WIDENING[kind(from)][kind(to)];
    if (opcode != Opcodes.NOP) {
      code.visitInsn(opcode);
    }
  }

  private static int kind(Type primitive) {
    return switch (primitive.getSort()) {
      case Type.LONG -> 1;
      case Type.FLOAT -> 2;
      case Type.DOUBLE -> 3;
      default -> 0;
    };
  }

  /** What a wrapper wraps, or else the other type. */
  private static Type primitive(Type wrapper, Type other) {
    for (Type type :
        new Type[] {
          Type.BOOLEAN_TYPE, Type.CHAR_TYPE, Type.BYTE_TYPE, Type.SHORT_TYPE,
          Type.INT_TYPE, Type.LONG_TYPE, Type.FLOAT_TYPE, Type.DOUBLE_TYPE
        }) {
      if (isReference(wrapper) && wrapper(type).equals(wrapper.getInternalName())) {
        return type;
      }
    }
    return other;
  }
}
