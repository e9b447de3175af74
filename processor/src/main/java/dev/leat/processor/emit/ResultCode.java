package dev.leat.processor.emit;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.JavaText;
import dev.leat.processor.code.TypeName;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.DataType.MaybeKind;
import dev.leat.processor.model.Result;

/** The call of a tool's method and what is made of its value. */
final class ResultCode implements Result.Visitor<CodeBlock> {
  private final String tool;
  private final CodeBlock call;
  private final WriteCode write;
  private final Codecs codecs;

  ResultCode(String tool, CodeBlock call, WriteCode write, Codecs codecs) {
    this.tool = tool;
    this.call = call;
    this.write = write;
    this.codecs = codecs;
  }

  @Override
  public CodeBlock nothing(Result.Nothing result) {
    return CodeBlock.builder()
        .addStatement(call)
        .addStatement("return $T.done()", RuntimeTypes.TOOL_RESULT)
        .build();
  }

  @Override
  public CodeBlock direct(Result.Direct result) {
    return CodeBlock.builder().addStatement("return $L", required(call)).build();
  }

  @Override
  public CodeBlock text(Result.Text result) {
    boolean string = result.javaType().equals(ClassName.get(String.class));
    return local(result.javaType(), result.required() ? required(call) : call)
        .addStatement(
            string ? "return $T.text(result)" : "return $T.text(String.valueOf(result))",
            RuntimeTypes.TOOL_RESULT)
        .build();
  }

  @Override
  public CodeBlock constantName(Result.ConstantName result) {
    return local(result.javaType(), call)
        .addStatement(required(CodeBlock.of("result")))
        .addStatement(
            "return $T.text($T.CODEC.name(result))",
            RuntimeTypes.TOOL_RESULT,
            codecs.of(new DataType.Named(result.javaType())))
        .build();
  }

  @Override
  public CodeBlock data(Result.Data result) {
    boolean mayBeNull =
        (result.type() instanceof DataType.Maybe maybe && maybe.kind() == MaybeKind.NULLABLE)
            || (result.type() instanceof DataType.Anything anything && !anything.raw());
    CodeBlock.Builder code = local(result.type().javaType(), call);
    if (!mayBeNull) {
      code.addStatement(required(CodeBlock.of("result")));
    }
    return code.addStatement(
            "$T out = new $T()", RuntimeTypes.JSON_WRITER, RuntimeTypes.JSON_WRITER)
        .add(write.value(result.type(), CodeBlock.of("result"), "result"))
        .addStatement("return $T.json(out.toString())", RuntimeTypes.TOOL_RESULT)
        .build();
  }

  @Override
  public CodeBlock awaited(Result.Awaited result) {
    CodeBlock awaited = CodeBlock.of("$T.await($L, context)", RuntimeTypes.GENERATED_CODE, call);
    return result.value().accept(new ResultCode(tool, awaited, write, codecs));
  }

  @Override
  public CodeBlock parts(Result.Parts result) {
    return local(result.javaType(), call)
        .addStatement(
            "return $T.text($T.gather(result, context))",
            RuntimeTypes.TOOL_RESULT,
            RuntimeTypes.GENERATED_CODE)
        .build();
  }

  /** The value, refusing null. */
  private CodeBlock required(CodeBlock value) {
    return CodeBlock.of(
        "$T.requireResult($L, $L)", RuntimeTypes.GENERATED_CODE, value, JavaText.literal(tool));
  }

  private static CodeBlock.Builder local(TypeName type, CodeBlock value) {
    return CodeBlock.builder().addStatement("$T result = $L", type, value);
  }
}
