package dev.crosscheck.packaging;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a lambda does when its interface method is called: it passes the captured values and the
 * arguments on.
 *
 * @param name the class that keeps the captured values
 */
record LambdaBody(String name, LambdaSite site) {

  /** Writes it to the end: with the return of its result. */
  void write(MethodVisitor code) {
    Handle body = site.body();
    if (site.constructs()) {
      code.visitTypeInsn(Opcodes.NEW, body.getOwner());
      code.visitInsn(Opcodes.DUP);
    }
    List<Type> parameters = parameters();
    List<Store> captured = Store.of(site);
    for (int i = 0; i < captured.size(); i++) {
      Store store = captured.get(i);
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, store.name(), store.type().getDescriptor());
      Conversion.write(code, store.type(), parameters.get(i), parameters.get(i));
    }
    arguments(code, parameters.subList(captured.size(), parameters.size()));
    code.visitMethodInsn(
        site.opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    result(code);
  }

  private List<Type> parameters() {
    List<Type> parameters = new ArrayList<>();
    if (site.hasReceiver()) {
      parameters.add(owner());
    }
    parameters.addAll(List.of(Type.getArgumentTypes(site.body().getDesc())));
    return parameters;
  }

  private Type owner() {
    return Type.getObjectType(site.body().getOwner());
  }

  private void arguments(MethodVisitor code, List<Type> parameters) {
    Type[] erased = site.erased().getArgumentTypes();
    Type[] actual = site.actual().getArgumentTypes();
    int slot = 1;
    for (int i = 0; i < erased.length; i++) {
      code.visitVarInsn(erased[i].getOpcode(Opcodes.ILOAD), slot);
      slot += erased[i].getSize();
      Conversion.write(code, erased[i], actual[i], parameters.get(i));
    }
  }

  private void result(MethodVisitor code) {
    Type result = site.constructs() ? owner() : Type.getReturnType(site.body().getDesc());
    Type wanted = site.erased().getReturnType();
    if (wanted.getSort() != Type.VOID) {
      Conversion.write(code, result, site.actual().getReturnType(), wanted);
    } else if (result.getSize() > 0) {
      code.visitInsn(result.getSize() == 1 ? Opcodes.POP : Opcodes.POP2);
    }
    code.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
  }
}
