package dev.crosscheck.packaging;

import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A place where a lambda or a method reference is made, as {@link
 * java.lang.invoke.LambdaMetafactory} is told of it.
 *
 * @param id its number in the class made for it
 * @param type the functional interface's internal name
 * @param captured the types of the values that it keeps
 * @param descriptor of the method that makes it: the captured values give the interface
 * @param method the name of the interface's method
 * @param erased that method's type, as it is declared
 * @param actual the same with the type arguments of this place
 * @param body what it calls, with the captured values before the arguments
 */
record LambdaSite(
    int id,
    String type,
    List<Type> captured,
    String descriptor,
    String method,
    Type erased,
    Type actual,
    Handle body) {

  static LambdaSite of(int id, InvokeDynamicInsnNode site) {
    return new LambdaSite(
        id,
        type(site),
        List.of(Type.getArgumentTypes(site.desc)),
        site.desc,
        site.name,
        (Type) site.bsmArgs[0],
        (Type) site.bsmArgs[2],
        (Handle) site.bsmArgs[1]);
  }

  static String type(InvokeDynamicInsnNode site) {
    return Type.getReturnType(site.desc).getInternalName();
  }

  /** The name of the method that makes it. */
  String factory() {
    return "at" + id;
  }

  boolean constructs() {
    return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
  }

  boolean hasReceiver() {
    return body.getTag() != Opcodes.H_INVOKESTATIC && !constructs();
  }

  int opcode() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      // Private methods are called through their nest like any other.
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }
}
