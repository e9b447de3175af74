package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compiling a part of what was compiled before, or against it. */
final class IncrementalTest {
  /** A build tool removes what it generates anew; javac's lint would warn that it is there. */
  private static Build processing() {
    return Build.javac().options("-Xlint:-processing").processors(new LeatProcessor());
  }

  @ParameterizedTest
  @CsvSource({
    "everything, example/Everything.java, example/EverythingBindings.java",
    "constraints, example/Orders.java, example/OrdersBindings.java",
    "weather, example/WeatherTools.java, example/WeatherToolsBindings.java",
    "packages, app/Tools.java, app/ToolsBindings.java",
    "generics, example/Shelf.java, example/ShelfBindings.java",
    "values, example/Ledger.java, example/LedgerBindings.java"
  })
  void aClassCompiledAloneGetsTheSameBindings(String fixture, String source, String bindings) {
    Map<String, String> sources = Fixtures.good(fixture);
    Build.Result whole = processing().run(sources).clean();
    Build.Result part =
        processing().into(whole.classes()).run(Map.of(source, sources.get(source))).clean();
    assertTrue(part.generated().containsKey(bindings));
    part.generated().forEach((path, text) -> assertEquals(whole.generated().get(path), text));
  }

  @Test
  void aToolOfAnInterfaceCompiledBeforeKnowsItsVariants() {
    Map<String, String> sources =
        Map.of(
            "example/Shape.java",
            """
            package example;
            /** A shape. */
            @dev.leat.ToolType
            public sealed interface Shape permits Square, Circle {}
            """,
            "example/Circle.java",
            """
            package example;
            /**
             * A circle.
             *
             * @param radius how wide
             */
            public record Circle(double radius) implements Shape {}
            """,
            "example/Square.java",
            """
            package example;
            /**
             * A square.
             *
             * @param inside what it holds
             */
            public record Square(java.util.List<Shape> inside) implements Shape {}
            """,
            "example/Tools.java",
            """
            package example;
            class Tools {
              /**
               * Draws.
               *
               * @param shape a shape
               */
              @dev.leat.Tool
              Shape draw(Shape shape) {
                return shape;
              }
            }
            """);
    Build.Result whole = processing().run(sources).clean();
    String path = "example/Tools.java";
    Build.Result part =
        processing().into(whole.classes()).run(Map.of(path, sources.get(path))).clean();
    String bindings = "example/ToolsBindings.java";
    assertEquals(Set.of(bindings), part.generated().keySet());
    assertEquals(whole.generated().get(bindings), part.generated().get(bindings));
    assertTrue(part.generated().getOrDefault(bindings, "").contains("what it holds"));
  }

  @Test
  void bindingsOfAnOlderCompanionSaySo() throws Exception {
    Map<String, String> sources = Fixtures.good("weather");
    Build.Result whole = processing().run(sources).clean();
    String unit =
        sources
            .getOrDefault("example/Unit.java", "")
            .replace("A unit of", "A measure of")
            .replace("public enum", "@dev.leat.ToolType public enum");
    processing().into(whole.classes()).run(Map.of("example/Unit.java", unit)).clean();
    InvocationTargetException stale =
        assertThrows(
            InvocationTargetException.class,
            () -> Bound.load(whole.load(), "example.WeatherTools"));
    assertTrue(String.valueOf(stale.getCause()).contains("recompile"));
  }

  @Test
  void bindingsOfAnOlderGenericTypeSaySo() throws Exception {
    Map<String, String> sources = Fixtures.good("generics");
    Build.Result whole = processing().run(sources).clean();
    String page =
        sources
            .getOrDefault("shop/Page.java", "")
            .replace("A part of", "A piece of")
            .replace("public record", "@dev.leat.ToolType public record");
    processing().into(whole.classes()).run(Map.of("shop/Page.java", page)).clean();
    InvocationTargetException stale =
        assertThrows(
            InvocationTargetException.class, () -> Bound.load(whole.load(), "example.Shelf"));
    assertTrue(String.valueOf(stale.getCause()).contains("another version of shop.PageJson"));
  }

