package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.agent.Agent;
import dev.leat.testing.ScriptedModel;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's files; .ci/browser looks at the page itself. */
class PageTest {
  private static final Pattern LINKED =
      Pattern.compile("(?:src|href)=\"([^\"]+)\"|from \"\\./([^\"]+)\"");

  private static final List<String> SCRIPTS =
      List.of(
          "app.js",
          "api.js",
          "dialog.js",
          "layout.js",
          "run.js",
          "sessions.js",
          "trace.js",
          "markdown.js");

  private final AgentServer server =
      AgentServer.of(Agent.builder(ScriptedModel.of()).build()).port(0).token("secret").start();
  private final Client client = new Client(server);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void everythingThatThePageNamesIsThere() throws Exception {
    Client.Answer page = client.get("/");
    assertEquals(200, page.status());
    assertEquals("text/html;charset=utf-8", page.header("Content-Type"));
    Matcher linked = LINKED.matcher(page.body() + client.get("/app.js").body());
    int found = 0;
    while (linked.find()) {
      String path = "/" + (linked.group(1) != null ? linked.group(1) : linked.group(2));
      assertEquals(200, client.get(path).status(), path);
      found++;
    }
    assertTrue(found >= 6, "links found: " + found);
    assertTrue(client.get("/marked/marked.esm.js").body().contains("Lexer"));
  }

  @Test
  void itsPolicyAllowsItsOwnFilesAndNoMarkupMadeOfText() throws Exception {
    for (String path : List.of("/", "/app.js", "/icon.svg")) {
      String policy = client.get(path).header("Content-Security-Policy");
      assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
      assertTrue(policy.contains("require-trusted-types-for 'script'; trusted-types 'none'"));
      assertFalse(policy.contains("unsafe"), policy);
    }
  }

  @Test
  void itMakesNoMarkupOfText() throws Exception {
    for (String file : SCRIPTS) {
      String script = client.get("/" + file).body();
      for (String sink : List.of("innerHTML", "outerHTML", "insertAdjacent", "eval(", "write(")) {
        assertFalse(script.contains(sink), file + " has " + sink);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/index.html",
        "/page/app.js",
        "/marked/LICENSE.md",
        "/../app.js",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/marked/..%2fapp.js",
        "/app.js%00",
        "/PageRoutes.class"
      })
  void nothingElseIsThere(String path) throws Exception {
    int status = client.get(path).status();
    assertTrue(status == 404 || status == 400, path + ": " + status);
  }
}
