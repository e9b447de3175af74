package dev.leat.schema;

import java.util.List;

/**
 * A schema as one provider takes it. Immutable.
 *
 * @param dialect the dialect in which it is written: {@link SchemaDialect#PLAIN} where another one
 *     was asked for and cannot say what the schema says
 * @param json a JSON object, compact; the same bytes for the same schema
 * @param refusals why it is not in the dialect that was asked for, each with the JSON Pointer of a
 *     place in the schema; empty if it is
 */
public record DialectSchema(SchemaDialect dialect, String json, List<String> refusals) {
  /** Copies {@code refusals}. */
  public DialectSchema {
    refusals = List.copyOf(refusals);
  }

  /** Whether a provider may be told that it is strict. */
  public boolean isStrict() {
    return dialect == SchemaDialect.OPENAI_STRICT;
  }
}