  @Test
  void aTypeOfAnotherJarWithoutCompanionIsReadInsideTheBindings() throws Exception {
    Map<String, String> library =
        Map.of(
            "lib/Size.java", "package lib; public enum Size { SMALL, LARGE }",
            "lib/Box.java",
                "package lib; public record Box(String name, Size size, java.util.List<Box> in) {}");
    String tools =
        """
        package app;
        class Tools {
          /**
           * Opens a box.
           *
           * @param box the box
           */
          @dev.leat.Tool
          lib.Box open(lib.Box box) {
            return box.in().get(0);
          }
        }
        """;
    Build.Result jar = Build.javac().run(library).clean();
    Build.Result app =
        processing()
            .options("-Aleat.undocumented=ignore")
            .classPath(jar.classes())
            .run(Map.of("app/Tools.java", tools))
            .clean();
    assertEquals(Set.of("app/ToolsBindings.java"), app.generated().keySet());
    ClassLoader parent = jar.load();
    ClassLoader loader = new URLClassLoader(new URL[] {app.classes().toUri().toURL()}, parent);
    assertEquals(
        "{\"name\":\"b\",\"size\":\"LARGE\",\"in\":[]}",
        Bound.load(loader, "app.Tools")
            .call(
                "open",
                """
                {"box": {"name": "a", "size": "small", "in": [
                  {"name": "b", "size": "LARGE", "in": []}]}}
                """)
            .asText());
  }

  @Test
  void beansOfClassFilesAreAsTheirSourceWas() {
    Map<String, String> sources = Fixtures.good("beans");
    Build.Result whole = processing().run(sources).clean();
    Map<String, String> own = new HashMap<>(Map.of("options.txt", "-Xlint:-processing"));
    own.put("example/More.java", MORE);
    Build.Result fresh = processing().into(whole.classes()).run(own).clean();
    own.putAll(sources);
    Build.Result together = processing().run(own).clean();
    String bindings = "example/MoreBindings.java";
    assertEquals(Set.of(bindings), fresh.generated().keySet());
    assertEquals(together.generated().get(bindings), fresh.generated().get(bindings));
  }

  /** Uses the beans of the fixture. */
  private static final String MORE =
      """
      package example;
      class More {
        /**
         * Gives them back.
         *
         * @param customer one
         * @param shape another
         * @param box a third
         */
        @dev.leat.Tool
        Beans.Customer more(Beans.Customer customer, Beans.Shape shape, Boxes.Box<Long> box) {
          return customer;
        }
      }
      """;

