package dev.leat.models.openai;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.leat.chat.ChatException;
import dev.leat.models.wire.WireJson;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.Toolset;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.WeakHashMap;

/** The {@code tools} of a request, written once for each toolset. Safe for all threads. */
final class ToolCatalogue {
  /** By identity, which is a toolset's equality; guarded by itself. */
  private final Map<Toolset, String> written = new WeakHashMap<>();

  /** The JSON array of the tools. */
  String json(Toolset tools) {
    synchronized (written) {
      return written.computeIfAbsent(tools, ToolCatalogue::write);
    }
  }

  private static String write(Toolset tools) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = WireJson.MAPPER.createGenerator(text)) {
      out.writeStartArray();
      for (ToolBinding tool : tools) {
        write(out, tool.descriptor());
      }
      out.writeEndArray();
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator out, ToolDescriptor tool) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "function");
    out.writeObjectFieldStart("function");
    out.writeStringField("name", tool.name());
    out.writeStringField("description", tool.description());
    out.writeFieldName("parameters");
    copyCompact(out, tool);
    out.writeEndObject();
    out.writeEndObject();
  }

  /** Copies the schema without the white space that makes it readable in its source. */
  private static void copyCompact(JsonGenerator out, ToolDescriptor tool) throws IOException {
    if (!WireJson.isObject(tool.inputSchema())) {
      throw new ChatException(
          ChatException.Kind.PROTOCOL,
          "The schema of tool '" + tool.name() + "' is not a JSON object; nothing was sent.");
    }
    try (JsonParser in = WireJson.MAPPER.createParser(tool.inputSchema())) {
      int depth = 0;
      while (in.nextToken() != null) {
        out.copyCurrentEventExact(in);
        depth += in.currentToken().isStructStart() ? 1 : in.currentToken().isStructEnd() ? -1 : 0;
        if (depth == 0) {
          return;
        }
      }
    }
  }
}
