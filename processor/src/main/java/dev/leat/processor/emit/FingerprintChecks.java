package dev.leat.processor.emit;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.MethodSpec;
import dev.leat.processor.model.Codec;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.GeneratedNames;
import dev.leat.processor.model.TypeTable;

/**
 * The statements that compare each companion with what it was when the bindings were compiled. The
 * fingerprints are literals: a reference to the companion's constant would follow it silently.
 */
final class FingerprintChecks {
  private FingerprintChecks() {}

  static void add(
      MethodSpec.Builder method, ClassName bindings, TypeTable types, SchemaCode schemas) {
    for (Declaration type : types.all()) {
      boolean visible = type.isPublic() || type.name().packageName().equals(bindings.packageName());
      if (visible && !(type.codec() instanceof Codec.Nested)) {
        method.addStatement(
            type.isTemplate()
                ? "$1T.requireCompanion($2T.class, $3L, $4T.class, $4T.fingerprint())"
                : "$1T.requireCompanion($2T.class, $3L, $4T.CODEC)",
            RuntimeTypes.GENERATED_CODE,
            bindings,
            schemas.fingerprint(type),
            GeneratedNames.companion(type.name()));
      }
    }
  }
}
