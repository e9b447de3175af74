package dev.leat.server.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.server.Principal;
import dev.leat.store.ConversationId;
import dev.leat.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists that are kept as conversations, however often they change. */
class LedgerTest {
  private final Store store = Store.inMemory();

  @AfterEach
  void closeStore() {
    store.close();
  }

  private int kept(String name) {
    return store.conversations().get(new ConversationId(name)).messages().size();
  }

  @Test
  void aListIsAsLongAsWhatItSays() {
    Ledger last =
        new Ledger(
            store.conversations(),
            "last",
            1,
            lines -> lines.subList(lines.size() - 1, lines.size()));
    for (int i = 0; i < 1_000; i++) {
      String line = "run " + i;
      last.append(lines -> Optional.of(line));
    }
    List<String> lines = last.lines();
    assertEquals("run 999", lines.get(lines.size() - 1));
    assertTrue(kept("last") <= 2, "kept " + kept("last"));
  }

  @Test
  void nothingIsLostWhenManyAddToAListThatIsShortened() {
    Ledger counts =
        new Ledger(
            store.conversations(),
            "counts",
            64,
            lines -> List.of("" + lines.stream().mapToInt(Integer::parseInt).sum()));
    CompletableFuture<?>[] adding =
        IntStream.range(0, 4)
            .mapToObj(
                thread ->
                    CompletableFuture.runAsync(
                        () -> {
                          for (int i = 0; i < 250; i++) {
                            counts.append(lines -> Optional.of("1"));
                          }
                        }))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(adding).join();
    assertEquals(1_000, counts.lines().stream().mapToInt(Integer::parseInt).sum());
    assertTrue(kept("counts") <= 66, "kept " + kept("counts"));
  }

  @Test
  void aNoteOfARunIsReadAsItWasKeptAtAnyTime() {
    RunNote note = new RunNote("abc", "{\"how\": \"warm\"}?", 7);
    assertEquals(note, RunNote.parse(note.toJson()));
    assertEquals(new RunNote("abc", null, 0), RunNote.parse("abc"));
  }

  @Test
  void anOwnersListKeepsItsOrderTitlesAndTimes() {
    ConversationBook book = new ConversationBook(store.conversations(), 10);
    Principal ada = Principal.of("ada");
    ConversationEntry first = book.create(ada, "first");
    book.create(ada, "second");
    for (int i = 0; i < 200; i++) {
      book.rename(ada, "second", "title " + i);
      book.create(ada, "passing");
      book.delete(ada, "passing");
    }
    List<ConversationEntry> list = book.list(ada);
    assertEquals(List.of("second", "first"), list.stream().map(ConversationEntry::id).toList());
    assertEquals("title 199", list.get(0).title());
    assertEquals(first.created(), list.get(1).created());
  }
}
