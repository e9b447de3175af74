package dev.leat.processor;

import dev.leat.processor.model.Problem;
import dev.leat.processor.read.SourcePlace;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints problems, each once however many classes have it in common. */
final class Report {
  private final Messager messager;
  private final Set<Problem> printed = new HashSet<>();

  Report(Messager messager) {
    this.messager = messager;
  }

  void print(Iterable<Problem> problems) {
    problems.forEach(this::print);
  }

  void print(Problem problem) {
    if (!printed.add(problem)) {
      return;
    }
    Diagnostic.Kind kind =
        switch (problem.severity()) {
          case ERROR -> Diagnostic.Kind.ERROR;
          case WARNING -> Diagnostic.Kind.WARNING;
          case NOTE -> Diagnostic.Kind.NOTE;
        };
    SourcePlace place = (SourcePlace) problem.origin();
    messager.printMessage(
        kind, problem.message(), place.element(), place.annotation(), place.value());
  }

  /** A problem that has no place in the source. */
  void printEverywhere(String message) {
    messager.printMessage(Diagnostic.Kind.ERROR, message);
  }
}
