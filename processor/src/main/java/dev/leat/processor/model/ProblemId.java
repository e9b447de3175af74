package dev.leat.processor.model;

/** The stable ids of all problems. Each is explained in {@code docs/tools.md}. */
public enum ProblemId {
  /** {@code allowed()} does not fit its parameter. */
  BAD_ALLOWED("BadAllowed"),
  /** A codec that cannot read and write its type. */
  BAD_CODEC("BadCodec"),
  /** A constraint whose own values are none. */
  BAD_CONSTRAINT("BadConstraint"),
  /** A default is no value of its type. */
  BAD_DEFAULT("BadDefault"),
  /** A parameter cannot be filled from the context. */
  BAD_INJECTION("BadInjection"),
  /** The file of agreed descriptors cannot be read or written. */
  BAD_LOCK("BadLock"),
  /** A name that providers refuse. */
  BAD_NAME("BadName"),
  /** A processor option has no such value. */
  BAD_OPTION("BadOption"),
  /** A timeout is no positive ISO-8601 duration. */
  BAD_TIMEOUT("BadTimeout"),
  /** A schema says what a provider's strict form cannot. */
  BEYOND_STRICT("BeyondStrict"),
  /** A schema does not fit a string constant of a class file. */
  CONSTANT_TOO_LONG("ConstantTooLong"),
  /** Constraints of which no value keeps all. */
  CONTRADICTORY_CONSTRAINTS("ContradictoryConstraints"),
  /** A descriptor is not the one that was agreed on. */
  DESCRIPTOR_CHANGED("DescriptorChanged"),
  /** Two tools, properties or enum constants have the same name. */
  DUPLICATE_NAME("DuplicateName"),
  /** Two {@code @param} tags of a comment have the same name. */
  DUPLICATE_PARAM_TAG("DuplicateParamTag"),
  /** A tool is generic, or its class is. */
  GENERIC_TOOL("GenericTool"),
  /** The processor itself failed. */
  INTERNAL("Internal"),
  /** A constraint on a type that it says nothing of. */
  MISPLACED_CONSTRAINT("MisplacedConstraint"),
  /** A generated class would have the name of another one. */
  NAME_TAKEN("NameTaken"),
  /** A tool has no description. */
  NO_DESCRIPTION("NoDescription"),
  /** A tool cannot be called by its bindings. */
  PRIVATE_TOOL("PrivateTool"),
  /** A tool takes much of every request. */
  TOKEN_COST("TokenCost"),
  /** A type of this module has neither source in this compilation nor a companion. */
  TYPE_NEEDS_REBUILD("TypeNeedsRebuild"),
  /** A constraint whose validator is not run. */
  UNCHECKED_CONSTRAINT("UncheckedConstraint"),
  /** A parameter or record component has no description. */
  UNDOCUMENTED_PARAMETER("UndocumentedParameter"),
  /** A {@code @param} tag names nothing. */
  UNKNOWN_PARAM_TAG("UnknownParamTag"),
  /** A constraint that is checked, but that a schema cannot say. */
  UNTOLD_CONSTRAINT("UntoldConstraint"),
  /** A type is not defined. */
  UNRESOLVED_TYPE("UnresolvedType"),
  /** An annotation of another library that would change the JSON. */
  UNSUPPORTED_ANNOTATION("UnsupportedAnnotation"),
  /** An element of an annotation that is not supported yet. */
  UNSUPPORTED_ELEMENT("UnsupportedElement"),
  /** A type has no JSON form. */
  UNSUPPORTED_TYPE("UnsupportedType");

  private final String text;

  ProblemId(String text) {
    this.text = text;
  }

  /** The id as it stands in messages. */
  public String text() {
    return text;
  }

  /** Whether it is a matter of taste: options and {@code @SuppressWarnings} may decide it. */
  public boolean isLint() {
    return switch (this) {
      case BEYOND_STRICT,
          TOKEN_COST,
          UNCHECKED_CONSTRAINT,
          UNDOCUMENTED_PARAMETER,
          UNKNOWN_PARAM_TAG,
          UNTOLD_CONSTRAINT ->
          true;
      default -> false;
    };
  }
}
