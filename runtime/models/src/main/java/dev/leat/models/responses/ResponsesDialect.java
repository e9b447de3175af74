package dev.leat.models.responses;

/** x. */
public final class ResponsesDialect {
  public static final ResponsesDialect OPENAI = new ResponsesDialect("openai");
  public static final ResponsesDialect COMPATIBLE = new ResponsesDialect("compatible");
  private final String name;

  private ResponsesDialect(String name) {
    this.name = name;
  }

  String wire() {
    return "openai-responses:" + name;
  }
}
