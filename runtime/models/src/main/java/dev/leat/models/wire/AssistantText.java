package dev.leat.models.wire;

import dev.leat.chat.Message;
import dev.leat.chat.Part;

/** What a message of the model said, for wires that keep texts and calls apart. */
public final class AssistantText {
  private AssistantText() {}

  /** Its texts and what was meant as calls and was none, joined. */
  public static String of(Message.Assistant message) {
    StringBuilder text = new StringBuilder();
    for (Part part : message.parts()) {
      if (part instanceof Part.Text piece) {
        text.append(piece.text());
      } else if (part instanceof Part.Malformed malformed) {
        text.append(malformed.raw());
      }
    }
    return text.toString();
  }

  /** Its thoughts, joined. */
  public static String thoughts(Message.Assistant message) {
    StringBuilder text = new StringBuilder();
    for (Part part : message.parts()) {
      text.append(part instanceof Part.Reasoning piece ? piece.text() : "");
    }
    return text.toString();
  }
}
