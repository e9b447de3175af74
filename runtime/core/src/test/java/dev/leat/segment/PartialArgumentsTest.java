package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of arguments while they grow. */
final class PartialArgumentsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MEGA = 1 << 20;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "~ ~; Optional.empty",
        "{; Optional[{}...]",
        "{\"a\"; Optional[{}...]",
        "{\"a\":; Optional[{}...]",
        "{\"a\":\"; Optional[{a='...}...]",
        "{\"a\":\"b\\; Optional[{a='b...}...]",
        "{\"a\":\"b\\u00e; Optional[{a='b...}...]",
        "{\"a\":\"b\\u00e9\"; Optional[{a='bé'}...]",
        "{\"a\":12; Optional[{}...]",
        "{\"a\":12,; Optional[{a=12}...]",
        "{\"a\":tru; Optional[{}...]",
        "{\"a\":[1,[\"x; Optional[{a=[1, ['x...]...]...}...]",
        "{\"a\":[1,[\"x\"]],\"b\":{}}; Optional[{a=[1, ['x']], b={}}]",
        "{\"a\":1,\"a\":2}; Optional[{a=2}]",
      })
  void shownIsWhatIsKnown(String text, String value) {
    PartialArguments arguments = new PartialArguments();
    arguments.feed(text);
    assertEquals(value, arguments.value().toString());
    assertFalse(arguments.isDamaged());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "}",
        "{a",
        "{\"a\" 1",
        "{\"a\":01,",
        "[1 2",
        "[,",
        "{\"a\":\"\\x",
        "{},",
        "[}",
        "{\"a\":1,}",
        "\u0000,",
        "{\"a\":tru,"
      })
  void damageIsSaidAndLeavesTheValue(String text) {
    PartialArguments arguments = new PartialArguments();
    arguments.feed(text);
    String before = arguments.value().toString();
    assertTrue(arguments.isDamaged());
    arguments.feed("{\"more\":1}");
    assertEquals(before, arguments.value().toString());
  }

  @Test
  void wholeValueIsThatOfAParserHoweverItIsCut() {
    Seeds.of(500)
        .forEach(
            seed -> {
              Random random = new Random(seed);
              String json = object(random, 4);
              PartialArguments arguments = new PartialArguments();
              Reading.randomly(json, random).forEach(arguments::feed);
              PartialValue value = arguments.value().orElseThrow();
              assertTrue(value.isComplete());
              assertEquals(parsed(json), toNode(value), () -> json + "\n" + Seeds.rerun(seed));
            });
  }

  @Test
  void snapshotsStayWhatTheyWere() {
    Random random = new Random(3);
    String json = object(random, 5);
    PartialArguments arguments = new PartialArguments();
    List<PartialValue> snapshots = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < json.length(); i++) {
      arguments.feed(json.substring(i, i + 1));
      snapshots.add(arguments.value().orElseThrow());
      shown.add(snapshots.get(i).toString());
    }
    assertEquals(shown, snapshots.stream().map(PartialValue::toString).toList());
  }

  @Test
  void halfOfACharacterIsNotShown() {
    PartialArguments arguments = new PartialArguments();
    arguments.feed("[\"a\ud83d");
    assertEquals("Optional[['a...]...]", arguments.value().toString());
    arguments.feed("\ude00");
    assertEquals("Optional[['a😀...]...]", arguments.value().toString());
  }

  @Test
  void nestingIsFollowedToALimit() {
    PartialArguments arguments = new PartialArguments();
    arguments.feed("[".repeat(PartialArguments.MAX_DEPTH));
    assertFalse(arguments.isDamaged());
    arguments.feed("[".repeat(MEGA));
    assertTrue(arguments.isDamaged());
  }

  @Test
  void viewOfAMegabyteAtEveryCharacterIsCheap() {
    PartialArguments arguments = new PartialArguments();
    arguments.feed("{\"list\":[" + "1,".repeat(1_000) + "\"");
    long length = 0;
    // Of this thread alone, as other work on the machine is none of it.
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < MEGA; i++) {
      arguments.feed("a");
      length += arguments.value().orElseThrow().isComplete() ? 0 : 1;
    }
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    assertEquals(MEGA, length);
    assertTrue(spent < Duration.ofSeconds(5).toNanos(), () -> "spent " + spent + " ns");
  }

  @Test
  void noTextMakesItThrow() {
    String characters = "{}[]\",:\\u00e1truefalsn-+. \n\ud83d\ude00";
    Seeds.of(5_000)
        .forEach(
            seed -> {
              Random random = new Random(seed);
              PartialArguments arguments = new PartialArguments();
              for (int i = 0; i < 40; i++) {
                int at = random.nextInt(characters.length());
                arguments.feed(characters.substring(at, at + 1));
                assertFalse(arguments.value().toString().isEmpty());
              }
            });
  }

  private static String object(Random random, int depth) {
    StringBuilder json = new StringBuilder("{ ");
    int members = 1 + random.nextInt(3);
    for (int i = 0; i < members; i++) {
      json.append(i > 0 ? "," : "").append("\"k\\n").append(i).append("\" : ");
      json.append(value(random, depth));
    }
    return json.append('}').toString();
  }

  private static String value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> "\"天\\ud83d\\ude00\\/ x\\\"" + "y".repeat(random.nextInt(40)) + "\"";
      case 1 -> String.valueOf(random.nextInt());
      case 2 -> "true";
      case 3 -> "null";
      case 4 -> "[" + value(random, depth - 1) + " , " + value(random, depth - 1) + "]";
      default -> object(random, depth - 1);
    };
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  private static JsonNode toNode(PartialValue value) {
    if (value instanceof PartialValue.Text text) {
      return JSON.getNodeFactory().textNode(text.text());
    } else if (value instanceof PartialValue.Scalar scalar) {
      return parsed(scalar.json());
    } else if (value instanceof PartialValue.Elements elements) {
      var array = JSON.createArrayNode();
      elements.elements().forEach(element -> array.add(toNode(element)));
      return array;
    }
    var object = JSON.createObjectNode();
    ((PartialValue.Members) value)
        .members()
        .forEach((key, member) -> object.set(key, toNode(member)));
    return object;
  }
}
