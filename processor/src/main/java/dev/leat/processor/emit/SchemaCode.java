package dev.leat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Result;
import dev.leat.processor.model.Tool;
import dev.leat.processor.schema.Schemas;

/** What one generated file says of schemas. */
final class SchemaCode {
  private final Schemas schemas;
  private final TextBlocks texts = new TextBlocks();

  SchemaCode(Schemas schemas) {
    this.schemas = schemas;
  }

  CodeBlock input(Tool tool) {
    return texts.add(schemas.input(tool));
  }

  CodeBlock output(Result.Data result) {
    return texts.add(schemas.output(result));
  }

  CodeBlock companion(Declaration type) {
    return texts.add(schemas.companion(type));
  }

  CodeBlock fingerprint(Declaration type) {
    return JavaText.literal(schemas.fingerprint(type));
  }

  CodeBlock expectation(DataType type) {
    return JavaText.literal(schemas.expectation(type));
  }

  /** The file, with the schemas that it was given. */
  GeneratedClass file(ClassName name, TypeSpec type, boolean shadowsJavaLang) {
    return GeneratedClass.of(name, type, texts, shadowsJavaLang);
  }
}
