package dev.leat.processor.schema;

import java.util.List;

/** What a provider's strict form of a schema can say. */
public enum ProviderSubset {
  /** OpenAI's strict mode. */
  OPENAI("OpenAI's strict mode") {
    @Override
    List<String> faults(JsonValue.Members schema) {
      return new SubsetFaults(schema, false).find();
    }
  },
  /** Gemini's {@code parameters}, which has no references. */
  GEMINI("Gemini's parameters") {
    @Override
    List<String> faults(JsonValue.Members schema) {
      return new SubsetFaults(schema, true).find();
    }
  };

  private final String words;

  ProviderSubset(String words) {
    this.words = words;
  }

  /** The subset, as messages call it. */
  public String words() {
    return words;
  }

  abstract List<String> faults(JsonValue.Members schema);

  /** What a schema says that the subset cannot, each with its JSON Pointer. */
  public List<String> faults(String schema) {
    if (JsonParser.parse(schema) instanceof JsonValue.Members members) {
      return faults(members);
    }
    throw new IllegalStateException("a schema that is no object");
  }
}
