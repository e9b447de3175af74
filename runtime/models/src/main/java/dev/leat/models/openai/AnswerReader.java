package dev.leat.models.openai;

import dev.leat.chat.ChatException;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Usage;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.models.http.ErrorText;
import dev.leat.models.http.LogText;
import dev.leat.models.http.SseEvent;
import dev.leat.models.wire.AnswerJson;
import dev.leat.models.wire.CallAssembly;
import dev.leat.models.wire.FinishWords;
import dev.leat.tool.Toolset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer of the chat-completions protocol. The answer is complete once a finish reason
 * came, but is read on to {@code [DONE]} or the end of the stream: usage, a second finish reason or
 * an error may follow. Errors fail it wherever they stand.
 */
final class AnswerReader implements AnswerDecoder {
  private final OpenAiDialect dialect;
  private final Consumer<Delta> sink;
  private final ChunkReader chunks = new ChunkReader();
  private final CallAssembly calls;
  private final ReasoningEcho echo;

  /** The provider's last word on why the answer ended; null until there is one. */
  private @Nullable String finishWord;

  /** The last counts that came. */
  private @Nullable Usage usage;

  /** Whether anything came that the answer consists of. */
  private boolean content;

  /** Whether {@link Delta.Finish} was told; nothing is after it. */
  private boolean done;

  AnswerReader(OpenAiDialect dialect, Toolset tools, Consumer<Delta> sink) {
    this.dialect = dialect;
    this.sink = sink;
    this.calls =
        new CallAssembly(
            dialect.traits.splitNames,
            tools,
            (id, index, extra) -> ProviderStates.ofCall(dialect, id, index, extra),
            sink);
    this.echo = new ReasoningEcho(dialect, sink);
  }

  @Override
  public boolean event(SseEvent event) {
    if (done) {
      return false;
    }
    if (AnswerJson.isDone(event)) {
      endAtDone();
      return true;
    }
    String type = event.type();
    if (type.equals("error")) {
      throw AnswerJson.inBand(ErrorText.ofBody(event.text()));
    }
    return !AnswerJson.isBlank(event) && take(AnswerJson.ofEvent(event, chunks::read));
  }

  @Override
  public void whole(byte[] json) {
    Chunk chunk = AnswerJson.ofWhole(json, chunks::read);
    take(chunk);
    if (!chunk.choice) {
      throw new ChatException(ChatException.Kind.PROTOCOL, "The answer has no choices.");
    }
    terminate();
  }

  /** Tells what the chunk holds; true if that was content. */
  private boolean take(Chunk chunk) {
    boolean came = chunk.delta != null && say(chunk.delta);
    content |= came;
    if (chunk.message != null && !content) {
      came = say(chunk.message);
      content |= came;
    }
    if (chunk.usage != null) {
      usage = chunk.usage;
    }
    if (chunk.error != null) {
      throw AnswerJson.inBand(chunk.error);
    }
    String word = chunk.finishReason;
    if (word != null && !word.isEmpty()) {
      if (FinishWords.isFailure(word)) {
        throw AnswerJson.inBand("the answer ended with '" + LogText.of(word) + "'");
      }
      finishWord = word;
    }
    return came;
  }

  private boolean say(Said said) {
    boolean came = false;
    String reasoning = said.anyReasoning();
    echo.take(reasoning, said.details);
    if (!reasoning.isEmpty()) {
      sink.accept(new Delta.Reasoning(reasoning));
      came = true;
    }
    if (said.extra != null) {
      sink.accept(ProviderStates.ofMessage(dialect, "extra_content", said.extra));
      came = true;
    }
    came |= text(said.text);
    for (Delta part : said.parts) {
      came |= part(part);
    }
    came |= text(said.refusal);
    if (!said.calls.isEmpty()) {
      echo.tell();
      calls.take(said.calls);
      came = true;
    }
    return came;
  }

  private boolean text(@Nullable String text) {
    return text != null && !text.isEmpty() && part(new Delta.Text(text));
  }

  private boolean part(Delta part) {
    if (part instanceof Delta.Reasoning reasoning) {
      echo.take(reasoning.text(), null);
    } else {
      echo.tell();
      calls.leave();
    }
    sink.accept(part);
    return true;
  }

  @Override
  public boolean isDone() {
    return done;
  }

  @Override
  public boolean isComplete() {
    return done || (finishWord != null && !dialect.traits.doneRequired);
  }

  @Override
  public void end() {
    if (done) {
      return;
    }
    if (!isComplete()) {
      throw new ChatException(
          ChatException.Kind.TRUNCATED,
          finishWord == null
              ? "The answer broke off without a finish reason."
              : "The answer broke off before its [DONE].");
    }
    terminate();
  }

  private void endAtDone() {
    boolean enough = dialect.traits.finishOptional && content && calls.isSettled();
    if (finishWord == null && !enough) {
      throw new ChatException(
          ChatException.Kind.TRUNCATED,
          "The answer ended with [DONE] but without a finish reason.");
    }
    terminate();
  }

  private void terminate() {
    FinishReason reason = finishWord == null ? FinishReason.STOP : FinishWords.reason(finishWord);
    boolean cutOff = reason == FinishReason.LENGTH || reason == FinishReason.CONTENT_FILTER;
    echo.tell();
    calls.end(cutOff);
    if (usage != null) {
      sink.accept(usage);
    }
    if (!cutOff && calls.hasEnded()) {
      reason = FinishReason.TOOL_CALLS; // whatever the word: servers say `stop` here
    } else if (reason == FinishReason.TOOL_CALLS) {
      reason = FinishReason.STOP;
    }
    sink.accept(new Delta.Finish(reason, finishWord));
    done = true;
  }
}
