package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.tool.GeneratedCode;
import dev.leat.tool.ToolResult;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Code that was generated for an earlier release runs with this one. The jar holds the fixtures
 * {@code everything}, {@code results}, {@code constraints}, {@code collections} and {@code types}
 * as they were compiled when the surface got its number; it is never made anew for that number.
 */
final class AbiTest {
  private static final URL JAR = Objects.requireNonNull(AbiTest.class.getResource("/abi/1.jar"));

  @Test
  void thisReleaseStillHasTheNumber() {
    assertEquals(1, GeneratedCode.ABI, "a new number needs a jar of its own, beside the old ones");
  }

  @Test
  void everyMemberThatTheJarNamesIsThere() throws Exception {
    Set<String> members = new TreeSet<>();
    try (JarInputStream jar = new JarInputStream(JAR.openStream())) {
      for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
        if (entry.getName().endsWith(".class")) {
          members.addAll(LinkedMembers.of(jar));
        }
      }
    }
    assertTrue(members.size() > 50, members::toString);
    List<String> missing = new ArrayList<>();
    for (String member : members) {
      if (!isThere(member)) {
        missing.add(member);
      }
    }
    assertEquals(List.of(), missing);
  }

  private static boolean isThere(String member) throws Exception {
    int colon = member.indexOf(':');
    int dot = member.lastIndexOf('.', colon);
    Class<?> owner = Class.forName(member.substring(0, dot));
    String name = member.substring(dot + 1, colon);
    String descriptor = member.substring(colon + 1);
    if (!descriptor.startsWith("(")) {
      Field field = owner.getField(name);
      return field.getType().descriptorString().equals(descriptor);
    }
    MethodType type =
        MethodType.fromMethodDescriptorString(descriptor, AbiTest.class.getClassLoader());
    if (name.equals("<init>")) {
      return Arrays.stream(owner.getConstructors())
          .anyMatch(c -> type.parameterList().equals(List.of(c.getParameterTypes())));
    }
    Stream<Method> methods = Arrays.stream(owner.getMethods());
    return methods.anyMatch(
        method ->
            method.getName().equals(name)
                && method.getReturnType().equals(type.returnType())
                && type.parameterList().equals(List.of(method.getParameterTypes())));
  }

  @Test
  void itsToolsRun() throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {JAR}, AbiTest.class.getClassLoader())) {
      Bound everything = Bound.load(loader, "example.Everything");
      ToolResult size =
          everything.call(
              "size",
              "{\"tree\": {\"name\": \"a\", \"children\": [{\"name\": \"b\", \"children\": []}]}}");
      assertEquals("2", size.asText());
      assertEquals(
          ToolResult.Status.INVALID_ARGUMENTS, everything.call("size", "{\"tree\": 1}").status());
    }
  }
}
