package dev.leat.processor.doc;

import com.sun.source.doctree.AttributeTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.IndexTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.SummaryTree;
import com.sun.source.doctree.SystemPropertyTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.UnknownInlineTagTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comment's text as javac's own doc trees have it, without any layout. */
final class FoldedDoc {
  private final DocTrees trees;

  /** Whether javac refuses a part of the comment, which then has no text to compare. */
  boolean erroneous;

  final String main;
  final Map<String, String> params = new LinkedHashMap<>();
  String returns = "";

  FoldedDoc(DocTrees trees, DocCommentTree comment) {
    this.trees = trees;
    this.main = fold(comment.getFullBody());
    for (DocTree tag : comment.getBlockTags()) {
      if (tag instanceof ParamTree param && !param.isTypeParameter()) {
        params.putIfAbsent(param.getName().toString(), fold(param.getDescription()));
      } else if (tag instanceof ReturnTree result) {
        returns = fold(result.getDescription());
      } else if (tag.getKind() == DocTree.Kind.ERRONEOUS) {
        erroneous = true;
      }
    }
  }

  private String fold(List<? extends DocTree> parts) {
    Fold fold = new Fold();
    fold.scan(parts, null);
    return letters(fold.text.toString());
  }

  /** Text without what only lays it out. */
  static String letters(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> Character.getType(c) != Character.FORMAT && "-|^_()".indexOf(c) < 0)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private final class Fold extends DocTreeScanner<Void, Void> {
    final StringBuilder text = new StringBuilder();
    private final Deque<Integer> lists = new ArrayDeque<>();

    /** The script or style that is open, which no reader sees. */
    private String unseen = "";

    private Void add(String more) {
      text.append(unseen.isEmpty() ? more : "");
      return null;
    }

    @Override
    public Void scan(@Nullable DocTree tree, Void unused) {
      if (tree != null && tree.getKind() == DocTree.Kind.ERRONEOUS) {
        erroneous = true;
      }
      return tree != null && isSnippet(tree)
          ? add(snippet(tree.toString()))
          : super.scan(tree, null);
    }

    /** Java 17 does not know the tag, which newer sources have. */
    private static boolean isSnippet(DocTree tree) {
      String kind = tree.getKind().name();
      return kind.equals("SNIPPET")
          || (kind.equals("UNKNOWN_INLINE_TAG") && tree.toString().startsWith("{@snippet"));
    }

    private String snippet(String source) {
      return source.contains("file=") || source.contains("class=") || !source.contains(":")
          ? ignored()
          : source
              .substring(source.indexOf(':') + 1, source.length() - 1)
              .replaceAll("(?m)//\\s*@(start|end|highlight|replace|link).*$", "")
              .transform(FoldedDoc::unescaped);
    }

    private String ignored() {
      erroneous = true;
      return "";
    }

    @Override
    public Void visitText(TextTree node, Void unused) {
      return add(node.getBody());
    }

    @Override
    public Void visitEntity(EntityTree node, Void unused) {
      String characters = trees.getCharacters(node);
      return add(characters == null ? number(node.getName().toString()) : characters);
    }

    @Override
    public Void visitLiteral(LiteralTree node, Void unused) {
      return add(node.getBody().getBody());
    }

    @Override
    public Void visitValue(ValueTree node, Void unused) {
      return add(node.getReference() == null ? "" : node.getReference().getSignature());
    }

    @Override
    public Void visitIndex(IndexTree node, Void unused) {
      return add(node.getSearchTerm().toString().replace("\"", ""));
    }

    @Override
    public Void visitSystemProperty(SystemPropertyTree node, Void unused) {
      return add(node.getPropertyName().toString());
    }

    @Override
    public Void visitSummary(SummaryTree node, Void unused) {
      return scan(node.getSummary(), null);
    }

    @Override
    public Void visitUnknownInlineTag(UnknownInlineTagTree node, Void unused) {
      for (DocTree part : node.getContent()) {
        if (part instanceof TextTree text && text.getBody().matches("(?s).*[{<&].*")) {
          erroneous = true;
        }
      }
      return scan(node.getContent(), null);
    }

    @Override
    public Void visitReturn(ReturnTree node, Void unused) {
      add("Returns");
      scan(node.getDescription(), null);
      return add(".");
    }

    @Override
    public Void visitLink(LinkTree node, Void unused) {
      return node.getLabel().isEmpty()
          ? add(name(node.getReference().getSignature()))
          : scan(node.getLabel(), null);
    }

    @Override
    public Void visitStartElement(StartElementTree node, Void unused) {
      String name = node.getName().toString().toLowerCase(Locale.ROOT);
      switch (name) {
        case "ol" -> lists.push(0);
        case "ul" -> lists.push(-1);
        case "li" -> {
          if (!lists.isEmpty() && lists.peek() >= 0) {
            lists.push(lists.pop() + 1);
            add(lists.peek() + ".");
          }
        }
        case "script", "style" -> unseen = name;
        case "img" -> add(alternative(node));
        default -> {}
      }
      return null;
    }

    @Override
    public Void visitEndElement(EndElementTree node, Void unused) {
      String name = node.getName().toString().toLowerCase(Locale.ROOT);
      if (name.equals("ol") || name.equals("ul")) {
        lists.poll();
      }
      unseen = name.equals(unseen) ? "" : unseen;
      return null;
    }
  }

  /** A tree prints what is outside ASCII as Unicode escapes. */
  private static String unescaped(String text) {
    return Pattern.compile("\\\\u([0-9a-f]{4})")
        .matcher(text)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    Character.toString(Integer.parseInt(escape.group(1), 16))));
  }

  /** Javac knows no control characters: those in the JDK are white space. */
  private static String number(String name) {
    return name.matches("#[xX](9|0*[aAdD])|#(9|10|13)") ? " " : "&" + name + ";";
  }

  private static String alternative(StartElementTree image) {
    for (DocTree attribute : image.getAttributes()) {
      if (attribute instanceof AttributeTree alt
          && alt.getName().toString().equalsIgnoreCase("alt")) {
        return alt.getValue() == null
            ? ""
            : alt.getValue().stream().map(DocTree::toString).collect(Collectors.joining());
      }
    }
    return "";
  }

  /** The words of a reference without their packages. */
  private static String name(String signature) {
    List<String> words = new ArrayList<>();
    String target = signature.substring(signature.indexOf('/') + 1);
    for (String word : target.split("(?<=[^\\w$.])|(?=[^\\w$.])", 0)) {
      String[] parts = word.split("\\.", 0);
      int type = 0;
      while (type < parts.length - 1
          && !parts[type].isEmpty()
          && Character.isLowerCase(parts[type].charAt(0))) {
        type++;
      }
      boolean hasType =
          type < parts.length
              && !parts[type].isEmpty()
              && Character.isUpperCase(parts[type].charAt(0));
      words.add(
          hasType
              ? String.join(".", List.of(parts).subList(type, parts.length))
                  + (word.endsWith("...") ? "..." : "")
              : word);
    }
    return String.join("", words).replaceFirst("^#+", "").replace("##", ": ").replace('#', '.');
  }
}
