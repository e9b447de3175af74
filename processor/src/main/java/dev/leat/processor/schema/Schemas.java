package dev.leat.processor.schema;

import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Result;
import dev.leat.processor.model.Tool;
import dev.leat.processor.model.TypeKey;
import dev.leat.processor.model.TypeTable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of the schemas that generated classes carry, each ending with a newline and composed
 * once. For one class with tools, or one data type, and all that it reaches.
 */
public final class Schemas {
  private final TypeTable types;
  private final Fragments fragments;

  /** What was asked for before: checks, lock and emitters look at the same texts. */
  private final IdentityHashMap<Tool, String> inputs = new IdentityHashMap<>();

  private final IdentityHashMap<Result.Data, String> outputs = new IdentityHashMap<>();
  private final IdentityHashMap<Declaration, String> companions = new IdentityHashMap<>();
  private final IdentityHashMap<Declaration, String> fingerprints = new IdentityHashMap<>();

  /** The schemas of whatever uses these types. */
  public Schemas(TypeTable types) {
    this.types = types;
    this.fragments = new Fragments(types);
  }

  /** What a tool takes. */
  public String input(Tool tool) {
    return inputs.computeIfAbsent(tool, this::composeInput);
  }

  private String composeInput(Tool tool) {
    return text(composed(new ObjectSchema(types).of("", tool.properties()), Side.ARGUMENTS));
  }

  /** What a tool gives. */
  public String output(Result.Data result) {
    return outputs.computeIfAbsent(result, this::composeOutput);
  }

  private String composeOutput(Result.Data result) {
    JsonValue.Members schema = result.type().accept(new TypeSchema(types));
    JsonValue.Members described = ObjectSchema.described(schema, result.description());
    return text(composed(KeyOrder.sort(described), Side.RESULTS));
  }

  private JsonValue.Members composed(JsonValue.Members root, Side side) {
    return new SchemaComposer(types, fragments, side).compose(root);
  }

  /**
   * What a declared type takes, self-contained. Every other type stands in {@code $defs} under its
   * qualified key, however often it is used: from this form the type's own part can be read back,
   * which is how later compilations learn of its docs.
   */
  public String companion(Declaration type) {
    return companions.computeIfAbsent(type, this::composeCompanion);
  }

  private String composeCompanion(Declaration type) {
    String self = TypeKey.qualified(type.type());
    Set<String> others = new TreeSet<>();
    collect(fragments.get(self), others);
    others.remove(self);
    References toSelf =
        new References(
            target -> target.equals(TypeSchema.REFERENCE + self) ? Fragments.SELF : target);
    JsonValue.Members schema = toSelf.rename(fragments.get(self));
    if (others.isEmpty()) {
      return text(schema);
    }
    Map<String, JsonValue> definitions = new LinkedHashMap<>();
    others.forEach(name -> definitions.put(name, toSelf.rename(fragments.get(name))));
    return text(schema.with("$defs", new JsonValue.Members(definitions)));
  }

  private void collect(JsonValue.Members schema, Set<String> into) {
    References.forEach(
        schema,
        target -> {
          String name = target.substring(TypeSchema.REFERENCE.length());
          if (into.add(name)) {
            collect(fragments.get(name), into);
          }
        });
  }

  /** Changes whenever the schema of a declared type does, or the Java types behind it. */
  public String fingerprint(Declaration type) {
    return fingerprints.computeIfAbsent(type, each -> Fingerprint.of(each, companion(each)));
  }

  /** What a message says should have been there. */
  public String expectation(DataType type) {
    return type.accept(new Expectation(types));
  }

  private static String text(JsonValue schema) {
    return JsonPrinter.lines(schema);
  }
}
