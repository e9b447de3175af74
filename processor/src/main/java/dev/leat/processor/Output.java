package dev.leat.processor;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.emit.GeneratedClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** Writes generated classes, each with the one element that it is made from. */
final class Output {
  private final Filer filer;

  /** The canonical names of the types whose file was written. */
  private final Set<String> done = new HashSet<>();

  /** The canonical name of the type that each generated class was made from. */
  private final Map<String, String> sources = new HashMap<>();

  Output(Filer filer) {
    this.filer = filer;
  }

  /** Whether a class was made from the type already. */
  boolean isDone(ClassName type) {
    return done.contains(type.canonicalName());
  }

  /** Writes a class, or gives the type that one of its name was made from before. */
  Optional<String> write(GeneratedClass generated, TypeElement from) {
    String source = from.getQualifiedName().toString();
    done.add(source);
    String name = generated.name().canonicalName();
    String other = sources.putIfAbsent(name, source);
    if (other != null) {
      return Optional.of(other);
    }
    try (Writer writer = filer.createSourceFile(name, from).openWriter()) {
      writer.write(generated.source());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + name, e);
    }
    return Optional.empty();
  }
}
