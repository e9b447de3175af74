package dev.leat.segment;

/** An open tag that is named after a parameter, and what its content turned out to be. */
final class NestedTag {
  /** What stands in a tag. */
  enum Content {
    /** Nothing or white space so far. */
    UNDECIDED,
    TEXT,
    OBJECT,
    ARRAY
  }

  /** The name of the tag around all arguments. */
  private static final String CALL = "invoke";

  /** The name of the tags around an array's elements. */
  static final String ITEM = "item";

  private final String name;
  private final ValueType type;
  private Content content = Content.UNDECIDED;

  /** Whether a tag was in it already. */
  private boolean filled;

  NestedTag(String name, ValueType type) {
    this.name = name;
    this.type = type;
  }

  /** The tag around all arguments. */
  static NestedTag arguments(ValueType type) {
    NestedTag tag = new NestedTag(CALL, type);
    tag.content = Content.OBJECT;
    return tag;
  }

  String closer() {
    return "/" + name;
  }

  Content content() {
    return content;
  }

  ParameterValue.Kind startText() {
    content = Content.TEXT;
    return type.kind();
  }

  /** Whether there was a tag in it. */
  boolean isFilled() {
    return filled;
  }

  /** The JSON of content that is empty; itself empty if that is text like any other. */
  String empty() {
    return type.isOnly("array") ? "[]" : type.isOnly("object") ? "{}" : "";
  }

  /** Whether a tag of that name may begin in it. */
  boolean mayHold(String inner) {
    return content != Content.TEXT && (content != Content.ARRAY || inner.equals(ITEM));
  }

  /** Begins a tag in it: returns the JSON before its value. */
  String begin(String inner) {
    if (content == Content.UNDECIDED) {
      boolean list = inner.equals(ITEM) && !type.declares(ITEM);
      content = list ? Content.ARRAY : Content.OBJECT;
    }
    boolean isObject = content == Content.OBJECT;
    StringBuilder json = new StringBuilder(filled ? ", " : isObject ? "{" : "[");
    filled = true;
    if (isObject) {
      json.append('"');
      JsonText.escape(inner, json);
      json.append("\": ");
    }
    return json.toString();
  }

  ValueType typeOf(String inner) {
    if (name.equals(CALL) && content == Content.OBJECT) {
      return type.parameter(inner);
    }
    return content == Content.ARRAY ? type.element() : type.property(inner);
  }

  /** The JSON after the last tag in it. */
  String end() {
    return content == Content.ARRAY ? "]" : "}";
  }
}
