package dev.leat.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Writes the bindings of classes with tools and the companions of the data types they use. */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.leat.*")
@SupportedOptions({
  Options.UNDOCUMENTED,
  Options.WERROR,
  Options.STRICT,
  Options.TOKENS,
  Options.LOCK,
  Options.LOCK_UPDATE
})
public final class LeatProcessor extends AbstractProcessor {
  /** Of this compilation; made in its first round. */
  private @Nullable Pipeline pipeline;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /** Claims our annotations: javac's lint {@code processing} warns of those that nobody claims. */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (pipeline == null) {
      pipeline = new Pipeline(processingEnv);
    }
    pipeline.round(round);
    return true;
  }
}
