package dev.leat.processor.emit;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.model.FormKind;

/** The types of Leat that generated code names. A test resolves each of them. */
final class RuntimeTypes {
  static final ClassName GENERATED = ClassName.get("dev.leat", "Generated");
  static final ClassName EFFECT = ClassName.get("dev.leat", "Effect");

  static final ClassName BOOLEAN_RULE = json("BooleanRule");
  static final ClassName CHOICES = json("Choices");
  static final ClassName FREE_FORM = json("FreeForm");
  static final ClassName JSON_KIND = json("JsonKind");
  static final ClassName JSON_READER = json("JsonReader");
  static final ClassName JSON_WRITER = json("JsonWriter");
  static final ClassName OBJECT_SHAPE = json("ObjectShape");
  static final ClassName NAME_FORMS = json("NameForms");
  static final ClassName NUMBER_RULE = json("NumberRule");
  static final ClassName SIZE_RULE = json("SizeRule");
  static final ClassName TEXT_RULE = json("TextRule");
  static final ClassName TIME_FORMS = json("TimeForms");
  static final ClassName TIME_RULE = json("TimeRule");
  static final ClassName TYPE_CODEC = json("TypeCodec");

  static final ClassName GENERATED_CODE = tool("GeneratedCode");
  static final ClassName TOOL_BINDING = tool("ToolBinding");
  static final ClassName TOOL_CONTEXT = tool("ToolContext");
  static final ClassName TOOL_DESCRIPTOR = tool("ToolDescriptor");
  static final ClassName TOOL_DISPATCHER = tool("ToolDispatcher");
  static final ClassName TOOL_RESULT = tool("ToolResult");
  static final ClassName TOOLSET = tool("Toolset");

  private RuntimeTypes() {}

  /** The constant that reads and writes strings of a form. */
  static CodeBlock form(FormKind kind) {
    return CodeBlock.of("$T.$L", kind.isTime() ? TIME_FORMS : NAME_FORMS, kind.name());
  }

  private static ClassName json(String name) {
    return ClassName.get("dev.leat.json", name);
  }

  private static ClassName tool(String name) {
    return ClassName.get("dev.leat.tool", name);
  }
}
