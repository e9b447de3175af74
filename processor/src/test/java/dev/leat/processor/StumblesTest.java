package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leat.tool.ToolResult;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls what binders of tools stumble over. */
final class StumblesTest {
  private static ClassLoader loader;
  private static Bound stumbles;

  @BeforeAll
  static void compile() throws Exception {
    Build build = Build.javac().processors(new LeatProcessor());
    loader = build.run(Fixtures.good("stumbles")).clean().load();
    stumbles = Bound.load(loader, "example.Stumbles");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "recursive | {'name':'a','children':[{'name':'b','children':[]}]}",
        "generic | {'person':{'value':{'name':'a','children':[]}},'labels':{'value':['x','y']}}",
        "sealed | [{'type':'Square','side':2.0},{'type':'Circle','radius':0.5}]",
      })
  void dataComesBackAsItWent(String tool, String value) throws Exception {
    String json = value.replace('\'', '"');
    assertEquals(json, ok(stumbles, tool, "{\"value\":" + json + "}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "seconds | {'value':'1970-01-01T00:01:00Z'} | 60",
        "sum | {'value':{'a':1,'b':'2','':3.0}} | 6",
        "profile | {'value':{}} |"
            + " Profile[nick=Optional.empty, age=OptionalInt.empty, parent=Optional.empty]",
        "profile | {'value':{'nick':'n','age':3,'parent':null}} |"
            + " Profile[nick=Optional[n], age=OptionalInt[3], parent=Optional.empty]",
        "size | {'value':'very small'} | very small",
        "inherited | {'value':{'name':'Rex','age':7}} | Rex 7",
        "documented | {} | documented",
        "always | {} | always",
        "largest | {'values':[1,9,3]} | 9",
        "largest | {'values':[]} | 0",
        "by_name | {'key':'1'} | name 1",
        "by_number | {'key':'1'} | number 1",
      })
  void methodsGetWhatTheyDeclare(String tool, String arguments, String text) throws Exception {
    assertEquals(text, ok(stumbles, tool, arguments.replace('\'', '"')));
  }

  @Test
  void theCommentIsToldAsItReads() {
    assertEquals(
        "Says \"\"\" and \\\\u0041 and $L $$ and \uD83D\uDE00 and \"\\n\" and ends in a"
            + " backslash \\",
        stumbles.tools().find("documented").orElseThrow().descriptor().description());
  }

  @Test
  void whatIsNoSuchDataIsAProblemInIt() throws Exception {
    assertEquals(
        List.of(
            "- /value/person/value/children/0/name: expected a string, found a number",
            "- /value/person/value/children/0/children: expected an array,"
                + " found nothing (the property is required)",
            "- /value/labels/value/1: expected a string, found null"),
        problems(
            "generic",
            """
            {"value": {"person": {"value": {"name": "a", "children": [{"name": 1}]}},
             "labels": {"value": ["x", null]}}}
            """));
    assertEquals(
        List.of("- /value/a: expected an integer, found 'x'"),
        problems("sum", "{\"value\": {\"a\": \"x\"}}"));
  }

  @Test
  void aNestedClassHasBindings() throws Exception {
    Bound inner = Bound.load(loader, "example.Stumbles$Inner");
    assertEquals("SMALL", ok(inner, "nested", "{\"value\": \"Very Small\"}"));
  }

  @Test
  void anInterfaceHasBindingsForWhoeverImplementsIt() throws Exception {
    Bound loud = Bound.load(loader, "example.Greeter", "example.Loud");
    assertEquals("HELLO you", ok(loud, "greet", "{\"name\": \"you\"}"));
    assertEquals("bye you", ok(loud, "leave", "{\"name\": \"you\"}"));
  }

  private static String ok(Bound tools, String tool, String arguments) throws Exception {
    ToolResult result = tools.call(tool, arguments);
    assertEquals(ToolResult.Status.OK, result.status(), result::asText);
    return result.asText();
  }

  private static List<String> problems(String tool, String arguments) throws Exception {
    ToolResult result = stumbles.call(tool, arguments);
    assertEquals(ToolResult.Status.INVALID_ARGUMENTS, result.status(), result::asText);
    return result.asText().lines().filter(line -> line.startsWith("- ")).toList();
  }
}
