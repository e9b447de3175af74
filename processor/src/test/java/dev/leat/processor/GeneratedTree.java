package dev.leat.processor;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A generated source as the compiler's parser sees it: its shape, and apart from that its texts.
 */
final class GeneratedTree extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final StringBuilder shape = new StringBuilder();
  private final Map<String, String> constants = new HashMap<>();
  private final Map<String, String> descriptions = new HashMap<>();

  private GeneratedTree() {}

  static GeneratedTree parse(String source) {
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("source:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
    try {
      GeneratedTree tree = new GeneratedTree();
      for (CompilationUnitTree unit : task.parse()) {
        tree.scan(unit, null);
      }
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kinds and names of all nodes; a string, however it is written, is one of them. */
  String shape() {
    return shape.toString();
  }

  String constant(String name) {
    return constants.getOrDefault(name, "");
  }

  /** What a tool's descriptor says. */
  String description(String tool) {
    return descriptions.getOrDefault(tool, "");
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    if (tree == null) {
      return null;
    }
    String text = tree instanceof ExpressionTree expression ? text(expression) : null;
    if (text != null) {
      shape.append("text ");
      return null;
    }
    shape.append(tree.getKind()).append(tree instanceof IdentifierTree ? tree : "").append('(');
    super.scan(tree, null);
    shape.append(')');
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    shape.append(tree.getName());
    String text = tree.getInitializer() == null ? null : text(tree.getInitializer());
    if (text != null) {
      constants.put(tree.getName().toString(), text);
    }
    return super.visitVariable(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
    List<? extends ExpressionTree> arguments = tree.getArguments();
    if (tree.getMethodSelect().toString().equals("ToolDescriptor.builder")) {
      descriptions.put("" + text(arguments.get(0)), "" + text(arguments.get(1)));
    }
    return super.visitMethodInvocation(tree, null);
  }

  /** The value of a string literal or of a sum of them; else null. */
  private static @Nullable String text(ExpressionTree tree) {
    if (tree instanceof LiteralTree literal) {
      return literal.getValue() instanceof String text ? text : null;
    }
    if (tree instanceof BinaryTree sum && tree.getKind() == Tree.Kind.PLUS) {
      String left = text(sum.getLeftOperand());
      String right = text(sum.getRightOperand());
      return left == null || right == null ? null : left + right;
    }
    return null;
  }
}
