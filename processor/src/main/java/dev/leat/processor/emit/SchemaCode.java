package dev.leat.processor.emit;

import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.JavaText;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Result;
import dev.leat.processor.model.Tool;
import dev.leat.processor.schema.Schemas;

/** What one generated file says of schemas. */
final class SchemaCode {
  private final Schemas schemas;

  SchemaCode(Schemas schemas) {
    this.schemas = schemas;
  }

  CodeBlock input(Tool tool) {
    return JavaText.block(schemas.input(tool));
  }

  CodeBlock output(Result.Data result) {
    return JavaText.block(schemas.output(result));
  }

  CodeBlock companion(Declaration type) {
    return JavaText.block(schemas.companion(type));
  }

  CodeBlock fingerprint(Declaration type) {
    return JavaText.literal(schemas.fingerprint(type));
  }

  CodeBlock expectation(DataType type) {
    return JavaText.literal(schemas.expectation(type));
  }
}
