package dev.leat.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link JsonReader} is: the open objects and arrays, and in each the current name or
 * index. The pointer is put together only when a problem asks for it.
 */
final class JsonPath {
  /**
   * Names in a pointer are cut at this length. A schema has no longer ones, and a model's could
   * otherwise be repeated in every problem below them.
   */
  static final int MAX_NAME = 128;

  /** The open containers; frames at {@code depth} and beyond are kept for reuse. */
  private Frame[] frames = new Frame[4];

  private int depth;

  int depth() {
    return depth;
  }

  /**
   * Goes into an object or array.
   *
   * @param shape the object's properties; null for an array, or an object of any names
   */
  void enter(@Nullable ObjectShape shape) {
    push().enter(shape);
  }

  /** Goes to a value as if it were an array's only element. */
  void enterSingle() {
    Frame frame = push();
    frame.enter(null);
    frame.single = true;
  }

  boolean isSingle() {
    return top().single;
  }

  void leave() {
    depth--;
  }

  ObjectShape shape() {
    ObjectShape shape = top().shape;
    if (shape == null) {
      throw new IllegalStateException("nextProperty() belongs to beginObject(shape)");
    }
    return shape;
  }

  /** The name after the last found, unless JSON escapes some of it; null if there is none. */
  @Nullable String expectedName() {
    Frame frame = top();
    ObjectShape shape = frame.shape;
    return shape != null && frame.next < shape.size() ? shape.plainName(frame.next) : null;
  }

  /** Whether the name is the one after the last found: models mostly keep the schema's order. */
  boolean isExpected(String name) {
    Frame frame = top();
    ObjectShape shape = frame.shape;
    return shape != null && frame.next < shape.size() && shape.name(frame.next).equals(name);
  }

  int expectedIndex() {
    return top().next;
  }

  /** Marks a property as given; false if it was before. */
  boolean markSeen(int index) {
    Frame frame = top();
    frame.next = index + 1;
    long bit = 1L << index;
    if ((frame.seen[index >> 6] & bit) != 0) {
      return false;
    }
    frame.seen[index >> 6] |= bit;
    return true;
  }

  boolean seen(int index) {
    return (top().seen[index >> 6] & (1L << index)) != 0;
  }

  /** The current object may have this property, although its shape has not. */
  void expectTag(@Nullable String name) {
    top().tag = name;
  }

  /** Whether the name is that of the property; true once in each object. */
  boolean takeTag(String name) {
    Frame frame = top();
    boolean taken = name.equals(frame.tag);
    frame.tag = taken ? null : frame.tag;
    return taken;
  }

  void atName(String name) {
    top().name = name;
  }

  void atNextIndex() {
    top().index++;
  }

  /** True once in each container, before its first member. */
  boolean takeFirst() {
    Frame frame = top();
    boolean first = frame.first;
    frame.first = false;
    return first;
  }

  /** The JSON Pointer (RFC 6901) of the current value. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      Frame frame = frames[i];
      if (frame.name != null) {
        String name = Problem.excerpt(frame.name, MAX_NAME);
        pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
      } else if (frame.index >= 0) {
        pointer.append('/').append(frame.index);
      }
    }
    return pointer.toString();
  }

  private Frame top() {
    return frames[depth - 1];
  }

  private Frame push() {
    if (depth == frames.length) {
      frames = Arrays.copyOf(frames, depth * 2);
    }
    Frame frame = frames[depth];
    if (frame == null) {
      frame = new Frame();
      frames[depth] = frame;
    }
    depth++;
    return frame;
  }

  /** One open object or array. */
  private static final class Frame {
    private @Nullable ObjectShape shape;
    private @Nullable String name;
    private @Nullable String tag;
    private long[] seen = new long[1];
    private int index;
    private int next;
    private boolean first;
    private boolean single;

    void enter(@Nullable ObjectShape newShape) {
      shape = newShape;
      name = null;
      tag = null;
      index = -1;
      next = 0;
      first = true;
      single = false;
      int words = newShape == null ? 0 : (newShape.size() + 63) >> 6;
      if (words > seen.length) {
        seen = new long[words];
      } else {
        Arrays.fill(seen, 0);
      }
    }
  }
}
