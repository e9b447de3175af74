package dev.leat.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leat.chat.Message;
import dev.leat.store.ConversationId;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is done, and sent again because its answer was lost, is done once. */
@Timeout(60)
class SentAgainTest {
  private static final ConversationId CHAT = new ConversationId("chat");

  @SuppressWarnings("NullAway.Init")
  private RedisServer server;

  @SuppressWarnings("NullAway.Init")
  private FlakyProxy proxy;

  @BeforeEach
  void start() throws Exception {
    server = RedisServer.start();
    proxy = new FlakyProxy(server.port());
  }

  @AfterEach
  void stop() throws Exception {
    proxy.close();
    server.close();
  }

  private static boolean claim(Opened process) {
    return process
        .shared
        .writes()
        .ask(
            StoreScripts.CLAIM.on(
                new String[] {"leat:claim:task"}, process.shared.process(), 60_000),
            reply -> Replies.number(reply) == 1);
  }

  @Test
  void aClaimIsItsOwnersWhoAsksTwice() throws Exception {
    try (Opened here = new Opened(proxy.uri());
        Opened there = new Opened(server.uri())) {
      // The connection is there already: what is lost is the answer to the claim.
      RunState unused = here.shared.look("r");
      here.shared.writes().ask(RunScripts.LOOK.on(here.shared.keys().run("r"), 0), RunState::of);
      proxy.swallow();
      assertEquals(true, claim(here));
      assertEquals(false, claim(there));
      assertEquals(true, claim(here));
    }
  }

  @Test
  void aConversationThatWasMadeAnewIsNotDeletedWithItsForerunner() throws Exception {
    URI uri = server.uri();
    try (Opened here = new Opened(proxy.uri());
        Opened there = new Opened(uri)) {
      RedisConversations conversations = new RedisConversations(there.shared);
      conversations.advance(CHAT, 0, List.of(Message.User.of("first"))).orElseThrow();
      Keys keys = here.shared.keys();
      String[] all = {keys.conversation("chat"), keys.messages("chat"), keys.deleted("chat")};
      here.shared.writes().ask(StoreScripts.DELETE.on(all, "token", 60_000), Replies::number);
      assertEquals(0, conversations.get(CHAT).version());
      conversations.advance(CHAT, 0, List.of(Message.User.of("second"))).orElseThrow();
      here.shared.writes().ask(StoreScripts.DELETE.on(all, "token", 60_000), Replies::number);
      assertEquals(1, conversations.get(CHAT).messages().size());
      conversations.delete(CHAT);
      assertEquals(0, conversations.get(CHAT).version());
    }
  }
}
