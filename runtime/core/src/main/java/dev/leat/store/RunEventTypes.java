package dev.leat.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.FinishReason;
import dev.leat.chat.ToolCall;
import dev.leat.json.JsonWriter;
import dev.leat.stored.StoredJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The stored name and data of each type of event. Names are for ever; data may gain members. */
final class RunEventTypes {
  private static final Map<Class<?>, Type<?>> BY_CLASS = new LinkedHashMap<>();
  private static final Map<String, Type<?>> BY_NAME = new HashMap<>();

  private record Type<E extends RunEvent>(
      String name, Class<E> type, BiConsumer<JsonWriter, E> write, Function<JsonNode, E> read) {
    void writeData(JsonWriter out, RunEvent event) {
      write.accept(out, type.cast(event));
    }
  }

  static {
    define(
        "run_started",
        RunEvent.Started.class,
        (out, e) -> out.name("conversation").value(e.conversation()),
        in -> new RunEvent.Started(StoredJson.textOrNull(in, "conversation")));
    define(
        "turn_started",
        RunEvent.TurnStarted.class,
        (out, e) -> out.name("turn").value(e.turn()),
        in -> new RunEvent.TurnStarted(in.path("turn").asInt()));
    define(
        "text",
        RunEvent.Text.class,
        (out, e) -> out.name("text").value(e.text()),
        in -> new RunEvent.Text(text(in, "text")));
    define(
        "reasoning",
        RunEvent.Reasoning.class,
        (out, e) -> out.name("text").value(e.text()),
        in -> new RunEvent.Reasoning(text(in, "text")));
    define(
        "call_started",
        RunEvent.CallStarted.class,
        (out, e) -> out.name("call").value(e.callId()).name("tool").value(e.tool()),
        in -> new RunEvent.CallStarted(text(in, "call"), text(in, "tool")));
    define(
        "call_arguments",
        RunEvent.CallArguments.class,
        (out, e) -> out.name("call").value(e.callId()).name("json").value(e.json()),
        in -> new RunEvent.CallArguments(text(in, "call"), text(in, "json")));
    define("call_ready", RunEvent.CallReady.class, RunEventTypes::write, RunEventTypes::callReady);
    define(
        "call_malformed",
        RunEvent.CallMalformed.class,
        RunEventTypes::write,
        RunEventTypes::callMalformed);
    define(
        "call_changed",
        RunEvent.CallChanged.class,
        (out, e) ->
            out.name("call")
                .value(e.callId())
                .name("arguments")
                .value(e.arguments())
                .name("reason")
                .value(e.reason()),
        in ->
            new RunEvent.CallChanged(text(in, "call"), text(in, "arguments"), text(in, "reason")));
    define("run_suspended", RunEvent.Suspended.class, ApprovalJson::write, ApprovalJson::suspended);
    define("run_resumed", RunEvent.Resumed.class, ApprovalJson::write, ApprovalJson::resumed);
    define("plan_made", RunEvent.PlanMade.class, RunEventTypes::write, RunEventTypes::planMade);
    define(
        "step_started",
        RunEvent.StepStarted.class,
        (out, e) -> out.name("step").value(e.step()).name("text").value(e.text()),
        in -> new RunEvent.StepStarted(in.path("step").asInt(), text(in, "text")));
    define(
        "step_finished",
        RunEvent.StepFinished.class,
        (out, e) -> out.name("step").value(e.step()).name("result").value(e.result()),
        in -> new RunEvent.StepFinished(in.path("step").asInt(), text(in, "result")));
    define(
        "tool_started",
        RunEvent.ToolStarted.class,
        (out, e) -> out.name("call").value(e.callId()),
        in -> new RunEvent.ToolStarted(text(in, "call")));
    define(
        "tool_retried",
        RunEvent.ToolRetried.class,
        (out, e) ->
            out.name("call")
                .value(e.callId())
                .name("attempt")
                .value(e.attempt())
                .name("error")
                .value(e.error())
                .name("delay_millis")
                .value(e.delayMillis()),
        in ->
            new RunEvent.ToolRetried(
                text(in, "call"),
                in.path("attempt").asInt(),
                text(in, "error"),
                in.path("delay_millis").asLong()));
    define(
        "tool_progress",
        RunEvent.ToolProgress.class,
        (out, e) -> out.name("call").value(e.callId()).name("message").value(e.message()),
        in -> new RunEvent.ToolProgress(text(in, "call"), text(in, "message")));
    define("nested", RunEvent.Nested.class, RunEventTypes::write, RunEventTypes::nested);
    define(
        "tool_finished",
        RunEvent.ToolFinished.class,
        RunEventTypes::write,
        RunEventTypes::toolFinished);
    define(
        "turn_finished",
        RunEvent.TurnFinished.class,
        (out, e) ->
            StoredJson.usage(
                out.name("turn").value(e.turn()).name("reason").value(name(e.reason())), e.usage()),
        in ->
            new RunEvent.TurnFinished(
                in.path("turn").asInt(),
                constant(in, "reason", FinishReason.class),
                StoredJson.usage(in)));
    define(
        "run_completed",
        RunEvent.Completed.class,
        RunEventTypes::terminal,
        in -> new RunEvent.Completed(text(in, "text"), StoredJson.usage(in)));
    define(
        "run_failed",
        RunEvent.Failed.class,
        (out, e) ->
            terminal(out.name("code").value(e.code()).name("message").value(e.message()), e),
        in ->
            new RunEvent.Failed(
                text(in, "code"), text(in, "message"), text(in, "text"), StoredJson.usage(in)));
    define(
        "run_cancelled",
        RunEvent.Cancelled.class,
        RunEventTypes::terminal,
        in -> new RunEvent.Cancelled(text(in, "text"), StoredJson.usage(in)));
    define(
        "run_limit_reached",
        RunEvent.LimitReached.class,
        (out, e) ->
            terminal(
                out.name("limit").value(name(e.limit())).name("message").value(e.message()), e),
        in ->
            new RunEvent.LimitReached(
                constant(in, "limit", RunLimit.class),
                text(in, "message"),
                text(in, "text"),
                StoredJson.usage(in)));
  }

