package dev.leat.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.agent.Agent;
import dev.leat.agent.AgentRun;
import dev.leat.agent.RunRequest;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.store.ConversationId;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Many users of one agent at the same time: nobody sees another's text, memory or context. What
 * belongs to a user carries the user's tag, and each place looks for foreign ones: the model in its
 * request, the tool in its context, the reader in the run's log, and the test in the conversation.
 */
public abstract class ManyUsersContract extends StoreContract {
  private static final int USERS = 50;
  private static final int CONVERSATIONS = 10;
  private static final Pattern TAG = Pattern.compile("<u\\d+c\\d+>");

  /** For the subclass that says how its store is opened. */
  protected ManyUsersContract() {}

  /** What the program attaches to a run. */
  private record Account(String tag) {}

  /** One conversation of one user, and the run that is under way in it. */
  private record Dialogue(String tag, ConversationId id, AgentRun run) {}

  @Test
  void ofFiveHundredRunsAtOnceNoneSeesAnother() throws Exception {
    ScriptedModel model = ScriptedModel.answering(ManyUsersContract::answer);
    Agent agent = Agent.builder(model).tools(whoAmI()).store(store).build();
    List<Dialogue> first = new ArrayList<>();
    for (int conversation = 0; conversation < CONVERSATIONS; conversation++) {
      for (int user = 0; user < USERS; user++) {
        String tag = "<u" + user + "c" + conversation + ">";
        ConversationId id = ConversationId.random();
        first.add(new Dialogue(tag, id, agent.run(request(tag, id))));
      }
    }
    List<Dialogue> second = new ArrayList<>();
    for (Dialogue dialogue : first) {
      check(dialogue);
      AgentRun next = agent.run(request(dialogue.tag(), dialogue.id()));
      second.add(new Dialogue(dialogue.tag(), dialogue.id(), next));
    }
    for (Dialogue dialogue : second) {
      check(dialogue);
      checkMemory(dialogue);
    }
    model.assertExhausted();
  }

  private static RunRequest request(String tag, ConversationId id) {
    return RunRequest.builder("Who am I? " + tag)
        .conversation(id)
        .principal(tag)
        .attribute(Account.class, new Account(tag))
        .build();
  }

  /** Speaks in the tag of the request, in pieces between which others speak. */
  private static ScriptedTurn answer(ChatRequest request) {
    List<Message> messages = request.messages();
    String tag = onlyTag(messages.toString());
    Random random = new Random(tag.hashCode());
    ScriptedTurn turn = ScriptedTurn.start();
    for (int piece = 0; piece < 6; piece++) {
      turn = turn.text(tag).pause(Duration.ofNanos(random.nextInt(1_000_000)));
    }
    boolean asked = messages.get(messages.size() - 1) instanceof Message.User;
    return asked ? turn.call("who_am_i", "{\"tag\":\"" + tag + "\"}") : turn;
  }

  private static Toolset whoAmI() {
    ToolDescriptor tool =
        ToolDescriptor.builder("who_am_i", "Tells who asks.", "{\"type\":\"object\"}").build();
    return Toolset.of(
        ToolBinding.of(tool, (descriptor, in, context) -> told(in.readRaw(), context), 0));
  }

  private static ToolResult told(String arguments, ToolContext context) {
    String account = context.attribute(Account.class).map(Account::tag).orElse("nobody");
    String seen = arguments + context.principal().orElse("nobody") + account;
    context.progress(seen);
    return ToolResult.text(onlyTag(seen).equals(account) ? seen : "nobody");
  }

  private static void check(Dialogue dialogue) throws InterruptedException {
    RunRecorder recorded = RunRecorder.record(dialogue.run());
    assertEquals(dialogue.tag(), onlyTag(recorded.toString()));
    assertEquals(dialogue.tag().repeat(12), recorded.text());
    assertEquals(dialogue.tag().repeat(12), dialogue.run().result().orThrow().text());
  }

  private void checkMemory(Dialogue dialogue) {
    List<Message> kept = store.conversations().get(dialogue.id()).messages();
    assertEquals(8, kept.size());
    assertEquals(dialogue.tag(), onlyTag(kept.toString()));
    assertFalse(kept.toString().contains("nobody"));
  }

  /** The tag that is all over the text. */
  private static String onlyTag(String text) {
    Matcher found = TAG.matcher(text);
    assertTrue(found.find(), "no tag in " + text);
    String tag = found.group();
    while (found.find()) {
      assertEquals(tag, found.group(), text);
    }
    return tag;
  }
}
