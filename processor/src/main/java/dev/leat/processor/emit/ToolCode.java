package dev.leat.processor.emit;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.FieldSpec;
import dev.leat.processor.code.MethodSpec;
import dev.leat.processor.model.Argument;
import dev.leat.processor.model.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The method of the bindings that reads one tool's arguments and calls it, and its constants. */
final class ToolCode {
  private static final Set<String> OUR_LOCALS =
      Set.of("in", "context", "property", "target", "result", "out");

  private final ClassName owner;
  private final Tool tool;
  private final ToolNames names;
  private final WriteCode write;
  private final Codecs codecs;
  private final ObjectReading reading;

  /** The variable or expression for each argument, in order. */
  private final List<String> arguments = new ArrayList<>();

  ToolCode(
      ClassName owner,
      Tool tool,
      ToolNames names,
      ReadCode read,
      WriteCode write,
      Codecs codecs,
      MemberNames taken) {
    this.owner = owner;
    this.tool = tool;
    this.names = names;
    this.write = write;
    this.codecs = codecs;
    LocalNames locals = new LocalNames(OUR_LOCALS);
    List<String> given = new ArrayList<>();
    for (Argument argument : tool.arguments()) {
      String name = local(argument, locals);
      arguments.add(name);
      if (argument instanceof Argument.Given) {
        given.add(name);
      }
    }
    this.reading =
        new ObjectReading(tool.properties(), given, List.of(), names.shape(), read, taken);
  }

  private static String local(Argument argument, LocalNames locals) {
    if (argument instanceof Argument.Given given) {
      return locals.add(given.property().javaName());
    }
    return argument instanceof Argument.Injected injected
        ? locals.add(injected.javaName())
        : "context";
  }

  /** Schemas, descriptor and shape. */
  List<FieldSpec> constants(SchemaCode schemas) {
    List<FieldSpec> fields = new ArrayList<>();
    fields.add(text(names.input(), schemas.input(tool)));
    tool.result().json().ifPresent(data -> fields.add(text(names.output(), schemas.output(data))));
    fields.add(
        FieldSpec.builder(
                RuntimeTypes.TOOL_DESCRIPTOR,
                names.descriptor(),
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer(DescriptorCode.of(tool, names))
            .build());
    fields.addAll(reading.constants(schemas));
    return fields;
  }

  private static FieldSpec text(String name, CodeBlock value) {
    return FieldSpec.builder(String.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  MethodSpec method() {
    CodeBlock signature =
        tool.signature().stream().map(t -> CodeBlock.of("$T", t)).collect(CodeBlock.joining(", "));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.method())
            .addJavadoc("Calls {@link $T#$L($L)}.", owner, tool.method(), signature)
            .addModifiers(Modifier.PRIVATE)
            .returns(RuntimeTypes.TOOL_RESULT)
            .addParameter(RuntimeTypes.JSON_READER, "in")
            .addParameter(RuntimeTypes.TOOL_CONTEXT, "context")
            .addException(Exception.class);
    if (tool.isDeprecated()) {
      method.addAnnotation(GeneratedClass.suppressDeprecation());
    }
    return method
        .addCode(reading.code())
        .beginControlFlow("if (!in.accepted())")
        .addStatement("return $T.invalidArguments(in.problems())", RuntimeTypes.TOOL_RESULT)
        .endControlFlow()
        .addCode(injections())
        .addCode(call())
        .build();
  }

  private CodeBlock injections() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < arguments.size(); i++) {
      if (tool.arguments().get(i) instanceof Argument.Injected injected) {
        code.add(InjectionCode.of(injected, arguments.get(i)));
      }
    }
    return code.build();
  }

  private CodeBlock call() {
    CodeBlock callee = tool.isStatic() ? CodeBlock.of("$T", owner) : CodeBlock.of("target");
    CodeBlock call = CodeBlock.of("$L.$L($L)", callee, tool.method(), String.join(", ", arguments));
    return tool.result().accept(new ResultCode(tool.method(), call, write, codecs));
  }
}
