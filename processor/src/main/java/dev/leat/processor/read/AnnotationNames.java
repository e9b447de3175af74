package dev.leat.processor.read;

/** The annotations that are read. */
public final class AnnotationNames {
  /** On a method. */
  public static final String TOOL = "dev.leat.Tool";

  /** On a data type. */
  public static final String TOOL_TYPE = "dev.leat.ToolType";

  /** On a class with tools. */
  public static final String TOOLBOX = "dev.leat.Toolbox";

  static final String TOOL_PARAM = "dev.leat.ToolParam";
  static final String CONSTRUCTOR_PROPERTIES = "java.beans.ConstructorProperties";

  /** The package of Jackson's annotations. */
  static final String JACKSON = "com.fasterxml.jackson.annotation.";

  /** The package of those of its annotations that name its classes. */
  static final String JACKSON_DATABIND = "com.fasterxml.jackson.databind.annotation.";

  static final String JSON_ALIAS = JACKSON + "JsonAlias";
  static final String JSON_CREATOR = JACKSON + "JsonCreator";
  static final String JSON_GETTER = JACKSON + "JsonGetter";
  static final String JSON_IGNORE = JACKSON + "JsonIgnore";
  static final String JSON_IGNORE_PROPERTIES = JACKSON + "JsonIgnoreProperties";
  static final String JSON_NAMING = JACKSON_DATABIND + "JsonNaming";
  static final String JSON_PROPERTY = JACKSON + "JsonProperty";
  static final String JSON_PROPERTY_DESCRIPTION = JACKSON + "JsonPropertyDescription";
  static final String JSON_PROPERTY_ORDER = JACKSON + "JsonPropertyOrder";
  static final String JSON_SETTER = JACKSON + "JsonSetter";
  static final String JSON_SUB_TYPES = JACKSON + "JsonSubTypes";
  static final String JSON_TYPE_INFO = JACKSON + "JsonTypeInfo";
  static final String JSON_TYPE_NAME = JACKSON + "JsonTypeName";
  static final String JSON_VALUE = JACKSON + "JsonValue";

  private AnnotationNames() {}
}
