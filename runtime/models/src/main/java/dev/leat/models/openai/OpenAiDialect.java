package dev.leat.models.openai;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What sets one server of the chat-completions protocol apart from another, where it must be known
 * beforehand. What can be seen in an answer is not here: every answer is read with all the
 * tolerance there is. Immutable.
 */
public final class OpenAiDialect {
  /** OpenAI itself. */
  public static final OpenAiDialect OPENAI =
      at("openai", "api.openai.com")
          .instructionsRole("developer")
          .maxTokensField("max_completion_tokens")
          // Obfuscation pads the events against eavesdroppers on their sizes and doubles them.
          .streamOptions("{\"include_usage\":true,\"include_obfuscation\":false}")
          .doneRequired(true)
          .strictTools(true)
          .build();

  /** A server of which nothing is known but that it speaks the protocol. */
  public static final OpenAiDialect COMPATIBLE = at("compatible").finishOptional(true).build();

  /** Azure OpenAI. */
  public static final OpenAiDialect AZURE =
      at("azure", "openai.azure.com")
          .maxTokensField("max_completion_tokens")
          .keyHeader("api-key", "")
          .strictTools(true)
          .build();

  /** DeepSeek; in thinking mode it refuses a history without its reasoning. */
  public static final OpenAiDialect DEEPSEEK =
      at("deepseek", "api.deepseek.com")
          .echoReasoning(EchoReasoning.ALWAYS)
          .reasoningWords(ReasoningWords.SWITCH)
          .jsonSchema(false)
          .build();

  /** Alibaba's DashScope in its compatible mode. */
  public static final OpenAiDialect DASHSCOPE =
      at("dashscope", "dashscope.aliyuncs.com", "dashscope-intl.aliyuncs.com")
          .echoReasoning(EchoReasoning.TOOL_TURNS)
          .reasoningWords(ReasoningWords.BUDGET)
          .build();

  /** Zhipu and Z.ai, which hold a call's arguments back for minutes unless asked not to. */
  public static final OpenAiDialect ZHIPU =
      at("zhipu", "open.bigmodel.cn", "api.z.ai")
          .echoReasoning(EchoReasoning.TOOL_TURNS)
          .toolChoice(ToolChoiceWords.AUTO_ONLY)
          .reasoningWords(ReasoningWords.SWITCH)
          .jsonSchema(false)
          .bodyWithTools("{\"tool_stream\":true}")
          .build();

  /** Moonshot's Kimi. */
  public static final OpenAiDialect MOONSHOT =
      at("moonshot", "api.moonshot.ai", "api.moonshot.cn")
          .echoReasoning(EchoReasoning.TOOL_TURNS)
          .reasoningWords(ReasoningWords.SWITCH)
          .build();

  /** Mistral, which always counts tokens and refuses fields that it does not know. */
  public static final OpenAiDialect MISTRAL =
      at("mistral", "api.mistral.ai")
          .streamOptions(null)
          .toolChoice(ToolChoiceWords.ANY)
          .seedField("random_seed")
          .build();

  /** Groq. */
  public static final OpenAiDialect GROQ =
      at("groq", "api.groq.com")
          .maxTokensField("max_completion_tokens")
          .reasoningField("reasoning")
          .build();

  /** xAI. */
  public static final OpenAiDialect XAI = at("xai", "api.x.ai").build();

  /** OpenRouter. */
  public static final OpenAiDialect OPENROUTER =
      at("openrouter", "openrouter.ai")
          .doneRequired(true)
          .reasoningField("reasoning")
          .echoReasoning(EchoReasoning.TOOL_TURNS)
          .reasoningWords(ReasoningWords.NESTED)
          .build();

  /** Gemini behind Google's compatible endpoint. */
  public static final OpenAiDialect GEMINI =
      at("gemini", "generativelanguage.googleapis.com").build();

  /** Snowflake Cortex, which ends without a finish reason. */
  public static final OpenAiDialect SNOWFLAKE =
      at("snowflake", "snowflakecomputing.com").finishOptional(true).build();

  /** vLLM. */
  public static final OpenAiDialect VLLM = at("vllm").reasoningField("reasoning").build();

  /** The server of llama.cpp. */
  public static final OpenAiDialect LLAMA_SERVER = at("llama-server").build();

