package dev.leat.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsJsonTest {
  private static final Map<Class<?>, Object> SAMPLES =
      Map.of(
          String.class,
          "low \"😀\"",
          double.class,
          0.25,
          int.class,
          7,
          long.class,
          8L,
          boolean.class,
          true,
          List.class,
          List.of("a", "b\n"),
          ResponseFormat.class,
          ResponseFormat.schema("x", "{\"type\":\"object\"}"),
          ToolChoice.class,
          ToolChoice.tool("x"));

  /** Whoever adds an option and forgets its stored form fails here. */
  @Test
  void everyOptionReadsBack() throws Exception {
    for (Method setter : ChatOptions.Builder.class.getDeclaredMethods()) {
      if (setter.getParameterCount() != 1) {
        continue;
      }
      Object sample = SAMPLES.get(setter.getParameterTypes()[0]);
      assertTrue(sample != null, "give a sample for " + setter);
      ChatOptions options =
          ((ChatOptions.Builder) setter.invoke(ChatOptions.builder(), sample)).build();
      ChatOptions read = ChatOptions.fromJson(options.toJson());
      assertTrue(options.toJson().length() > 2, "no member for " + setter.getName());
      assertEquals(options.toString(), read.toString(), setter.getName());
      assertEquals(options.toJson(), read.toJson(), setter.getName());
    }
  }

  @Test
  void choicesReadBack() {
    for (ToolChoice choice : List.of(ToolChoice.AUTO, ToolChoice.NONE, ToolChoice.REQUIRED)) {
      ChatOptions options = ChatOptions.builder().toolChoice(choice).build();
      assertEquals(choice, ChatOptions.fromJson(options.toJson()).toolChoice().orElseThrow());
    }
    assertEquals("{}", ChatOptions.defaults().toJson());
  }
}
