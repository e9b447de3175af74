package com.example.weather;

import dev.leat.agent.Agent;
import dev.leat.agent.RunResult;
import dev.leat.chat.ChatModel;
import dev.leat.models.openai.OpenAiChatModel;
import dev.leat.testing.ModelServer;
import dev.leat.testing.Reply;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.Toolset;

/** Runs an agent over HTTP against a scripted server and checks what comes of it. */
public final class Main {
  private static final String ARGUMENTS =
      "{\"from\":\"Ulm\",\"stops\":[{\"name\":\"Bern\",\"nights\":2,\"then\":[]}],"
          + "\"mode\":\"train\",\"budget\":{\"food\":12.5}}";

  private static final String TRAVELLER = "{\"traveller\":{\"name\":\" Ada \"}}";

  private static final String PAGE =
      "{\"page\":{\"items\":[{\"name\":\"Bern\",\"then\":[]}],\"more\":true}}";

  private static final String SEAT = "{\"seat\":{\"value\":2,\"type\":\"Done\"}}";

  private Main() {}

  /** Exits with 0 if all is as it should be. */
  public static void main(String[] args) throws Exception {
    Reply call =
        Reply.of(
            ScriptedTurn.start()
                .text("Planning. ")
                .call("plan", ARGUMENTS)
                .call("book", TRAVELLER)
                .call("names", PAGE)
                .call("counter_reserve", "{\"train\":7}")
                .call("counter_reserve", "{\"train\":0,\"comfort\":\"first\"}")
                .call("counter_giveBack", SEAT));
    Reply answer = Reply.of(ScriptedTurn.of("Off ", "you ", "go."));
    try (ModelServer server = ModelServer.start(call, answer);
        ChatModel model =
            OpenAiChatModel.builder()
                .baseUrl(server.baseUrl().toString())
                .apiKey("none")
                .model("scripted")
                .build()) {
      Toolset tools = PlacesBindings.of(new Places()).and(CounterBindings.of(new Counter()));
      Agent agent = Agent.builder(model).tools(tools).build();
      RunResult result = agent.run("Plan a journey.").printTo(System.out);
      result.orThrow();
      server.assertExhausted();
      require(result.text().equals("Planning. Off you go."), result.text());
      String history = result.messages().toString();
      require(history.contains("Ulm by TRAIN for {food=12.5}"), history);
      require(history.contains("{\"name\":\"Ada\",\"bags\":1}"), history);
      require(history.contains("{\"items\":[\"Bern\"],\"more\":true}"), history);
      require(history.contains("{\"type\":\"Done\",\"value\":2}"), history);
      require(history.contains("no train 0 in FIRST"), history);
      require(history.contains("Done[value=2]"), history);
    }
    String frames = Served.answer();
    require(frames.contains("\"text\":\"Good ") && frames.contains("run_completed"), frames);
    System.out.println("module: " + Main.class.getModule().getName());
  }

  private static void require(boolean holds, String found) {
    if (!holds) {
      throw new AssertionError("found " + found);
    }
  }
}
