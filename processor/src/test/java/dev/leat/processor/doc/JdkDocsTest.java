package dev.leat.processor.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Reads the comments of a JDK's own sources, and compares them with what javac's doc trees say.
 * {@code -Dleat.docs.step=1} reads all of them instead of a sample.
 *
 * <p>Comments that javac itself finds erroneous have no text to compare; of them ours must have
 * each {@code @param} that javac has. Layout (white space, marks of lists and cells, the marks of
 * exponents) is not compared.
 */
final class JdkDocsTest {
  private static final int STEP = Integer.getInteger("leat.docs.step", 60);
  private static final int BATCH = 200;

  /** What javac takes for an HTML element; for ours it is text, as in {@code <JAVA_HOME>/conf}. */
  private static final Pattern PLACEHOLDER = Pattern.compile("<[A-Za-z0-9-]*_");

  private int comments;
  private int placeholders;
  private int erroneous;
  private int markdown;
  private long nanos;
  private final List<String> differences = new ArrayList<>();

  @Test
  void saysWhatTheDocTreesSay() throws IOException {
    Optional<Path> archive = JdkSources.archive();
    assumeTrue(archive.isPresent(), "no JDK here has its sources; name some by -Dleat.docs.src");
    List<JdkSources.Source> sources = JdkSources.every(STEP, archive.get());
    for (int i = 0; i < sources.size(); i += BATCH) {
      read(sources.subList(i, Math.min(sources.size(), i + BATCH)));
    }
    System.out.printf(
        "%s: %d comments of %d files, %d in Markdown, %d erroneous for javac, %d with placeholders, %d ms for ours%n",
        archive.get().getFileName(),
        comments,
        sources.size(),
        markdown,
        erroneous,
        placeholders,
        nanos / 1_000_000);
    assertTrue(comments > 0);
    assertEquals("", String.join("\n", differences.subList(0, Math.min(differences.size(), 40))));
  }

  private void read(List<JdkSources.Source> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach(source -> units.add(new Unit(source)));
    JavacTask task =
        (JavacTask)
            compiler.getTask(null, null, diagnostic -> {}, List.of("-proc:none"), null, units);
    DocTrees trees = DocTrees.instance(task);
    for (CompilationUnitTree unit : task.parse()) {
      new TreePathScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
          if (tree != null && isDocumented(tree)) {
            compare(trees, new TreePath(getCurrentPath(), tree));
          }
          return super.scan(tree, null);
        }
      }.scan(new TreePath(unit), null);
    }
  }

  private static boolean isDocumented(Tree tree) {
    return switch (tree.getKind()) {
      case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE, METHOD, VARIABLE -> true;
      default -> false;
    };
  }

  private void compare(DocTrees trees, TreePath path) {
    String comment = trees.getDocComment(path);
    if (comment == null) {
      return;
    }
    DocCommentTree tree = trees.getDocCommentTree(path);
    String where = path.getCompilationUnit().getSourceFile().getName() + "\n" + comment + "\n";
    if (isMarkdown(tree)) {
      markdown++;
      compareWords(comment, where);
      return;
    }
    comments++;
    long start = System.nanoTime();
    DocComment ours = parse(comment);
    nanos += System.nanoTime() - start;
    FoldedDoc theirs = new FoldedDoc(trees, tree);
    same(ours, parse(comment), where);
    if (theirs.erroneous) {
      erroneous++;
      same(true, names(ours).containsAll(theirs.params.keySet()), where);
      return;
    }
    same(List.copyOf(theirs.params.keySet()), names(ours), where);
    if (PLACEHOLDER.matcher(comment).find()) {
      placeholders++;
      return;
    }
    same(theirs.main, FoldedDoc.letters(ours.main()), where);
    theirs.params.forEach(
        (name, text) -> {
          if (ours.params().containsKey(name)) {
            same(text, FoldedDoc.letters(ours.param(name)), where);
          }
        });
    if (!theirs.returns.isEmpty()) {
      same(theirs.returns, FoldedDoc.letters(ours.returns()), where);
    }
  }

  private static boolean isMarkdown(DocCommentTree tree) {
    return Stream.concat(tree.getFullBody().stream(), tree.getBlockTags().stream())
        .flatMap(t -> t instanceof ParamTree tag ? tag.getDescription().stream() : Stream.of(t))
        .flatMap(t -> t instanceof ReturnTree tag ? tag.getDescription().stream() : Stream.of(t))
        .anyMatch(t -> t.getKind().name().equals("MARKDOWN"));
  }

  /** There is no fold of Markdown: each word of ours must be one of the source's, in order. */
  private void compareWords(String comment, String where) {
    DocComment ours = new DocParser(JdkDocsTest::name, DocComment.NONE, true).parse(comment);
    List<String> words = List.of(comment.replace("}", "").split("[^\\p{L}\\p{N}]+", 0));
    int at = 0;
    for (String word : ours.main().split("[^\\p{L}\\p{N}]+", 0)) {
      int found = words.subList(at, words.size()).indexOf(word);
      same(true, word.matches("[0-9]*|Returns") || found >= 0, where + word);
      at += Math.max(found, 0);
    }
    boolean left = ours.main().matches("(?s).*(```|\\*\\*\\w|\\]\\(|\\]\\[|\\{@).*");
    same(false, left && !comment.contains("*/"), where + ours.main());
  }

  /** What the fold says of a constant: its name, without a format. */
  private static String name(String reference) {
    return reference.strip().replaceFirst("(?s)^.*\\s", "");
  }

  /** As javac cuts them: of a parameter {@code x,y} ours takes all for its name. */
  private static List<String> names(DocComment ours) {
    return ours.params().keySet().stream()
        .map(name -> name.replaceFirst("[^\\w$].*", ""))
        .distinct()
        .toList();
  }

  private static DocComment parse(String comment) {
    return new DocParser(JdkDocsTest::name, DocComment.NONE, false).parse(comment);
  }

  private void same(Object theirs, Object ours, String where) {
    if (!theirs.equals(ours)) {
      differences.add(where + " theirs: " + theirs + "\n   ours: " + ours);
    }
  }

  private static final class Unit extends SimpleJavaFileObject {
    private final String text;

    Unit(JdkSources.Source source) {
      super(URI.create("source:///" + source.name()), Kind.SOURCE);
      this.text = source.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
