package dev.leat.tool;

import dev.leat.schema.DialectSchema;
import dev.leat.schema.SchemaDialect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Tools with distinct names, in the order in which the model is told of them. Immutable. */
public final class Toolset implements Iterable<ToolBinding> {
  private static final Toolset EMPTY = new Toolset(Map.of());

  private final Map<String, ToolBinding> tools;

  /** Worked out at first use; any thread finds the same. */
  private volatile @Nullable String json;

  /** Filled in as they are asked for. */
  private final Map<SchemaDialect, Map<String, DialectSchema>> schemas = new ConcurrentHashMap<>();

  private Toolset(Map<String, ToolBinding> tools) {
    this.tools = tools;
  }

  /** No tools. */
  public static Toolset empty() {
    return EMPTY;
  }

  /**
   * The given tools.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  public static Toolset of(ToolBinding... tools) {
    return of(List.of(tools));
  }

  /**
   * The given tools.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  public static Toolset of(Collection<ToolBinding> tools) {
    Map<String, ToolBinding> byName = new LinkedHashMap<>();
    for (ToolBinding tool : tools) {
      if (byName.putIfAbsent(tool.name(), tool) != null) {
        throw new IllegalArgumentException(
            "two tools are named '" + tool.name() + "'; give one of them another @Tool(name)");
      }
    }
    return new Toolset(byName);
  }

  /**
   * These tools and then the others.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  public Toolset and(Toolset others) {
    List<ToolBinding> all = new ArrayList<>(tools.values());
    all.addAll(others.tools.values());
    return of(all);
  }

  /** The tool of that name. */
  public Optional<ToolBinding> find(String name) {
    return Optional.ofNullable(tools.get(name));
  }

  /** The names, in order. */
  public List<String> names() {
    return List.copyOf(tools.keySet());
  }

  /** How many tools there are. */
  public int size() {
    return tools.size();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return tools.isEmpty();
  }

  /** The names most like {@code name}, nearest first, at most three; empty if none is like it. */
  public List<String> nearest(String name) {
    return NearestNames.find(name, tools.keySet());
  }

  /** The whole catalogue as a JSON array of {@link ToolDescriptor#toJson}, byte-stable. */
  public String toJson() {
    String known = json;
    if (known == null) {
      known = CatalogueWriter.write(tools.values());
      json = known;
    }
    return known;
  }

  /**
   * What each tool takes, as a provider is told it, by the tools' names and in their order. Worked
   * out once for each dialect; later calls return the same map.
   *
   * @throws IllegalArgumentException if a tool's schema is no JSON object; the message names it
   */
  public Map<String, DialectSchema> inputSchemas(SchemaDialect dialect) {
    Map<String, DialectSchema> known = schemas.get(dialect);
    return known == null ? schemas.computeIfAbsent(dialect, this::convert) : known;
  }

  /**
   * What one tool takes, as {@link #inputSchemas} has it.
   *
   * @throws IllegalArgumentException if there is no tool of that name, or a tool's schema is no
   *     JSON object
   */
  public DialectSchema inputSchema(String name, SchemaDialect dialect) {
    DialectSchema schema = inputSchemas(dialect).get(name);
    if (schema == null) {
      throw new IllegalArgumentException("no tool is named '" + name + "'; there are " + names());
    }
    return schema;
  }

  private Map<String, DialectSchema> convert(SchemaDialect dialect) {
    Map<String, DialectSchema> converted = new LinkedHashMap<>();
    for (ToolBinding tool : tools.values()) {
      try {
        converted.put(tool.name(), dialect.of(tool.descriptor().inputSchema()));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("tool '" + tool.name() + "': " + e.getMessage(), e);
      }
    }
    return Collections.unmodifiableMap(converted);
  }

  /** SHA-256 of {@link #toJson}, in hexadecimal. */
  public String hash() {
    return ToolDescriptor.sha256(toJson());
  }

  @Override
  public Iterator<ToolBinding> iterator() {
    return List.copyOf(tools.values()).iterator();
  }

  @Override
  public String toString() {
    return "Toolset" + tools.keySet();
  }
}
