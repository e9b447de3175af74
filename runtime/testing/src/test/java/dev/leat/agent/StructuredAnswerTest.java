package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.writing;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.Effect;
import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import dev.leat.chat.ResponseFormat;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.Problem;
import dev.leat.json.TypeCodec;
import dev.leat.store.Approval;
import dev.leat.store.ConversationId;
import dev.leat.store.RunEvent;
import dev.leat.store.RunLimit;
import dev.leat.store.Store;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers that are values of a type. */
@Timeout(60)
class StructuredAnswerTest {
  private static final Toolset ECHO = tool("echo", (x, context) -> ToolResult.text("echo " + x));
  private static final String PARIS = "{\"city\":\"Paris\",\"celsius\":21}";
  private static final String HOT = "{\"city\":\"Paris\",\"celsius\":\"hot\",\"sky\":1}";

  private record Forecast(String city, int celsius) {}

  /** As the processor would write it. */
  static final class ForecastJson implements TypeCodec<Forecast> {
    static final ForecastJson CODEC = new ForecastJson();
    private static final ObjectShape SHAPE =
        ObjectShape.builder().required("city", "a string").required("celsius", "a number").build();

    @Override
    public @Nullable Forecast read(JsonReader in) {
      int before = in.problemCount();
      String city = null;
      int celsius = 0;
      if (in.beginObject(SHAPE)) {
        for (int i = in.nextProperty(); i >= 0; i = in.nextProperty()) {
          if (i == 0) {
            city = in.readString();
          } else {
            celsius = in.readInt();
          }
        }
      }
      return in.problemCount() > before || city == null ? null : new Forecast(city, celsius);
    }

    @Override
    public void write(JsonWriter out, Forecast value) {
      out.beginObject().name("city").value(value.city());
      out.name("celsius").value(value.celsius()).endObject();
    }

    @Override
    public String schema() {
      return "{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"},"
          + "\"celsius\":{\"type\":\"integer\"}},\"required\":[\"city\",\"celsius\"]}";
    }

