package dev.leat.processor;

import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Map;

/** The tools of a class that was just compiled, bound to an instance of it. */
final class Bound {
  private final Toolset tools;

  private Bound(Toolset tools) {
    this.tools = tools;
  }

  /** Compiles the sources and binds the class of that name. */
  static Bound compile(Map<String, String> sources, String name) throws Exception {
    Build.Result result = Build.javac().processors(new LeatProcessor()).run(sources).clean();
    return load(result.load(), name);
  }

  static Bound load(ClassLoader loader, String name) throws Exception {
    return load(loader, name, name);
  }

  /** Binds an instance of a class to the tools of a type that it has. */
  static Bound load(ClassLoader loader, String name, String implementation) throws Exception {
    Constructor<?> constructor = loader.loadClass(implementation).getDeclaredConstructor();
    constructor.setAccessible(true);
    Class<?> bindings = loader.loadClass(name.replace('$', '_') + "Bindings");
    Method of = bindings.getDeclaredMethod("of", loader.loadClass(name));
    of.setAccessible(true);
    return new Bound((Toolset) of.invoke(null, constructor.newInstance()));
  }

  Toolset tools() {
    return tools;
  }

  ToolResult call(String tool, String arguments) throws Exception {
    return call(tool, arguments, ToolContext.none());
  }

  ToolResult call(String tool, String arguments, ToolContext context) throws Exception {
    return tools.find(tool).orElseThrow().call(arguments, context);
  }
}
