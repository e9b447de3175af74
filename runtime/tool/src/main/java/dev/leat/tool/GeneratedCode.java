package dev.leat.tool;

import dev.leat.json.TypeCodec;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What generated code and this jar must agree on. Not meant to be called by hand. */
public final class GeneratedCode {
  /**
   * The number of the surface that generated code links to. Code generated for one number runs with
   * every later release that has the same.
   */
  public static final int ABI = 1;

  private static final String NULL = "the tool returned null";

  private GeneratedCode() {}

  /**
   * Refuses a companion that was generated from another version of its type than the bindings were.
   *
   * @throws IllegalStateException if the fingerprints differ
   */
  public static void requireCompanion(
      Class<?> bindings, String fingerprint, TypeCodec<?> companion) {
    requireCompanion(bindings, fingerprint, companion.getClass(), companion.fingerprint());
  }

  /**
   * The same for the companion of a generic type.
   *
   * @throws IllegalStateException if the fingerprints differ
   */
  public static void requireCompanion(
      Class<?> bindings, String fingerprint, Class<?> companion, String found) {
    if (!fingerprint.equals(found)) {
      throw new IllegalStateException(
          bindings.getName()
              + " was compiled against another version of "
              + companion.getName()
              + "; its descriptors are out of date. Fix: recompile the class that declares the tools.");
    }
  }

  /**
   * What a tool returned, which its type does not let be null.
   *
   * @throws IllegalStateException if it is null
   */
  public static <T> T requireResult(@Nullable T result, String tool) {
    if (result == null) {
      throw new IllegalStateException(
          "the tool "
              + tool
              + " returned null. Fix: return a value, or mark the method @Nullable.");
    }
    return result;
  }

  /**
   * Waits for a result. If the call is cancelled or the thread interrupted meanwhile, the stage is
   * cancelled.
   *
   * @throws Exception what the stage fails with
   */
  public static <T extends @Nullable Object> T await(
      CompletionStage<? extends T> stage, ToolContext context) throws Exception {
    return AwaitedStage.await(Objects.requireNonNull(stage, NULL), context);
  }

  /**
   * Gathers a text that comes in parts and tells each to {@link ToolContext#part}. An iterator that
   * can be closed is closed when the call is cancelled or the text ends.
   *
   * @return the whole
   * @throws Exception what iterating or closing throws
   */
  public static String gather(Iterable<String> parts, ToolContext context) throws Exception {
    Iterator<String> iterator = Objects.requireNonNull(parts, NULL).iterator();
    return TextParts.gather(iterator, parts instanceof AutoCloseable ? parts : iterator, context);
  }

  /** As {@link #gather(Iterable, ToolContext)}. */
  public static String gather(Iterator<String> parts, ToolContext context) throws Exception {
    return TextParts.gather(Objects.requireNonNull(parts, NULL), parts, context);
  }

  /** As {@link #gather(Iterable, ToolContext)}; the stream is closed. */
  public static String gather(Stream<String> parts, ToolContext context) throws Exception {
    return TextParts.gather(Objects.requireNonNull(parts, NULL).iterator(), parts, context);
  }

  /**
   * As {@link #gather(Iterable, ToolContext)}; the subscription is cancelled when the call is, or
   * the thread is interrupted.
   */
  public static String gather(Flow.Publisher<String> parts, ToolContext context) throws Exception {
    return PartSubscriber.gather(Objects.requireNonNull(parts, NULL), context);
  }

  /**
   * The attribute that a tool's injected parameter asks for.
   *
   * @throws IllegalStateException if the run has none of that type
   */
  public static <T> T requireAttribute(ToolContext context, Class<T> type) {
    Optional<T> attribute = context.attribute(type);
    if (attribute.isEmpty()) {
      throw new IllegalStateException(
          "the run has no attribute of type "
              + type.getName()
              + ", which the tool needs. Fix: attach one to the run, or mark the parameter @Nullable.");
    }
    return attribute.get();
  }
}
