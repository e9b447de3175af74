package dev.leat.processor;

import dev.leat.processor.check.Checks;
import dev.leat.processor.emit.Bindings;
import dev.leat.processor.emit.Companions;
import dev.leat.processor.emit.GeneratedClass;
import dev.leat.processor.model.Codec;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Problems;
import dev.leat.processor.model.ToolClass;
import dev.leat.processor.model.TypeTable;
import dev.leat.processor.read.ClassReader;
import dev.leat.processor.read.Compilation;
import dev.leat.processor.schema.Schemas;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Takes each class through the stages: read, check, emit. A class with errors stops alone. */
final class Pipeline {
  private final Compilation compilation;
  private final Worklist worklist;
  private final Report report;
  private final Guard guard;
  private final Checks checks;
  private final Lint lint;
  private final Lock lock;
  private final Output bindings;
  private final Output companions;

  Pipeline(ProcessingEnvironment environment) {
    this.compilation = new Compilation(environment);
    this.report = new Report(environment.getMessager());
    this.guard = new Guard(compilation, report);
    this.worklist = new Worklist(compilation, guard);
    Options options = new Options(environment.getOptions(), report);
    this.checks = new Checks(options.policies());
    this.lint = options.lint();
    this.lock = new Lock(compilation, options, report);
    this.bindings = new Output(environment.getFiler());
    this.companions = new Output(environment.getFiler());
  }

  void round(RoundEnvironment round) {
    compilation.addSources(round.getRootElements());
    worklist.add(round);
    if (round.processingOver()) {
      report.print(worklist.unresolved());
      lock.close(round.errorRaised());
      return;
    }
    worklist.takeToolClasses().forEach(type -> guard.run(type, () -> tools(type)));
    worklist.takeDataTypes().forEach(type -> guard.run(type, () -> dataType(type)));
  }

  private void tools(TypeElement type) {
    Problems problems = new Problems();
    ToolClass tools = new ClassReader(compilation, problems).tools(type);
    Schemas schemas = new Schemas(tools.types());
    problems.addAll(checks.of(tools, schemas));
    if (isGood(problems)) {
      lock.check(tools, schemas, type);
      boolean shadowsJavaLang = compilation.shadowsJavaLang(type);
      write(bindings, Bindings.write(tools, schemas, shadowsJavaLang), type);
      writeCompanions(tools.types(), schemas, type);
    }
  }

  private void dataType(TypeElement type) {
    Problems problems = new Problems();
    TypeTable types = new ClassReader(compilation, problems).dataType(type);
    Schemas schemas = new Schemas(types);
    problems.addAll(checks.of(types, schemas));
    if (isGood(problems)) {
      writeCompanions(types, schemas, type);
    }
  }

  /** Reports what is left of the problems; whether that is no error. */
  private boolean isGood(Problems found) {
    Problems problems = new Problems();
    problems.addAll(lint.of(found.list()));
    report.print(problems.list());
    return !problems.hasErrors();
  }

  private void write(Output output, GeneratedClass generated, TypeElement from) {
    output
        .write(generated, from)
        .ifPresent(
            other ->
                report.print(compilation.nameTaken(from, generated.name().simpleName(), other)));
  }

  private void writeCompanions(TypeTable types, Schemas schemas, TypeElement from) {
    for (Declaration type : types.all()) {
      if (type.codec() instanceof Codec.Written && !companions.isDone(type.name())) {
        TypeElement element = compilation.named(type.name(), from);
        boolean shadowsJavaLang = compilation.shadowsJavaLang(element);
        write(companions, Companions.write(type, types, schemas, shadowsJavaLang), element);
      }
    }
  }
}
