package dev.leat.samples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;

/**
 * A peer in {@link DispatchBenchmark}: what libraries do that find tools when they run. Arguments
 * are bound by name to the types of the parameters, and the method is called by reflection. Needs
 * the names of parameters in the class files.
 */
final class Reflective {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final OrderTools tools = new OrderTools();
  private final Method method;
  private final Parameter[] parameters;

  Reflective(String name) {
    this.method =
        Arrays.stream(OrderTools.class.getMethods())
            .filter(each -> each.getName().equals(name))
            .findFirst()
            .orElseThrow();
    this.parameters = method.getParameters();
  }

  String call(String arguments) throws IOException, ReflectiveOperationException {
    JsonNode given = JSON.readTree(arguments);
    Object[] values = new Object[parameters.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = JSON.treeToValue(given.get(parameters[i].getName()), parameters[i].getType());
    }
    Object result = method.invoke(tools, values);
    return result instanceof String text ? text : JSON.writeValueAsString(result);
  }
}