  private RunEventTypes() {}

  /** Writes the members {@code type} and {@code data}. */
  static void write(JsonWriter out, RunEvent event) {
    if (event instanceof RunEvent.Unknown unknown) {
      out.name("type").value(unknown.type()).name("data").raw(unknown.json());
      return;
    }
    Type<?> type = Objects.requireNonNull(BY_CLASS.get(event.getClass()), "type of the event");
    out.name("type").value(type.name()).name("data").beginObject();
    type.writeData(out, event);
    out.endObject();
  }

  /** Whether this release knows the type. */
  static boolean isKnown(String name) {
    return BY_NAME.containsKey(name);
  }

  /**
   * Reads the data of a known type.
   *
   * @throws IllegalArgumentException if it has a constant that this release does not know
   */
  static RunEvent read(String name, JsonNode data) {
    return Objects.requireNonNull(BY_NAME.get(name), name).read().apply(data);
  }

  /** The stored names, in the order of a run. */
  static Iterable<String> names() {
    return BY_CLASS.values().stream().map(type -> type.name()).toList();
  }

  private static <E extends RunEvent> void define(
      String name, Class<E> type, BiConsumer<JsonWriter, E> write, Function<JsonNode, E> read) {
    Type<E> defined = new Type<>(name, type, write, read);
    BY_CLASS.put(type, defined);
    BY_NAME.put(name, defined);
  }

  private static void write(JsonWriter out, RunEvent.CallReady event) {
    ToolCall call = event.call();
    out.name("call").value(call.id());
    out.name("provider_id").value(call.providerId());
    out.name("tool").value(call.name());
    out.name("arguments").value(call.arguments());
  }

  private static RunEvent.CallReady callReady(JsonNode in) {
    return new RunEvent.CallReady(
        new ToolCall(
            text(in, "call"),
            StoredJson.textOrNull(in, "provider_id"),
            text(in, "tool"),
            text(in, "arguments")));
  }

  private static void write(JsonWriter out, RunEvent.CallMalformed event) {
    out.name("call").value(event.callId());
    out.name("raw").value(event.raw());
    out.name("reason").value(event.reason());
    out.name("truncated").value(event.truncated());
  }

  private static RunEvent.CallMalformed callMalformed(JsonNode in) {
    return new RunEvent.CallMalformed(
        StoredJson.textOrNull(in, "call"),
        text(in, "raw"),
        text(in, "reason"),
        in.path("truncated").asBoolean());
  }

  private static void write(JsonWriter out, RunEvent.Nested event) {
    write(out.name("call").value(event.callId()).name("run").value(event.runId()), event.event());
  }

  private static RunEvent.Nested nested(JsonNode in) {
    String type = text(in, "type");
    if (!isKnown(type)) {
      // The whole is kept as it is then: the text of its data is not at hand here.
      throw new IllegalArgumentException("no type of event is named '" + type + "'");
    }
    return new RunEvent.Nested(text(in, "call"), text(in, "run"), read(type, in.path("data")));
  }

  private static void write(JsonWriter out, RunEvent.PlanMade event) {
    out.name("steps").beginArray();
    event.steps().forEach(out::value);
    out.endArray();
  }

  private static RunEvent.PlanMade planMade(JsonNode in) {
    List<String> steps = new ArrayList<>();
    in.path("steps").forEach(step -> steps.add(step.asText()));
    return new RunEvent.PlanMade(steps);
  }

  private static void write(JsonWriter out, RunEvent.ToolFinished event) {
    out.name("call").value(event.callId());
    out.name("tool").value(event.tool());
    out.name("outcome").value(name(event.outcome()));
    out.name("text").value(event.text());
    out.name("millis").value(event.millis());
  }

  private static RunEvent.ToolFinished toolFinished(JsonNode in) {
    return new RunEvent.ToolFinished(
        text(in, "call"),
        text(in, "tool"),
        constant(in, "outcome", ToolOutcome.class),
        text(in, "text"),
        in.path("millis").asLong());
  }

  private static void terminal(JsonWriter out, RunEvent.Terminal event) {
    StoredJson.usage(out.name("text").value(event.text()), event.usage());
  }

  static String text(JsonNode in, String member) {
    return in.path(member).asText();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <C extends Enum<C>> C constant(JsonNode in, String member, Class<C> type) {
    return Enum.valueOf(type, text(in, member).toUpperCase(Locale.ROOT));
  }
}
