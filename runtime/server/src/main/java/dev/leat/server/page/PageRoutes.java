package dev.leat.server.page;

import dev.leat.server.http.Exchange;
import dev.leat.server.http.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The files of the page. They hold nothing of anybody's, so they are open to all who may ask this
 * server at all; what the page shows it asks for like any other client.
 */
public final class PageRoutes {
  private static final String HTML = "text/html;charset=utf-8";
  private static final String SCRIPT = "text/javascript;charset=utf-8";

  /** By the names that they have on the server; nothing else can be asked for. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("index.html", HTML),
          Map.entry("style.css", "text/css;charset=utf-8"),
          Map.entry("icon.svg", "image/svg+xml"),
          Map.entry("app.js", SCRIPT),
          Map.entry("api.js", SCRIPT),
          Map.entry("dialog.js", SCRIPT),
          Map.entry("layout.js", SCRIPT),
          Map.entry("run.js", SCRIPT),
          Map.entry("sessions.js", SCRIPT),
          Map.entry("trace.js", SCRIPT),
          Map.entry("markdown.js", SCRIPT),
          Map.entry("marked/marked.esm.js", SCRIPT));

  /**
   * The page runs its own scripts, asks its own server, and nothing else; no text that it is given
   * can become markup, for it may make none of a string.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  private PageRoutes() {}

  /** The page at {@code /}, and what it needs beside it. */
  public static List<Route> routes() {
    return TYPES.entrySet().stream().map(file -> route(file.getKey(), file.getValue())).toList();
  }

  private static Route route(String name, String type) {
    String content = read(name);
    String path = name.equals("index.html") ? "/" : "/" + name;
    return Route.open("GET", path, exchange -> answer(exchange, type, content));
  }

  private static void answer(Exchange exchange, String type, String content) {
    exchange
        .with("Content-Security-Policy", POLICY)
        .with("Cache-Control", "no-cache")
        .answer(200, type, content);
  }

  private static String read(String name) {
    try (InputStream file = PageRoutes.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("leat-server was built without its file " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("leat-server's file " + name + " cannot be read", e);
    }
  }
}
