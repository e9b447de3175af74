package dev.leat.server.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A method and a path, and what is done for them. */
public final class Route {
  /** Answers a request, now or later. */
  @FunctionalInterface
  public interface Action {
    /** Does it; a {@link Problem} is told to the client. */
    void handle(Exchange exchange) throws Exception;
  }

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  private final String method;
  private final Pattern path;
  private final List<String> names;
  private final Action action;
  private final boolean open;

  private Route(String method, String path, Action action, boolean open) {
    this.method = method;
    this.action = action;
    this.open = open;
    this.names = new ArrayList<>();
    StringBuilder pattern = new StringBuilder();
    Matcher name = NAME.matcher(path);
    int end = 0;
    while (name.find()) {
      pattern.append(Pattern.quote(path.substring(end, name.start()))).append("([^/]+)");
      names.add(name.group(1));
      end = name.end();
    }
    this.path = Pattern.compile(pattern.append(Pattern.quote(path.substring(end))).toString());
  }

  /**
   * A route for those who have a name.
   *
   * @param path with names in braces for the parts that differ: {@code /v1/runs/{id}}
   */
  public static Route of(String method, String path, Action action) {
    return new Route(method, path, action, false);
  }

  /** A route that is open to all. */
  public static Route open(String method, String path, Action action) {
    return new Route(method, path, action, true);
  }

  String method() {
    return method;
  }

  Action action() {
    return action;
  }

  boolean isOpen() {
    return open;
  }

  boolean readsBody() {
    return method.equals("POST") || method.equals("PATCH");
  }

  /** The named parts of a path; none if the path is not this route's. */
  Optional<Map<String, String>> match(String requested) {
    Matcher matcher = path.matcher(requested);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), matcher.group(i + 1));
    }
    return Optional.of(values);
  }
}
