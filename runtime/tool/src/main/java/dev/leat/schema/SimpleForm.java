package dev.leat.schema;

import java.util.List;
import java.util.Map;

/** What distinguishes the dialects that have no references. */
interface SimpleForm {
  /** Whether a constraint stands as the keyword that it is. */
  boolean keeps(String keyword, Json value);

  /** Whether an enum may stand beside values that are no strings. */
  boolean takesAnyEnum();

  /** Puts the types into a schema, of which {@code null} is none. */
  void type(List<String> types, boolean nullable, Map<String, Json> into);

  /** Adds what allows null to a schema of several variants. */
  void nullVariant(List<Json> variants, Map<String, Json> into);

  /** Adds to an object what the dialect wants beside its properties. */
  void object(List<String> names, Map<String, Json> into);
}
