package dev.leat.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.store.Checkpoint;
import dev.leat.store.ConversationId;
import dev.leat.store.Conversations;
import dev.leat.store.Lease;
import dev.leat.store.QueueLimits;
import dev.leat.store.Signals;
import dev.leat.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The contract of a store's conversations, checkpoints, leases and signals. */
public abstract class StorePartsContract extends StoreContract {
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  /** For the subclass that says how its store is opened. */
  protected StorePartsContract() {}

  @Test
  void conversationsAdvanceByCompareAndSet() throws Exception {
    ConversationId id = ConversationId.random();
    Conversations here = store.conversations();
    Conversations there = elsewhere(store).conversations();
    assertEquals(0, here.get(id).version());
    long first = here.advance(id, 0, List.of(Message.User.of("a"))).orElseThrow();
    assertTrue(there.advance(id, 0, List.of(Message.User.of("lost"))).isEmpty());
    assertTrue(there.advance(id, first, List.of(Message.Assistant.of("b"))).isPresent());
    assertEquals(List.of(Message.User.of("a"), Message.Assistant.of("b")), here.get(id).messages());
    here.delete(id);
    assertEquals(0, there.get(id).version());
    assertEquals(List.of(), there.get(id).messages());
    long again = there.advance(id, 0, List.of(Message.User.of("new"))).orElseThrow();
    assertNotEquals(first, again, "a version came twice");
  }

  @Test
  void conversationsKeepEveryPart() throws Exception {
    ConversationId id = new ConversationId("../etc/passwd\u0000'; --");
    ToolCall call = new ToolCall("call_1", "functions.x:0", "x", "{\"a\":\"\\u00e9 😀\"}");
    List<Message> messages =
        List.of(
            Message.User.of("\"\\\n\u0000"),
            new Message.Assistant(
                List.of(
                    new Part.Reasoning("hm"),
                    new Part.State("openai", "{\"signature\":\"abc==\"}"),
                    new Part.Text("text"),
                    new Part.Call(call),
                    new Part.Malformed("{\"a\":")),
                true));
    store.conversations().advance(id, 0, messages).orElseThrow();
    assertEquals(messages, elsewhere(store).conversations().get(id).messages());
  }

  @Test
  void conversationsAreReplacedByCompareAndSet() throws Exception {
    ConversationId id = ConversationId.random();
    Conversations here = store.conversations();
    Conversations there = elsewhere(store).conversations();
    List<Message> many = List.of(Message.User.of("a"), Message.Assistant.of("b"));
    long first = here.advance(id, 0, many).orElseThrow();
    List<Message> gist = List.of(Message.User.of("gist"));
    assertTrue(there.replace(id, 0, gist).isEmpty(), "of another version");
    assertEquals(many, there.get(id).messages());
    long second = there.replace(id, first, gist).orElseThrow();
    assertNotEquals(first, second);
    assertEquals(gist, here.get(id).messages());
    here.advance(id, second, many).orElseThrow();
    assertEquals(3, there.get(id).messages().size());
    ConversationId made = ConversationId.random();
    assertTrue(here.replace(made, 0, gist).isPresent());
    assertEquals(gist, there.get(made).messages());
  }

  @Test
  void checkpointsAreDroppedSomeTimeAfterTheyExpired() throws Exception {
    Store brief = opened(new QueueLimits(4_000, 12_000, Duration.ZERO, Duration.ofMillis(20)));
    Instant past = Instant.now().minusSeconds(60);
    Lease lease = brief.leases().acquire("r");
    brief.checkpoints().save(new Checkpoint("r", lease.epoch(), past, past, "{}"));
    eventually(Optional.empty(), () -> brief.checkpoints().find("r"));
  }

  @Test
  void ofManyWritersAtTheSameVersionOneWins() throws Exception {
    ConversationId id = ConversationId.random();
    List<Store> stores = List.of(store, elsewhere(store));
    assertEquals(
        1,
        winners(
            n ->
                stores
                    .get(n % 2)
                    .conversations()
                    .advance(id, 0, List.of(Message.User.of("same")))
                    .isPresent()));
  }

