package dev.leat.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BatchingModelTest {
  private static final Duration LONG = Duration.ofHours(1);

  private final ExecutorService readers = Executors.newCachedThreadPool();
  private final Sizes sizes = new Sizes();

  @AfterEach
  void end() {
    readers.shutdownNow();
  }

  @Test
  void aFullBatchStartsWithoutWaiting() throws Exception {
    try (BatchingModel model = batching(WordsModel.free(), 3, LONG)) {
      List<Future<String>> answers = askAll(model, "a b", "c", "d e f");
      assertEquals("a b ", answers.get(0).get());
      assertEquals("c ", answers.get(1).get());
      assertEquals("d e f ", answers.get(2).get());
    }
    assertEquals(List.of("started 3", "ended 3 in 4"), sizes.told(2));
  }

  @Test
  void aLoneCallerIsAnsweredAfterTheWait() throws Exception {
    try (BatchingModel model = batching(WordsModel.free(), 8, Duration.ofMillis(30))) {
      assertEquals("alone ", ask(model, "alone").get());
    }
    assertEquals(List.of("started 1", "ended 1 in 2"), sizes.told(2));
    assertTrue(sizes.waits.get(0).compareTo(Duration.ofMillis(30)) >= 0, sizes.waits::toString);
  }

  @Test
  void nothingIsAskedBeforeTheFirstRead() throws Exception {
    WordsModel words = WordsModel.free();
    try (BatchingModel model = batching(words, 1, Duration.ZERO)) {
      model.stream(ChatRequest.of("never read")).close();
      assertEquals("read ", read(model.stream(ChatRequest.of("read"))));
      assertEquals(2, sizes.told(2).size());
    }
    assertEquals(List.of("open", "add read", "end", "closed"), words.log);
  }

  @Test
  void afterItsEndAStreamStaysAtItsEnd() {
    try (BatchingModel model = batching(WordsModel.free(), 1, Duration.ZERO)) {
      ChatStream stream = model.stream(ChatRequest.of("x"));
      assertEquals("x ", read(stream));
      stream.close();
      assertNull(stream.next());
    }
  }

  @Test
  void anItemsFailureLeavesTheOthersUntouched() throws Exception {
    WordsModel words = WordsModel.free();
    try (BatchingModel model = batching(words, 3, LONG)) {
      List<Future<String>> answers = askAll(model, "a b c", "d !fail e", "!refuse");
      assertEquals("a b c ", answers.get(0).get());
      assertEquals("this one alone", failure(answers.get(1)).getMessage());
      assertEquals(
          "the model refused this request: too long", failure(answers.get(2)).getMessage());
    }
    assertEquals(0, words.log.stream().filter(line -> line.startsWith("remove")).count());
  }

  @Test
  void whatCameBeforeAFailureIsReadFirst() {
    try (BatchingModel model = batching(WordsModel.free(), 1, Duration.ZERO)) {
      ChatStream stream = model.stream(ChatRequest.of("a !fail"));
      assertEquals(new Delta.Text("a "), stream.next());
      ChatException first = assertThrows(ChatException.class, stream::next);
      assertEquals(first, assertThrows(ChatException.class, stream::next));
    }
  }

  @Test
  void aStepThatThrowsFailsItsBatchAndNotTheNext() throws Exception {
    try (BatchingModel model = batching(WordsModel.free(), 2, LONG)) {
      List<Future<String>> failed = askAll(model, "a !throw", "b c d");
      for (Future<String> answer : failed) {
        ChatException failure = failure(answer);
        assertEquals(ChatException.Kind.IN_BAND, failure.kind());
        assertEquals(
            "the model failed while it answered a batch: out of memory", failure.getMessage());
      }
      List<Future<String>> next = askAll(model, "e", "f");
      assertEquals("e ", next.get(0).get());
      assertEquals("f ", next.get(1).get());
    }
  }

  @Test
  void aClosedStreamIsDroppedAtTheNextStep() throws Exception {
    Semaphore steps = new Semaphore(0);
    WordsModel words = WordsModel.free().stepping(steps);
    try (BatchingModel model = batching(words, 2, LONG)) {
      ChatStream left = model.stream(ChatRequest.of("a b c d"));
      Future<Delta> first = readers.submit(left::next);
      Future<String> stays = ask(model, "e f g");
      steps.release();
      assertEquals(new Delta.Text("a "), first.get());
      left.close();
      assertEquals(
          ChatException.Kind.CANCELLED, assertThrows(ChatException.class, left::next).kind());
      steps.release(10);
      assertEquals("e f g ", stays.get());
    }
    assertTrue(words.log.contains("remove a b c d"), words.log::toString);
  }

  @Test
  void aModelThatLeavesItsThreadInterruptedGoesOn() throws Exception {
    try (BatchingModel model = batching(WordsModel.free(), 1, Duration.ZERO)) {
      for (int i = 0; i < 3; i++) {
        assertEquals("a b ", ask(model, "a !interrupt b").get(20, TimeUnit.SECONDS));
      }
    }
  }

  @Test
  void aReaderThatWaitsIsToldOfItsStreamsClosing() throws Exception {
    try (BatchingModel model = batching(WordsModel.free(), 2, LONG)) {
      ChatStream stream = model.stream(ChatRequest.of("waits for a second"));
      Future<Delta> reading = readers.submit(stream::next);
      stream.close();
      assertEquals(ChatException.Kind.CANCELLED, failure(reading).kind());
      List<Future<String>> pair = askAll(model, "one", "two");
      assertEquals("one ", pair.get(0).get());
      assertEquals("two ", pair.get(1).get());
    }
    assertEquals("started 2", sizes.told(1).get(0), "the one who left is in no batch");
  }

  @Test
  void whoComesLateJoinsBetweenTwoSteps() throws Exception {
    Semaphore steps = new Semaphore(0);
    try (BatchingModel model = batching(WordsModel.joining().stepping(steps), 2, Duration.ZERO)) {
      Future<String> first = ask(model, "a b c d e f g h");
      sizes.started.await();
      Future<String> second = ask(model, "i");
      Future<String> third = ask(model, "j");
      steps.release(100);
      assertEquals("a b c d e f g h ", first.get());
      assertEquals("i ", second.get());
      assertEquals("j ", third.get());
    }
    assertEquals("started 1", sizes.told(1).get(0));
    assertEquals(2, Collections.max(sizes.all), "never more than maxBatchSize");
  }

  @Test
  void whoComesLateWaitsForTheNextBatchIfTheModelCannotJoin() throws Exception {
    Semaphore steps = new Semaphore(0);
    try (BatchingModel model = batching(WordsModel.free().stepping(steps), 2, Duration.ZERO)) {
      Future<String> first = ask(model, "a b c");
      sizes.started.await();
      Future<String> second = ask(model, "d");
      steps.release(100);
      assertEquals("a b c ", first.get());
      assertEquals("d ", second.get());
    }
    assertEquals(List.of("started 1", "ended 1 in 4", "started 1", "ended 1 in 2"), sizes.told(4));
  }

  @Test
  void closingTheModelCancelsWhoWaitsAndWhoIsServed() throws Exception {
    Semaphore steps = new Semaphore(0);
    WordsModel words = WordsModel.free().stepping(steps);
    BatchingModel model = batching(words, 1, Duration.ZERO);
    Future<String> served = ask(model, "a b c");
    sizes.started.await();
    Future<String> waits = ask(model, "d");
    model.close();
    assertEquals(ChatException.Kind.CANCELLED, failure(served).kind());
    assertEquals(ChatException.Kind.CANCELLED, failure(waits).kind());
    assertEquals(ChatException.Kind.CANCELLED, failure(ask(model, "late")).kind());
    assertTrue(words.log.contains("closed"), words.log::toString);
    steps.release(10);
  }

  @Test
  void anInterruptedReaderGivesItsAnswerUp() throws Exception {
    try (BatchingModel model = batching(WordsModel.free(), 2, LONG)) {
      Future<Boolean> interrupted =
          readers.submit(
              () -> {
                Thread.currentThread().interrupt();
                ChatStream stream = model.stream(ChatRequest.of("x"));
                assertThrows(ChatException.class, stream::next);
                return Thread.interrupted();
              });
      assertTrue(interrupted.get(), "the interrupt is kept");
    }
  }

  @Test
  void aReaderThatLiesFarBehindFailsAlone() throws Exception {
    Semaphore read = new Semaphore(1);
    String piece = "x".repeat(BatchItem.MAX_UNREAD / 4);
    try (BatchingModel model = batching(new EndlessText(piece, 6, read), 2, LONG)) {
      ChatStream slow = model.stream(ChatRequest.of("slow"));
      Future<Delta> first = readers.submit(slow::next);
      ChatStream fast = model.stream(ChatRequest.of("fast"));
      for (int i = 0; i < 6; i++) {
        assertEquals(new Delta.Text(piece), fast.next());
        read.release();
      }
      assertTrue(fast.next() instanceof Delta.Finish);
      first.get();
      ChatException failure = assertThrows(ChatException.class, () -> read(slow));
      assertEquals(ChatException.Kind.TOO_LARGE, failure.kind());
    }
  }

  @Test
  void aListenerThatThrowsHarmsNobody() throws Exception {
    BatchListener throwing =
        new BatchListener() {
          @Override
          public void started(int size, Duration waited) {
            throw new AssertionError("from a listener");
          }
        };
    try (BatchingModel model =
        BatchingModel.builder(WordsModel.free()).maxBatchSize(1).listener(throwing).build()) {
      assertEquals("a ", ask(model, "a").get());
      assertEquals("b ", ask(model, "b").get());
    }
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    BatchingModel.Builder builder = BatchingModel.builder(WordsModel.free());
    assertThrows(IllegalArgumentException.class, () -> builder.maxBatchSize(0));
    assertThrows(IllegalArgumentException.class, () -> builder.maxWait(Duration.ofMillis(-1)));
  }

  /** Whoever shares whose batch, and whatever becomes of it, an answer is its own. */
  @Test
  void everyAnswerIsItsOwn() throws Exception {
    long seed = Long.getLong("leat.seed", System.nanoTime());
    Random random = new Random(seed);
    for (WordsModel words : List.of(WordsModel.free(), WordsModel.joining())) {
      try (BatchingModel model = batching(words, 1 + random.nextInt(8), Duration.ofMillis(1))) {
        List<Future<Boolean>> checks = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
          String question = question(i, random);
          boolean leaves = random.nextInt(10) == 0;
          checks.add(readers.submit(() -> isItsOwn(model, question, leaves)));
        }
        for (Future<Boolean> check : checks) {
          assertTrue(check.get(), "-Dleat.seed=" + seed);
        }
      }
    }
  }

  private static String question(int number, Random random) {
    StringBuilder question = new StringBuilder("q" + number);
    for (int word = random.nextInt(30); word > 0; word--) {
      question.append(" q").append(number).append('-').append(word);
    }
    return random.nextInt(10) == 0 ? question + " !fail" : question.toString();
  }

  private static boolean isItsOwn(ChatModel model, String question, boolean leaves) {
    StringBuilder text = new StringBuilder();
    try (ChatStream stream = model.stream(ChatRequest.of(question))) {
      Delta delta = stream.next();
      while (delta != null && !leaves) {
        if (delta instanceof Delta.Text piece) {
          text.append(piece.text());
        }
        delta = stream.next();
      }
    } catch (ChatException e) {
      text.append("!fail ");
    }
    return leaves || text.toString().equals(question + " ");
  }

  private BatchingModel batching(BatchModel model, int size, Duration wait) {
    return BatchingModel.builder(model).maxBatchSize(size).maxWait(wait).listener(sizes).build();
  }

  private List<Future<String>> askAll(ChatModel model, String... questions) {
    List<Future<String>> answers = new ArrayList<>();
    for (String question : questions) {
      answers.add(ask(model, question));
    }
    return answers;
  }

  private Future<String> ask(ChatModel model, String question) {
    return readers.submit(() -> read(model.stream(ChatRequest.of(question))));
  }

  private static String read(ChatStream stream) {
    StringBuilder text = new StringBuilder();
    for (Delta delta = stream.next(); delta != null; delta = stream.next()) {
      if (delta instanceof Delta.Text piece) {
        text.append(piece.text());
      }
    }
    return text.toString();
  }

  private static ChatException failure(Future<?> answer) {
    ExecutionException thrown =
        assertThrows(ExecutionException.class, () -> answer.get(30, TimeUnit.SECONDS));
    return assertInstanceOf(ChatException.class, thrown.getCause());
  }

  /** What a listener was told. */
  private static final class Sizes implements BatchListener {
    /** Guarded by this. */
    private final List<String> told = new ArrayList<>();

    final List<Integer> all = Collections.synchronizedList(new ArrayList<>());
    final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
    final CountDownLatch started = new CountDownLatch(1);

    @Override
    public void started(int size, Duration waited) {
      tell("started " + size);
      all.add(size);
      waits.add(waited);
      started.countDown();
    }

    @Override
    public void joined(int size, Duration waited) {
      all.add(size);
    }

    @Override
    public void ended(int items, long steps, Duration took) {
      tell("ended " + items + " in " + steps);
    }

    private synchronized void tell(String what) {
      told.add(what);
      notifyAll();
    }

    /** All that was told, once that is so much: answers are there before a batch is over. */
    synchronized List<String> told(int count) throws InterruptedException {
      while (told.size() < count) {
        wait();
      }
      return List.copyOf(told);
    }
  }
}
