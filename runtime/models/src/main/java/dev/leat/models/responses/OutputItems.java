package dev.leat.models.responses;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the item that an event is about: by its place in the answer, for ids change from event to
 * event at some servers; by its id where no place is given; else it is the last one.
 */
final class OutputItems {
  private final Map<Integer, OutputItem> byIndex = new HashMap<>();
  private final Map<String, OutputItem> byId = new HashMap<>();

  /** The item of the last event. */
  private @Nullable OutputItem last;

  /** The item of an event that goes on with one. */
  OutputItem of(StreamEvent event) {
    return find(event, idOf(event), last);
  }

  /** The item of an event that begins one. A place that another call has is none of its own. */
  OutputItem begun(StreamEvent event) {
    OutputItem item = find(event, idOf(event), null);
    JsonNode call = event.item == null ? null : event.item.get("call_id");
    if (call == null || item.callId == null || item.callId.equals(call.asText())) {
      return item;
    }
    OutputItem other = new OutputItem(free());
    byIndex.put(other.index, other);
    byIndex.put(event.outputIndex, other);
    last = other;
    return other;
  }

  /** Whether no event was about an item yet. */
  boolean isEmpty() {
    return last == null;
  }

  private OutputItem find(StreamEvent event, @Nullable String id, @Nullable OutputItem otherwise) {
    OutputItem known =
        event.outputIndex >= 0
            ? byIndex.get(event.outputIndex)
            : id != null ? byId.get(id) : otherwise;
    OutputItem item =
        known != null ? known : new OutputItem(event.outputIndex >= 0 ? event.outputIndex : free());
    byIndex.putIfAbsent(item.index, item);
    if (id != null) {
      byId.put(id, item);
    }
    last = item;
    return item;
  }

  /** A place that no item has. */
  private int free() {
    int free = byIndex.size();
    while (byIndex.containsKey(free)) {
      free++;
    }
    return free;
  }

  private static @Nullable String idOf(StreamEvent event) {
    JsonNode own = event.item == null ? null : event.item.get("id");
    return own != null && own.isTextual() ? own.asText() : event.itemId;
  }
}