  @Test
  void aBeanWhoseSuperclassIsNotCompiledNowWouldLoseItsDocs() {
    String base = "package lib; public class Base { /** A number. */ public int number; }";
    String bean = "package lib; /** One. */ @dev.leat.ToolType public class One extends Base {}";
    Map<String, String> sources = Map.of("lib/Base.java", base, "lib/One.java", bean);
    Build.Result whole = processing().run(sources).clean();
    List<String> problems =
        processing()
            .options("-Aleat.undocumented=ignore")
            .into(whole.classes())
            .run(Map.of("lib/One.java", bean))
            .problems();
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).contains("[TypeNeedsRebuild] Property 'number' of 'One'"));
  }

  @Test
  void theParametersOfAClassFileMustHaveTheirNames() {
    String money = "package lib; public class Money { public Money(long amount) {} }";
    String tools =
        """
        package app;
        class Tools {
          /**
           * Pays.
           *
           * @param money so much
           */
          @dev.leat.Tool
          void pay(lib.Money money) {}
        }
        """;
    Map<String, String> library = Map.of("lib/Money.java", money);
    Build.Result unnamed = Build.javac().options("-g:none").run(library).clean();
    Build.Result named = Build.javac().options("-parameters").run(library).clean();
    Map<String, String> app = Map.of("app/Tools.java", tools);
    List<String> problems = processing().classPath(unnamed.classes()).run(app).problems();
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).contains("compile it with -parameters"), problems.get(0));
    Build.Result result =
        processing()
            .options("-Aleat.undocumented=ignore")
            .classPath(named.classes())
            .run(app)
            .clean();
    assertTrue(
        result
            .generated()
            .getOrDefault("app/ToolsBindings.java", "")
            .contains("new Money(amount)"));
  }

  @Test
  void theParametersOfAnInheritedToolMustHaveTheirNames() {
    String greeter =
        """
        package lib;
        import dev.leat.Tool;
        import dev.leat.ToolParam;
        public interface Greeter {
          @Tool(description = "Greets") String greet(String name);
          @Tool(description = "Leaves") String leave(@ToolParam(name = "who") String name);
          @Tool(description = "Waits") String wait(dev.leat.tool.ToolContext context);
        }
        """;
    String mine = "package app; @dev.leat.Toolbox interface Mine extends lib.Greeter {}";
    Map<String, String> library = Map.of("lib/Greeter.java", greeter);
    Build.Result unnamed = Build.javac().options("-g", "-Xlint:-processing").run(library).clean();
    Build.Result named = Build.javac().options("-parameters").run(library).clean();
    Map<String, String> app = Map.of("app/Mine.java", mine);
    Build build = processing().options("-Aleat.undocumented=ignore");
    List<String> problems = build.classPath(unnamed.classes()).run(app).problems();
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(
        problems.get(0).contains("[BadName] Tool 'greet' must know its parameters' names")
            && problems.get(0).contains("compile 'Greeter' with -parameters"),
        problems.get(0));
    Build.Result result =
        processing()
            .options("-Aleat.undocumented=ignore")
            .classPath(named.classes())
            .run(app)
            .clean();
    assertTrue(
        result
            .generated()
            .getOrDefault("app/MineBindings.java", "")
            .contains("\"required\": [\"name\"]"));
  }

  @Test
  void aClassThatHappensToHaveTheCompanionsNameIsLeftAlone() {
    Map<String, String> sources = new HashMap<>(Fixtures.good("weather"));
    sources.put("example/UnitJson.java", "package example; class UnitJson {}");
    Build.Result result = processing().run(sources).clean();
    assertEquals(
        List.of("example/WeatherToolsBindings.java"), List.copyOf(result.generated().keySet()));
    assertTrue(
        result
            .generated()
            .getOrDefault("example/WeatherToolsBindings.java", "")
            .contains("class UnitJson"));
  }

  @Test
  void aClassThatIsCalledAsANestedOneIsFlattenedHasTheCompanion() {
    String outer = "package example; class Outer { record Inner(int a) {} }";
    String flat = "package example; record Outer_Inner(int b) {}";
    String tools =
        """
        package example;
        class Tools {
          /** Takes both. */
          @dev.leat.Tool void takes(Outer.Inner inner, Outer_Inner flat) {}
        }
        """;
    Build.Result whole =
        processing()
            .options("-Aleat.undocumented=ignore")
            .run(
                Map.of(
                    "example/Outer.java", outer,
                    "example/Outer_Inner.java", flat,
                    "example/Tools.java", tools))
            .clean();
    assertEquals(
        Set.of("example/Outer_InnerJson.java", "example/ToolsBindings.java"),
        whole.generated().keySet());
    String path = "example/Tools.java";
    for (Map<String, String> some :
        List.of(Map.of(path, tools), Map.of(path, tools, "example/Outer.java", outer))) {
      Build.Result part =
          processing()
              .options("-Aleat.undocumented=ignore")
              .into(whole.classes())
              .run(some)
              .clean();
      assertEquals(Set.of("example/ToolsBindings.java"), part.generated().keySet());
      assertEquals(
          whole.generated().get("example/ToolsBindings.java"),
          part.generated().get("example/ToolsBindings.java"));
    }
  }

  @Test
  void aTypeThatAnotherProcessorWritesIsWaitedFor() {
    String tools =
        """
        class Tools {
          /**
           * Takes what is yet to be written.
           *
           * @param later a word
           */
          @dev.leat.Tool
          void takes(java.util.List<? extends Later> later) {}
        }
        """;
    Build.Result result =
        Build.javac()
            .processors(
                new OneFileProcessor("Later", "/** A word. */ enum Later { YES, NO }"),
                new LeatProcessor())
            .run(Map.of("Tools.java", tools))
            .clean();
    assertTrue(result.generated().containsKey("LaterJson.java"));
    assertTrue(
        result
            .generated()
            .getOrDefault("ToolsBindings.java", "")
            .contains("\"enum\": [\"YES\", \"NO\"]"));
  }
}