  @Test
  void ofManyWhoTakeAFreeRunOneWins() throws Exception {
    Lease lease = store.leases().acquire("r");
    store.leases().release(lease);
    List<Store> stores = List.of(store, elsewhere(store));
    assertEquals(1, winners(n -> stores.get(n % 2).leases().tryAcquire("r").isPresent()));
  }

  /** Whether the n-th try succeeded. */
  private interface Try {
    boolean run(int n);
  }

  private static int winners(Try attempt) throws Exception {
    List<CompletableFuture<Boolean>> tries = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      int n = i;
      Callable<Boolean> call = () -> attempt.run(n);
      tries.add(inBackground(call));
    }
    int won = 0;
    for (CompletableFuture<Boolean> each : tries) {
      won += each.get(20, TimeUnit.SECONDS) ? 1 : 0;
    }
    return won;
  }

  @Test
  void leasesAreOfOneHolder() throws Exception {
    Store other = elsewhere(store);
    Lease first = store.leases().acquire("r");
    assertEquals(1, first.epoch());
    assertTrue(other.leases().isCurrent(first));
    assertTrue(other.leases().tryAcquire("r").isEmpty(), "it is being driven");
    Lease second = other.leases().acquire("r");
    assertEquals(2, second.epoch());
    assertFalse(store.leases().isCurrent(first));
    store.leases().release(first);
    assertTrue(store.leases().isCurrent(second), "a void lease releases nothing");
    other.leases().release(second);
    assertFalse(store.leases().isCurrent(second));
    assertEquals(3, store.leases().tryAcquire("r").orElseThrow().epoch());
    assertEquals(1, store.leases().tryAcquire("another").orElseThrow().epoch());
  }

  @Test
  void checkpointsAreKeptUntilTheyAreDeleted() throws Exception {
    Store other = elsewhere(store);
    Checkpoint first = new Checkpoint("r", 1, now, now.plusSeconds(60), "{\"a\":1}");
    Checkpoint second = new Checkpoint("r", 2, now, now.plusSeconds(90), "{\"b\":\"😀\"}");
    assertEquals(Optional.empty(), store.checkpoints().find("r"));
    store.checkpoints().save(first);
    assertEquals(Optional.of(first), other.checkpoints().find("r"));
    other.checkpoints().save(second);
    assertEquals(Optional.of(second), store.checkpoints().find("r"));
    store.checkpoints().delete("r", 1);
    assertEquals(Optional.of(second), store.checkpoints().find("r"));
    store.checkpoints().delete("r", 2);
    assertEquals(Optional.empty(), other.checkpoints().find("r"));
    store.checkpoints().delete("r", 2);
  }

  @Test
  void signalsReachTheSubscribedUntilTheyLeave() throws Exception {
    Store other = elsewhere(store);
    AtomicInteger heard = new AtomicInteger();
    Signals.Subscription subscription = store.signals().onCancel("r", heard::incrementAndGet);
    AtomicInteger next = new AtomicInteger();
    Signals.Subscription marker = store.signals().onCancel("marker", next::incrementAndGet);
    other.signals().cancel("other");
    other.signals().cancel("r");
    eventually(1, heard::get);
    subscription.close();
    other.signals().cancel("r");
    other.signals().cancel("marker");
    eventually(1, next::get);
    assertEquals(1, heard.get());
    marker.close();
  }

  @Test
  void signalsSurviveOthersThatLeave() throws Exception {
    AtomicInteger heard = new AtomicInteger();
    CompletableFuture<Void> others =
        inBackground(
            () -> {
              for (int i = 0; i < 2_000; i++) {
                store.signals().onCancel("r", () -> {}).close();
              }
              return null;
            });
    int expected = 0;
    while (!others.isDone() && expected < 200) {
      Signals.Subscription mine = store.signals().onCancel("r", heard::incrementAndGet);
      store.signals().cancel("r");
      expected++;
      int all = expected;
      eventually(true, () -> heard.get() >= all);
      mine.close();
    }
    await(others::get);
  }
}
