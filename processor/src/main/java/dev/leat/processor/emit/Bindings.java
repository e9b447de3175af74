package dev.leat.processor.emit;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.FieldSpec;
import dev.leat.processor.code.MethodSpec;
import dev.leat.processor.code.TypeSpec;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.GeneratedNames;
import dev.leat.processor.model.Reach;
import dev.leat.processor.model.Tool;
import dev.leat.processor.model.ToolClass;
import dev.leat.processor.schema.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the bindings of a class with tools. */
public final class Bindings {
  private final ToolClass type;
  private final SchemaCode schemas;
  private final ClassName name;
  private final List<Declaration> nested;
  private final boolean usesDeprecated;
  private final Codecs codecs;
  private final ContainerMethods containers = new ContainerMethods();
  private final RuleConstants rules;
  private final List<ToolNames> names = new ArrayList<>();
  private final List<ToolCode> tools = new ArrayList<>();

  private Bindings(ToolClass type, Schemas schemas) {
    this.type = type;
    this.schemas = new SchemaCode(schemas);
    this.name = GeneratedNames.bindings(type.name());
    Reach reach = Reach.ofCode(type.types(), type.dataTypes());
    this.nested = reach.nested();
    this.usesDeprecated =
        type.isDeprecated() || type.types().hasDeprecated() || reach.hasDeprecatedCodec();
    this.codecs = new Codecs(name, type.types(), nested);
    MemberNames taken = new MemberNames();
    this.rules = new RuleConstants(taken);
    ReadCode read = new ReadCode(type.types(), codecs, containers, rules);
    WriteCode write = new WriteCode(codecs, containers);
    for (Tool tool : type.tools()) {
      ToolNames toolNames = ToolNames.allocate(tool, taken);
      names.add(toolNames);
      tools.add(new ToolCode(type.name(), tool, toolNames, read, write, codecs, taken));
    }
  }

  /** The bindings' source; {@code shadowsJavaLang} says that imports must be written out. */
  public static GeneratedClass write(ToolClass type, Schemas schemas, boolean shadowsJavaLang) {
    Bindings bindings = new Bindings(type, schemas);
    return GeneratedClass.of(bindings.name, bindings.build(), shadowsJavaLang);
  }

  private TypeSpec build() {
    TypeSpec.Builder bindings =
        TypeSpec.classBuilder(name)
            .addJavadoc("The tools of {@link $T}.", type.name())
            .addModifiers(Modifier.FINAL)
            .implementing(RuntimeTypes.TOOL_DISPATCHER);
    GeneratedClass.addHead(bindings, type.isPublic(), usesDeprecated);
    tools.forEach(tool -> bindings.addFields(tool.constants(schemas)));
    addConstruction(bindings);
    bindings.addMethod(DispatchCode.of(names));
    tools.forEach(tool -> bindings.addMethod(tool.method()));
    bindings.addMethods(containers.all());
    bindings.addFields(rules.all());
    for (Declaration inside : nested) {
      bindings.addType(
          CodecClass.nested(codecs.of(inside.type()), inside, type.types(), codecs, schemas));
    }
    return bindings.build();
  }

  private void addConstruction(TypeSpec.Builder bindings) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    if (type.needsInstance()) {
      bindings.addField(
          FieldSpec.builder(type.name(), "target", Modifier.PRIVATE, Modifier.FINAL).build());
      constructor
          .addParameter(type.name(), "target")
          .addStatement("this.target = $T.requireNonNull(target, $S)", Objects.class, "target");
    }
    bindings.addMethod(constructor.build()).addMethod(of());
  }

  private MethodSpec of() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("of").addModifiers(Modifier.STATIC).returns(RuntimeTypes.TOOLSET);
    if (type.isPublic()) {
      method.addModifiers(Modifier.PUBLIC);
    }
    if (type.needsInstance()) {
      method.addJavadoc("Binds the tools to {@code target}.").addParameter(type.name(), "target");
    } else {
      method.addJavadoc("The tools; being static, they need no instance.");
    }
    FingerprintChecks.add(method, name, type.types(), schemas);
    CodeBlock.Builder all = CodeBlock.builder();
    for (int i = 0; i < names.size(); i++) {
      all.add(i == 0 ? "" : ",\n");
      all.add("$T.of($L, bindings, $L)", RuntimeTypes.TOOL_BINDING, names.get(i).descriptor(), i);
    }
    return method
        .addStatement("$T bindings = new $T($L)", name, name, type.needsInstance() ? "target" : "")
        .addStatement("return $T.of(\n$L)", RuntimeTypes.TOOLSET, all.build())
        .build();
  }
}
