package dev.leat.processor.emit;

import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.FieldSpec;
import dev.leat.processor.code.JavaText;
import dev.leat.processor.code.PrimitiveName;
import dev.leat.processor.code.TypeName;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Presence;
import dev.leat.processor.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import javax.lang.model.element.Modifier;

/**
 * Reading an object into a local variable for each property, and the constants which that needs.
 * Those that may stay as the object has them begin as null, also if they are primitive.
 */
final class ObjectReading {
  private final List<Property> properties;
  private final List<String> locals;
  private final List<String> ignored;
  private final String shape;
  private final ReadCode read;

  /** The name of each property's constant with its allowed values; empty if it has none. */
  private final List<String> choices = new ArrayList<>();

  /**
   * @param locals the variables' names, in the order of the properties
   * @param ignored names that an object may have besides, whatever their values
   * @param shape the name of the constant with the object's shape
   * @param taken gives names to further constants
   */
  ObjectReading(
      List<Property> properties,
      List<String> locals,
      List<String> ignored,
      String shape,
      ReadCode read,
      MemberNames taken) {
    this.properties = properties;
    this.locals = locals;
    this.ignored = ignored;
    this.shape = shape;
    this.read = read;
    for (int i = 0; i < locals.size(); i++) {
      boolean has = !properties.get(i).allowed().isEmpty();
      choices.add(has ? taken.add(valuesOf(locals.get(i))) : "");
    }
  }

  private String valuesOf(String local) {
    String values = ConstantName.of(local) + "_VALUES";
    return shape.replaceFirst("SHAPE$", Matcher.quoteReplacement(values));
  }

  /** The shape, and the allowed values of those strings that have some. */
  List<FieldSpec> constants(SchemaCode schemas) {
    List<FieldSpec> fields = new ArrayList<>();
    CodeBlock.Builder value =
        CodeBlock.builder().add("$T.builder()$>$>", RuntimeTypes.OBJECT_SHAPE);
    properties.stream().filter(p -> p.exposure().isGiven()).forEach(p -> addTo(value, p, schemas));
    ignored.forEach(name -> value.add("\n.ignored($L)", JavaText.literal(name)));
    value.add(properties.isEmpty() && ignored.isEmpty() ? ".build()$<$<" : "\n.build()$<$<");
    fields.add(constant(RuntimeTypes.OBJECT_SHAPE, shape, value.build()));
    for (int i = 0; i < properties.size(); i++) {
      List<String> allowed = properties.get(i).allowed();
      if (!allowed.isEmpty()) {
        CodeBlock texts = EnumCompanion.choices(allowed);
        fields.add(constant(RuntimeTypes.CHOICES, choices.get(i), texts));
      }
    }
    return fields;
  }

  private static void addTo(CodeBlock.Builder value, Property property, SchemaCode schemas) {
    CodeBlock name = JavaText.literal(property.name());
    if (property.presence().isRequired()) {
      value.add("\n.required($L, $L)", name, schemas.expectation(property.type()));
    } else {
      value.add("\n.optional($L)", name);
    }
    property.aliases().forEach(alias -> value.add("\n.alias($L)", JavaText.literal(alias)));
  }

  private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  /** Declares the variables and fills them. */
  CodeBlock code() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < properties.size(); i++) {
      Property property = properties.get(i);
      code.addStatement("$T $L = $L", variable(property), locals.get(i), initial(property));
    }
    code.beginControlFlow("if (in.beginObject($L))", shape);
    if (properties.stream().noneMatch(property -> property.exposure().isGiven())) {
      code.addStatement("in.nextProperty()");
    } else {
      code.beginControlFlow(
          "for (int property = in.nextProperty(); property >= 0; property = in.nextProperty())");
      code.beginControlFlow("switch (property)");
      addCases(code);
      code.endControlFlow().endControlFlow();
    }
    return code.endControlFlow().build();
  }

  private void addCases(CodeBlock.Builder code) {
    int number = 0;
    for (int i = 0; i < properties.size(); i++) {
      if (properties.get(i).exposure().isGiven()) {
        addCase(code, number++, i);
      }
    }
  }

  private void addCase(CodeBlock.Builder code, int number, int index) {
    Property property = properties.get(index);
    CodeBlock assignment = CodeBlock.of("$L = $L", locals.get(index), value(property, index));
    if (property.presence().isRequired()) {
      code.addStatement("case $L -> $L", number, assignment);
    } else {
      code.beginControlFlow("case $L ->", number)
          .beginControlFlow("if (!in.skipNull())")
          .addStatement(assignment)
          .endControlFlow()
          .endControlFlow();
    }
  }

  private CodeBlock value(Property property, int index) {
    if (!property.allowed().isEmpty()) {
      CodeBlock choice = CodeBlock.of("in.readChoiceText($L)", choices.get(index));
      return property.type() instanceof DataType.Maybe maybe
          ? ReadCode.present(maybe, choice)
          : choice;
    }
    ReadCode reader = read.into(locals.get(index));
    return property.type() instanceof DataType.Maybe maybe
        ? reader.present(maybe)
        : property.type().accept(reader);
  }

  private static TypeName variable(Property property) {
    TypeName type = property.type().javaType();
    return property.presence() instanceof Presence.Kept ? type.box() : type;
  }

  private static CodeBlock initial(Property property) {
    if (property.presence() instanceof Presence.Kept) {
      return CodeBlock.of("null");
    }
    if (property.presence() instanceof Presence.Default present) {
      return ConstantCode.of(present.value(), property.type());
    }
    if (property.type() instanceof DataType.Maybe maybe) {
      return ReadCode.empty(maybe);
    }
    TypeName type = property.type().javaType();
    if (!type.isPrimitive()) {
      return CodeBlock.of("null");
    }
    return CodeBlock.of(type.equals(PrimitiveName.BOOLEAN) ? "false" : "0");
  }
}
