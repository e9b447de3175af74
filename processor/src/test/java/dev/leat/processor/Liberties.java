package dev.leat.processor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.processor.model.FormKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a value means by a schema alone, and what is wrong with it. These are all the liberties that
 * are taken:
 *
 * <ul>
 *   <li>a string that holds a number, or {@code true} or {@code false}, stands for that;
 *   <li>the name of a constant may be in another case if only one fits, as a value, as a map's key
 *       and as what tells a variant;
 *   <li>a property that is null and need not be there is as one that is absent;
 *   <li>a value of the elements' kind stands for an array with it alone, unless the elements can be
 *       arrays;
 *   <li>a date, time or duration may have letters of another case, and leave out its seconds; so
 *       may the scheme of a URL; an offset may be hours alone, a year have zeros or a plus before
 *       it;
 *   <li>a property may have another name that its type declares.
 * </ul>
 */
final class Liberties {
  /** Which were taken. */
  enum Kind {
    NUMBER,
    BOOLEAN,
    CASE,
    ABSENT,
    SINGLE,
    FORM,
    ALIAS
  }

  /**
   * Something wrong.
   *
   * @param pointer where a reader of the value has to tell it
   * @param seen where a validator that was given the meaning sees it
   */
  record Fault(String pointer, String seen) {}

  /** A place in what was given, and in what that means. */
  private record Place(String given, String meant) {
    Place at(String name) {
      return at(name, name);
    }

    Place at(String givenName, String meantName) {
      return new Place(given + "/" + escaped(givenName), meant + "/" + escaped(meantName));
    }

    private static String escaped(String name) {
      return name.replace("~", "~0").replace("/", "~1");
    }
  }

  private static final String NUMBER = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonNode root;
  private final Map<String, String> aliases;
  private final JsonNode meaning;
  private final List<Fault> faults = new ArrayList<>();
  private final EnumMap<Kind, Integer> taken = new EnumMap<>(Kind.class);

  /**
   * @param aliases other names of properties, each of which only one type has
   */
  Liberties(JsonNode root, Map<String, String> aliases, JsonNode given) {
    this.root = root;
    this.aliases = aliases;
    this.meaning = read(root, given, new Place("", ""));
  }

  /** The value without liberties; where there is a fault, as it was given. */
  JsonNode meaning() {
    return meaning;
  }

  List<Fault> faults() {
    return faults;
  }

  /** How often each was taken. */
  Map<Kind, Integer> taken() {
    return taken;
  }

  private JsonNode read(JsonNode unresolved, JsonNode given, Place place) {
    JsonNode schema = resolved(unresolved);
    if (schema.has("anyOf")) {
      return given.isNull() ? given : read(schema.at("/anyOf/0"), given, place);
    }
    if (schema.has("oneOf")) {
      return union(schema.get("oneOf"), given, place);
    }
    return switch (schema.path("type").asText()) {
      case "object" -> object(schema, given, place);
      case "array" -> array(schema, given, place);
      case "" -> given;
      default -> single(schema, given, place);
    };
  }

