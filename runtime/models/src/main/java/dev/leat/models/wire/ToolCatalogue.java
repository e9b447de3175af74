package dev.leat.models.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.leat.chat.ChatException;
import dev.leat.schema.DialectSchema;
import dev.leat.schema.SchemaDialect;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.Toolset;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The tools of a request as its wire lists them, written once for each toolset. Safe for all
 * threads.
 */
public final class ToolCatalogue {
  /** How a wire writes one tool. */
  @FunctionalInterface
  public interface Form {
    /** Writes the tool as the next value. */
    void write(JsonGenerator out, ToolDescriptor tool, DialectSchema schema) throws IOException;
  }

  private final SchemaDialect dialect;
  private final Form form;

  /** By identity, which is a toolset's equality; guarded by itself. */
  private final Map<Toolset, String> written = new WeakHashMap<>();

  /** A catalogue that is empty yet. */
  public ToolCatalogue(SchemaDialect dialect, Form form) {
    this.dialect = dialect;
    this.form = form;
  }

  /**
   * The JSON array of the tools.
   *
   * @throws ChatException if a tool's schema cannot be written; nothing was sent
   */
  public String json(Toolset tools) {
    synchronized (written) {
      return written.computeIfAbsent(tools, this::write);
    }
  }

  private String write(Toolset tools) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = WireJson.MAPPER.createGenerator(text)) {
      out.writeStartArray();
      for (ToolBinding tool : tools) {
        form.write(out, tool.descriptor(), tools.inputSchema(tool.name(), dialect));
      }
      out.writeEndArray();
    } catch (IllegalArgumentException e) {
      throw new ChatException(
          ChatException.Kind.PROTOCOL, "Nothing was sent: " + e.getMessage() + ".", e);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return text.toString();
  }
}
