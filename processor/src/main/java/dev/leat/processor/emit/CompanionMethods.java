package dev.leat.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** The heads of the methods of {@code TypeCodec}. */
final class CompanionMethods {
  private CompanionMethods() {}

  static MethodSpec.Builder read(TypeName type) {
    return overriding("read").returns(type).addParameter(RuntimeTypes.JSON_READER, "in");
  }

  static MethodSpec.Builder write(TypeName type) {
    return overriding("write")
        .addParameter(RuntimeTypes.JSON_WRITER, "out")
        .addParameter(type, "value");
  }

  static MethodSpec constant(String method, String field) {
    return overriding(method).returns(String.class).addStatement("return $L", field).build();
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