  /** LM Studio. */
  public static final OpenAiDialect LM_STUDIO = at("lmstudio").build();

  /** The LiteLLM proxy. */
  public static final OpenAiDialect LITELLM = at("litellm").build();

  private static final List<OpenAiDialect> HOSTED =
      List.of(
          OPENAI,
          AZURE,
          DEEPSEEK,
          DASHSCOPE,
          ZHIPU,
          MOONSHOT,
          MISTRAL,
          GROQ,
          XAI,
          OPENROUTER,
          GEMINI,
          SNOWFLAKE);

  final DialectTraits traits;

  private OpenAiDialect(Builder builder) {
    traits = builder.traits.copy();
  }

  private static Builder at(String name, String... hosts) {
    return new Builder(new DialectTraits(name, List.of(hosts)));
  }

  /** The dialect of a provider's host, or {@link #COMPATIBLE}. */
  public static OpenAiDialect ofHost(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    for (OpenAiDialect dialect : HOSTED) {
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
    return "openai-chat:" + traits.name;
  }

  @Override
  public String toString() {
    return "OpenAiDialect[" + traits.name + "]";
  }

  /** Collects what sets a dialect apart. */
  public static final class Builder {
    private final DialectTraits traits;

    private Builder(DialectTraits traits) {
      this.traits = traits;
    }

    /** The role of instructions: {@code system}, or {@code developer} at OpenAI. */
    public Builder instructionsRole(String value) {
      traits.instructionsRole = Objects.requireNonNull(value);
      return this;
    }

    /** The field that limits the answer: {@code max_tokens} or {@code max_completion_tokens}. */
    public Builder maxTokensField(String value) {
      traits.maxTokensField = Objects.requireNonNull(value);
      return this;
    }

    /** The JSON of {@code stream_options}; null where the field is refused. */
    public Builder streamOptions(@Nullable String json) {
      traits.streamOptions = json;
      return this;
    }

    /** The field of a message in which reasoning goes back. */
    public Builder reasoningField(String value) {
      traits.reasoningField = Objects.requireNonNull(value);
      return this;
    }

    /** Whether reasoning goes back at all. */
    public Builder echoReasoning(EchoReasoning value) {
      traits.echoReasoning = Objects.requireNonNull(value);
      return this;
    }

    /** How the choice of tools is written. */
    public Builder toolChoice(ToolChoiceWords value) {
      traits.toolChoice = Objects.requireNonNull(value);
      return this;
    }

    /** How the server is told how much to think. */
    public Builder reasoningWords(ReasoningWords value) {
      traits.reasoningWords = Objects.requireNonNull(value);
      return this;
    }

    /** The field of the seed. */
    public Builder seedField(String value) {
      traits.seedField = Objects.requireNonNull(value);
      return this;
    }

    /** Whether a response's format may be a schema. */
    public Builder jsonSchema(boolean value) {
      traits.jsonSchema = value;
      return this;
    }

    /** Whether there is a strict mode of tools; servers without one may refuse the field. */
    public Builder strictTools(boolean value) {
      traits.strictTools = value;
      return this;
    }

    /** Fields, as a JSON object, that a streamed request with tools carries. */
    public Builder bodyWithTools(String json) {
      traits.bodyWithTools = Objects.requireNonNull(json);
      return this;
    }

    /** The header of the key, and what stands before the key in it. */
    public Builder keyHeader(String header, String prefix) {
      traits.keyHeader = Objects.requireNonNull(header);
      traits.keyPrefix = Objects.requireNonNull(prefix);
      return this;
    }

    /** Whether {@code [DONE]} ends an answer that gave no finish reason. */
    public Builder finishOptional(boolean value) {
      traits.finishOptional = value;
      return this;
    }

    /**
     * Whether only {@code [DONE]} completes an answer. Where it is sure to come, errors after the
     * finish reason cannot be lost with a connection; others leave it out.
     */
    public Builder doneRequired(boolean value) {
      traits.doneRequired = value;
      return this;
    }

    /** Whether a call's name may come in pieces, which looks the same as a repeated name. */
    public Builder splitNames(boolean value) {
      traits.splitNames = value;
      return this;
    }

    /** The dialect. */
    public OpenAiDialect build() {
      return new OpenAiDialect(this);
    }
  }
}
