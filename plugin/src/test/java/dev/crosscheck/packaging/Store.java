package dev.crosscheck.packaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A field for a captured value. Values are kept as the JVM holds them: as {@code int}, {@code
 * long}, {@code float}, {@code double} or reference, so that places share the fields.
 *
 * @param name kind and number among its kind, "I1"
 */
record Store(String name, Type type) {

  static final Type OBJECT = Type.getObjectType("java/lang/Object");

  /** A field for each value that a place captures, in their order. */
  static List<Store> of(LambdaSite site) {
    Map<Type, Integer> used = new HashMap<>();
    List<Store> stores = new ArrayList<>();
    for (Type captured : site.captured()) {
      Type held = held(captured);
      int number = used.merge(held, 1, Integer::sum);
      stores.add(new Store((held.equals(OBJECT) ? "L" : held.getDescriptor()) + number, held));
    }
    return stores;
  }

  private static Type held(Type type) {
    return switch (type.getSort()) {
      case Type.OBJECT, Type.ARRAY -> OBJECT;
      case Type.LONG, Type.FLOAT, Type.DOUBLE -> type;
      default -> Type.INT_TYPE;
    };
  }

  /** The instruction for its value where a place captures none. */
  int nothing() {
    return switch (type.getSort()) {
      case Type.LONG -> Opcodes.LCONST_0;
      case Type.FLOAT -> Opcodes.FCONST_0;
      case Type.DOUBLE -> Opcodes.DCONST_0;
      case Type.OBJECT -> Opcodes.ACONST_NULL;
      default -> Opcodes.ICONST_0;
    };
  }
}
