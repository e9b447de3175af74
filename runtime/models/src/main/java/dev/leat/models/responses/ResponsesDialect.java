package dev.leat.models.responses;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What sets one server of the Responses protocol apart from another, where it must be known
 * beforehand. What can be seen in an answer is not here: every answer is read with all the
 * tolerance there is. Immutable.
 */
public final class ResponsesDialect {
  /** OpenAI itself. */
  public static final ResponsesDialect OPENAI = openAi(at("openai", "api.openai.com")).build();

  /** Azure OpenAI, below {@code https://RESOURCE.openai.azure.com/openai/v1}. */
  public static final ResponsesDialect AZURE =
      openAi(at("azure", "openai.azure.com")).keyHeader("api-key", "").build();

  /** xAI. */
  public static final ResponsesDialect XAI = at("xai", "api.x.ai").encryptedReasoning(true).build();

  /** OpenRouter. */
  public static final ResponsesDialect OPENROUTER =
      at("openrouter", "openrouter.ai").encryptedReasoning(true).plainReasoning(true).build();

  /** DeepSeek. */
  public static final ResponsesDialect DEEPSEEK =
      at("deepseek", "api.deepseek.com").plainReasoning(true).build();

  /** LM Studio. */
  public static final ResponsesDialect LM_STUDIO = at("lmstudio").plainReasoning(true).build();

  /** vLLM. */
  public static final ResponsesDialect VLLM = at("vllm").plainReasoning(true).build();

  /** Ollama, from 0.13.3 on, below {@code http://localhost:11434/v1}. */
  public static final ResponsesDialect OLLAMA =
      at("ollama", "ollama.com")
          .plainReasoning(true)
          .toolChoice(false)
          .mediaInResults(true)
          .build();

  /** A server of which nothing is known but that it speaks the protocol. */
  public static final ResponsesDialect COMPATIBLE = at("compatible").plainReasoning(true).build();

  private static final List<ResponsesDialect> HOSTED =
      List.of(OPENAI, AZURE, XAI, OPENROUTER, DEEPSEEK, OLLAMA);

  final ResponsesTraits traits;

  private ResponsesDialect(ResponsesTraits traits) {
    this.traits = traits;
  }

  private static Builder at(String name, String... hosts) {
    return new Builder(new ResponsesTraits(name, List.of(hosts)));
  }

  private static Builder openAi(Builder builder) {
    return builder
        .instructionsRole("developer")
        .encryptedReasoning(true)
        .strictTools(true)
        .files(true)
        .mediaInResults(true)
        // Obfuscation pads the events against eavesdroppers on their sizes and doubles them.
        .streamOptions("{\"include_obfuscation\":false}");
  }

  /** The dialect of a provider's host, or {@link #COMPATIBLE}. */
  public static ResponsesDialect ofHost(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    for (ResponsesDialect dialect : HOSTED) {
      for (String known : dialect.traits.hosts) {
        if (lower.equals(known) || lower.endsWith("." + known)) {
          return dialect;
        }
      }
    }
    return COMPATIBLE;
  }

  /** A builder that begins with this dialect. */
  public Builder toBuilder() {
    return new Builder(traits.copy());
  }

  /** The name, as it appears in names of models. */
  public String name() {
    return traits.name;
  }

  /** Marks what one provider wants back, which no other is sent. */
  String wire() {
    return "openai-responses:" + traits.name;
  }

  @Override
  public String toString() {
    return "ResponsesDialect[" + traits.name + "]";
  }

  /** Collects what sets a dialect apart. */
  public static final class Builder {
    private final ResponsesTraits traits;

    private Builder(ResponsesTraits traits) {
      this.traits = traits;
    }

    /** The role of instructions: {@code system}, or {@code developer} at OpenAI. */
    public Builder instructionsRole(String value) {
      traits.instructionsRole = Objects.requireNonNull(value);
      return this;
    }

    /** Whether reasoning is asked for in the encrypted form in which it can go back. */
    public Builder encryptedReasoning(boolean value) {
      traits.encryptedReasoning = value;
      return this;
    }

    /** Whether reasoning goes back without an encrypted form; OpenAI would look for its id. */
    public Builder plainReasoning(boolean value) {
      traits.plainReasoning = value;
      return this;
    }

    /** Whether the server can be told which tools to call; without it, tools can be left out. */
    public Builder toolChoice(boolean value) {
      traits.toolChoice = value;
      return this;
    }

    /** Whether the server has a strict mode for schemas. */
    public Builder strictTools(boolean value) {
      traits.strictTools = value;
      return this;
    }

    /** Whether messages may hold files that are no images. */
    public Builder files(boolean value) {
      traits.files = value;
      return this;
    }

    /** Whether results of tools may hold images, and files if messages may. */
    public Builder mediaInResults(boolean value) {
      traits.mediaInResults = value;
      return this;
    }

    /** The JSON of {@code stream_options}; null where the field is refused. */
    public Builder streamOptions(@Nullable String json) {
      traits.streamOptions = json;
      return this;
    }

    /** The header of the key, and what stands before the key in it. */
    public Builder keyHeader(String header, String prefix) {
      traits.keyHeader = Objects.requireNonNull(header);
      traits.keyPrefix = Objects.requireNonNull(prefix);
      return this;
    }

    /** The dialect. */
    public ResponsesDialect build() {
      return new ResponsesDialect(traits.copy());
    }
  }
}