    @Override
    public String fingerprint() {
      return "1";
    }
  }

  /** A type that is no object. */
  private static final class NamesJson implements TypeCodec<List<String>> {
    @Override
    public @Nullable List<String> read(JsonReader in) {
      int before = in.problemCount();
      List<String> names = new ArrayList<>();
      if (in.beginArray()) {
        while (in.nextElement()) {
          String name = in.readString();
          if (name != null) {
            names.add(name);
          }
        }
      }
      return in.problemCount() > before ? null : names;
    }

    @Override
    public void write(JsonWriter out, List<String> value) {
      out.beginArray();
      value.forEach(out::value);
      out.endArray();
    }

    @Override
    public String schema() {
      return "{\"type\":\"array\",\"items\":{\"type\":\"string\"}}";
    }

    @Override
    public String fingerprint() {
      return "1";
    }
  }

  /** A scripted model that takes every option. */
  private record Willing(ScriptedModel model) implements ChatModel {
    @Override
    public String name() {
      return "willing";
    }

    @Override
    public boolean takes(ChatOptions options) {
      return true;
    }

    @Override
    public ChatStream stream(ChatRequest request) {
      return model.stream(request);
    }

    @Override
    public void close() {
      model.close();
    }
  }

  private static StructuredAgent<Forecast> forecasts(ScriptedModel model, AnswerMode mode) {
    return Agent.builder(model).tools(ECHO).build().answering(ForecastJson.CODEC, mode);
  }

  private static ScriptedTurn answer(String json) {
    return ScriptedTurn.start().call(AnswerForm.TOOL, json);
  }

  private static String lastTold(ScriptedModel model, int request) {
    List<Message> sent = model.requests().get(request).messages();
    return sent.get(sent.size() - 1).toString();
  }

  private static <T> StructuredRun<T> recorded(StructuredRun<T> run) {
    RunRecorder.record(run.run());
    return run;
  }

  @Test
  void aModelWithoutToolsAndWithFormatsIsAskedByResponseFormat() throws Exception {
    ScriptedModel model =
        ScriptedModel.of(ScriptedTurn.of("{\"city\":\"Paris\",", "\"celsius\":21}"));
    StructuredRun<Forecast> run =
        Agent.builder(new Willing(model)).build().answering(ForecastJson.CODEC).run("q");
    assertEquals(new Forecast("Paris", 21), recorded(run).answer());
    assertEquals(PARIS, run.run().result().text(), "the text is streamed");
    ResponseFormat.Schema asked =
        (ResponseFormat.Schema) model.requests().get(0).options().responseFormat().orElseThrow();
    assertEquals(ForecastJson.CODEC.schema(), asked.schema());
    assertTrue(model.requests().get(0).tools().isEmpty());
  }

  @Test
  void aModelWithToolsIsAskedByToolAndSoIsOneWithoutFormats() throws Exception {
    ScriptedModel model =
        ScriptedModel.strict(ScriptedTurn.of("One moment. ").call("echo", x("a")), answer(PARIS));
    Agent agent = Agent.builder(new Willing(model)).tools(ECHO).instructions("Hi.").build();
    StructuredRun<Forecast> run = agent.answering(ForecastJson.CODEC).run("q");
    assertEquals(new Forecast("Paris", 21), recorded(run).answer());
    assertEquals(List.of("echo", "final_answer"), model.requests().get(0).tools().names());
    assertEquals("One moment. " + PARIS, run.run().result().text());
    assertEquals(PARIS, run.run().result().answer());
    Message.Instructions told = (Message.Instructions) model.requests().get(0).messages().get(0);
    assertTrue(told.text().startsWith("Hi.\n\nGive your final answer by calling"), told.text());
    ScriptedModel plain = ScriptedModel.strict(answer(PARIS));
    assertEquals(
        "Paris",
        Agent.builder(plain).build().answering(ForecastJson.CODEC).run("q").answer().city());
  }

  @Test
  void aModelWithNeitherIsAskedInWordsAndMayWriteMore() throws Exception {
    ScriptedModel model =
        ScriptedModel.of(ScriptedTurn.of("Here you are:\n```json\n" + PARIS + "\n```\nBye!"));
    StructuredRun<Forecast> run = forecasts(model, AnswerMode.PROMPT).run("q");
    assertEquals(21, recorded(run).answer().celsius());
    assertTrue(model.requests().get(0).messages().get(0).toString().contains("\"celsius\":{"));
  }

  @Test
  void everythingThatIsWrongGoesBackToTheModel() throws Exception {
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.of(HOT), ScriptedTurn.of("I am sorry."), ScriptedTurn.of(PARIS));
    StructuredRun<Forecast> run = forecasts(model, AnswerMode.RESPONSE_FORMAT).run("q");
    assertEquals(new Forecast("Paris", 21), recorded(run).answer());
    String told = lastTold(model, 1);
    assertTrue(told.contains("/celsius: expected") && told.contains("/sky: expected"), told);
    assertTrue(lastTold(model, 2).contains("expected one JSON object"), lastTold(model, 2));
    assertEquals(PARIS, run.run().result().answer());
  }

  @Test
  void anAnswerByToolIsRepairedAsOtherCallsAre() throws Exception {
    ScriptedModel model =
        ScriptedModel.strict(answer(HOT), ScriptedTurn.of("21 degrees."), answer(PARIS));
    StructuredRun<Forecast> run = forecasts(model, AnswerMode.TOOL).run("q");
    assertEquals(new Forecast("Paris", 21), recorded(run).answer());
    assertTrue(lastTold(model, 1).contains("/celsius: expected"), lastTold(model, 1));
    assertTrue(lastTold(model, 2).contains("calling the tool final_answer"), lastTold(model, 2));
  }

  @Test
  void afterTheLastRepairThereIsOneFailureWithTextAndProblems() {
    for (AnswerMode mode : AnswerMode.values()) {
      ScriptedModel model =
          ScriptedModel.answering(
              request -> mode == AnswerMode.TOOL ? answer(HOT) : ScriptedTurn.of(HOT));
      StructuredRun<Forecast> run = recorded(forecasts(model, mode).run("q"));
      InvalidAnswerException invalid = assertThrows(InvalidAnswerException.class, run::answer);
      assertEquals(HOT, invalid.text(), mode.name());
      assertEquals(
          List.of("/celsius", "/sky"),
          invalid.problems().stream().map(Problem::pointer).toList(),
          mode.name());
      assertEquals(4, model.requests().size(), mode.name());
      RunEvent.Failed failed = (RunEvent.Failed) RunRecorder.record(run.run()).ending();
      assertEquals("answer:invalid", failed.code(), mode.name());
    }
  }

  @Test
  void aTypeThatIsNoObjectIsWrappedForTheModelAlone() throws Exception {
    for (AnswerMode mode : AnswerMode.values()) {
      String json = "{\"answer\":[\"Ann\",\"Bob\"]}";
      ScriptedModel model =
          ScriptedModel.of(mode == AnswerMode.TOOL ? answer(json) : ScriptedTurn.of(json));
      StructuredAgent<List<String>> names =
          Agent.builder(model).build().answering(new NamesJson(), mode);
      assertEquals(List.of("Ann", "Bob"), recorded(names.run("q")).answer(), mode.name());
    }
  }

  @Test
  void referencesStayGoodWhenASchemaIsWrapped() {
    AnswerSchema shape =
        AnswerSchema.of(
            "{\"oneOf\":[{\"$ref\":\"#/$defs/Dot\"},{\"type\":\"array\",\"items\":{\"$ref\":\"#\"}}],"
                + "\"$defs\":{\"Dot\":{\"type\":\"object\",\"properties\":{\"in\":{\"$ref\":\"#\"}}}}}");
    assertTrue(shape.isWrapped());
    assertEquals(
        "{\"type\":\"object\",\"properties\":{\"answer\":{\"$ref\":\"#/$defs/AnswerValue\"}},"
            + "\"required\":[\"answer\"],\"additionalProperties\":false,\"$defs\":{"
            + "\"Dot\":{\"type\":\"object\",\"properties\":{\"in\":{\"$ref\":\"#/$defs/AnswerValue\"}}},"
            + "\"AnswerValue\":{\"oneOf\":[{\"$ref\":\"#/$defs/Dot\"},"
            + "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/AnswerValue\"}}]}}}",
        shape.json().replaceAll("\\s", ""));
  }

  @Test
  void ofTwoAnswersInATurnTheFirstCountsAndOtherToolsRun() throws Exception {
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start()
                .call(AnswerForm.TOOL, PARIS)
                .call("echo", x("a"))
                .call(AnswerForm.TOOL, "{\"city\":\"Rome\",\"celsius\":30}"));
    StructuredRun<Forecast> run = forecasts(model, AnswerMode.TOOL).run("q");
    assertEquals("Paris", recorded(run).answer().city());
  }

  @Test
  void thePolicyIsAskedOfToolsAndNotOfTheAnswer() throws Exception {
    Store store = Store.inMemory();
    ConversationId conversation = ConversationId.random();
    ScriptedModel model =
        ScriptedModel.strict(ScriptedTurn.start().call("pay", x("Ann")), answer(PARIS));
    StructuredAgent<Forecast> agent =
        Agent.builder(model)
            .store(store)
            .tools(writing("pay", (x, context) -> ToolResult.text("paid")))
            .policy(
                call ->
                    call.tool().effect() == Effect.WRITE
                        ? Verdict.ask("sure?")
                        : Verdict.deny("no"))
            .build()
            .answering(ForecastJson.CODEC);
    StructuredRun<Forecast> resting = agent.run(conversation, "q");
    assertThrows(RunException.class, resting::answer);
    Suspension rest = resting.run().result().suspension().orElseThrow();
    Resumption allowed =
        Resumption.builder(rest.checkpoint())
            .decisions(rest.approvals().stream().map(Approval::allow).toList())
            .build();
    assertEquals(21, recorded(agent.resume(allowed)).answer().celsius());
    List<Message> kept = store.conversations().get(conversation).messages();
    assertEquals(Message.Assistant.of(PARIS), kept.get(kept.size() - 1));
    store.close();
  }

  @Test
  void aToolThatEndsTheRunDoesNotStandInForTheAnswer() {
    Toolset ending = tool(TestTools.descriptor("end").stop(), (x, context) -> ToolResult.text(x));
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.start().call("end", x("a")));
    StructuredRun<Forecast> run =
        Agent.builder(model).tools(ending).build().answering(ForecastJson.CODEC).run("q");
    assertThrows(InvalidAnswerException.class, recorded(run)::answer);
  }

  @Test
  void anAnswerThatIsCutOffIsALimitAndNotRepaired() {
    ScriptedModel model =
        ScriptedModel.of(ScriptedTurn.of("{\"city\":").finish(FinishReason.LENGTH));
    StructuredRun<Forecast> run = forecasts(model, AnswerMode.RESPONSE_FORMAT).run("q");
    RunException cut = assertThrows(RunException.class, recorded(run)::answer);
    RunEvent.LimitReached reached =
        assertInstanceOf(RunEvent.LimitReached.class, cut.result().ending());
    assertEquals(RunLimit.OUTPUT_TOKENS, reached.limit());
  }

  @Test
  void anAnswerLargerThanResultsMayBeIsWhole() throws Exception {
    String city = "y".repeat(200_000);
    ScriptedModel model = ScriptedModel.of(answer("{\"city\":\"" + city + "\",\"celsius\":1}"));
    assertEquals(city, recorded(forecasts(model, AnswerMode.TOOL).run("q")).answer().city());
  }
}