  /** A type that is its value, as one with {@code @JsonValue}, is but a reference to that. */
  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref")
        ? resolved(root.at(schema.get("$ref").textValue().substring(1)))
        : schema;
  }

  private JsonNode single(JsonNode schema, JsonNode given, Place place) {
    JsonNode meant = given;
    if (given.isTextual()) {
      String text = given.textValue();
      meant =
          switch (schema.get("type").textValue()) {
            case "integer", "number" ->
                text.matches(NUMBER) ? took(Kind.NUMBER, decimal(text)) : given;
            case "boolean" ->
                text.matches("true|false")
                    ? took(Kind.BOOLEAN, NODES.booleanNode(text.equals("true")))
                    : given;
            default -> text(schema, text);
          };
    }
    if (!allows(schema, meant)) {
      add(place, place.meant);
      return given;
    }
    return meant;
  }

  private static JsonNode decimal(String text) {
    return DecimalNode.valueOf(new BigDecimal(text));
  }

  private JsonNode text(JsonNode schema, String text) {
    if (schema.has("enum")) {
      return NODES.textNode(choice(schema.get("enum"), text));
    }
    if (allows(schema, NODES.textNode(text))) {
      return NODES.textNode(text);
    }
    String formal = formal(schema.path("pattern").asText(), text);
    return allows(schema, NODES.textNode(formal))
        ? took(Kind.FORM, NODES.textNode(formal))
        : NODES.textNode(text);
  }

  /** What a text of another form would be: a year, an address, an offset or a time. */
  private static String formal(String pattern, String text) {
    if (pattern.equals(FormKind.YEAR.pattern())) {
      return text.replaceFirst("^(?:[+]|(-))?0*([0-9]+)$", "$1$2");
    }
    if (pattern.equals(FormKind.URL.pattern())) {
      int end = text.indexOf(':') + 1;
      return text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end);
    }
    if (pattern.equals(FormKind.ZONE_OFFSET.pattern())) {
      return text.replaceFirst("^([+-])([0-9])$", "$10$2:00");
    }
    return text.toUpperCase(Locale.ROOT)
        .replaceFirst("^(.*T|)([0-9]{2}:[0-9]{2})(Z|[+-][0-9:]+)$", "$1$2:00$3");
  }

  /** The name itself, or the only one that differs in case alone, or what was given. */
  private String choice(JsonNode names, String given) {
    Set<String> alike = new HashSet<>();
    for (JsonNode name : names) {
      if (name.textValue().equals(given)) {
        return given;
      }
      if (name.textValue().equalsIgnoreCase(given)) {
        alike.add(name.textValue());
      }
    }
    return alike.size() == 1 ? took(Kind.CASE, alike.iterator().next()) : given;
  }

  private JsonNode array(JsonNode schema, JsonNode given, Place place) {
    boolean alone = !given.isArray() && kind(given).equals(onlyKind(schema.get("items")));
    if (!given.isArray() && !alone) {
      add(place, place.meant);
      return given;
    }
    ArrayNode meant = NODES.arrayNode();
    boolean unique = schema.path("uniqueItems").asBoolean();
    Set<JsonNode> seen = new HashSet<>();
    int refused = 0;
    JsonNode elements = alone ? took(Kind.SINGLE, (JsonNode) NODES.arrayNode().add(given)) : given;
    for (int i = 0; i < elements.size(); i++) {
      Place at = alone ? new Place(place.given, place.meant + "/0") : place.at("" + i);
      int before = faults.size();
      JsonNode element = read(schema.get("items"), elements.get(i), at);
      meant.add(element);
      // What is wrong in itself is not told to be there twice as well.
      boolean right = faults.size() == before;
      refused += right ? 0 : 1;
      if (unique && right && !seen.add(comparable(element))) {
        add(at, place.meant);
      }
    }
    // What is there twice counts once.
    int size = unique ? seen.size() + refused : meant.size();
    if (isOutside(size, schema, "minItems", "maxItems")) {
      add(place, place.meant);
    }
    return meant;
  }

  /** Equal as numbers is equal. */
  private static JsonNode comparable(JsonNode node) {
    return node.isNumber() ? DecimalNode.valueOf(node.decimalValue().stripTrailingZeros()) : node;
  }

  /** What a value is if it is no array and there is no other way to read it; empty for none. */
  private String onlyKind(JsonNode unresolved) {
    JsonNode schema = resolved(unresolved);
    if (schema.has("anyOf")) {
      return onlyKind(schema.at("/anyOf/0"));
    }
    String type = schema.has("oneOf") ? "object" : schema.path("type").asText();
    return type.equals("array") ? "" : type.equals("integer") ? "number" : type;
  }

  private static String kind(JsonNode given) {
    return switch (given.getNodeType()) {
      case OBJECT -> "object";
      case STRING -> "string";
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
      default -> "none";
    };
  }

  private JsonNode union(JsonNode variants, JsonNode given, Place place) {
    if (!given.isObject()) {
      add(place, place.meant);
      return given;
    }
    String tag = tag(resolved(variants.get(0)));
    ArrayNode names = NODES.arrayNode();
    variants.forEach(variant -> names.add(resolved(variant).at("/properties/" + tag + "/const")));
    JsonNode named = given.path(tag);
    String name = named.isTextual() ? choice(names, named.textValue()) : "";
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).textValue().equals(name)) {
        ObjectNode tagged = given.deepCopy();
        return object(resolved(variants.get(i)), tagged.put(tag, name), place);
      }
    }
    add(place.at(tag), place.meant);
    return given;
  }

  private static String tag(JsonNode variant) {
    for (Map.Entry<String, JsonNode> property : variant.get("properties").properties()) {
      if (property.getValue().path("const").isTextual()) {
        return property.getKey();
      }
    }
    throw new IllegalStateException("no tag in " + variant);
  }

  private JsonNode object(JsonNode schema, JsonNode given, Place place) {
    if (!given.isObject()) {
      add(place, place.meant);
      return given;
    }
    return schema.get("additionalProperties").isObject()
        ? map(schema, given, place)
        : properties(schema, given, place);
  }

  private JsonNode map(JsonNode schema, JsonNode given, Place place) {
    ObjectNode meant = NODES.objectNode();
    JsonNode names = resolved(schema.path("propertyNames"));
    for (Map.Entry<String, JsonNode> entry : given.properties()) {
      String name = entry.getKey();
      String key = names.has("enum") ? choice(names.get("enum"), name) : name;
      boolean known = names.isMissingNode() || allows(names, NODES.textNode(key));
      if (!known) {
        add(place.at(name), place.meant);
      }
      if (meant.has(key)) {
        add(place.at(name), place.meant);
        key = name + " again";
      }
      boolean skipped = !known && names.has("enum");
      JsonNode values = schema.get("additionalProperties");
      meant.set(
          key, skipped ? entry.getValue() : read(values, entry.getValue(), place.at(name, key)));
    }
    if (isOutside(given.size(), schema, "minProperties", "maxProperties")) {
      add(place, place.meant);
    }
    return meant;
  }

  private JsonNode properties(JsonNode schema, JsonNode given, Place place) {
    ObjectNode meant = NODES.objectNode();
    JsonNode properties = schema.get("properties");
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.textValue()));
    Set<String> seen = new HashSet<>();
    for (Map.Entry<String, JsonNode> entry : given.properties()) {
      String name = entry.getKey();
      String known = properties.has(name) ? name : aliases.getOrDefault(name, name);
      boolean again = properties.has(known) && !seen.add(known);
      if (!properties.has(known) || again) {
        Place at = place.at(name, again ? name + " again" : name);
        add(at, at.meant);
        meant.set(again ? name + " again" : name, entry.getValue());
      } else if (entry.getValue().isNull() && !required.contains(known)) {
        took(Kind.ABSENT, known);
      } else {
        took(Kind.ALIAS, known, !known.equals(name));
        Place at = place.at(name, known);
        meant.set(known, read(properties.get(known), entry.getValue(), at));
      }
    }
    required.removeAll(seen);
    required.forEach(name -> add(place.at(name), place.meant));
    return meant;
  }

  private static boolean isOutside(int size, JsonNode schema, String min, String max) {
    return size < schema.path(min).asInt(0) || size > schema.path(max).asInt(Integer.MAX_VALUE);
  }

  private static boolean allows(JsonNode schema, JsonNode value) {
    return SchemaOracleTest.isValid(schema.toString(), value.toString());
  }

  private void add(Place place, String seen) {
    faults.add(new Fault(place.given, seen));
  }

  private <T> T took(Kind kind, T value) {
    return took(kind, value, true);
  }

  private <T> T took(Kind kind, T value, boolean really) {
    if (really) {
      taken.merge(kind, 1, Integer::sum);
    }
    return value;
  }
}
