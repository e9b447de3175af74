package dev.leat.segment;

import java.util.List;
import java.util.Optional;

/** The formats that Leat knows. */
public final class ToolCallFormats {
  /**
   * Hermes 2 and 3, Qwen 2.5 and 3, and what was trained like them: JSON in {@code <tool_call>}.
   */
  public static final ToolCallFormat HERMES = HermesFormat.create();

  /** InternLM 2, 2.5 and 3: JSON between {@code <|action_start|><|plugin|>} and its end. */
  public static final ToolCallFormat INTERNLM2 = InternLm2Format.create();

  /**
   * Reasoning and acting in lines of plain text, for any model: {@code Thought:}, {@code Action:},
   * {@code Action Input:}, and {@code Final Answer:}, after which text is for the user.
   */
  public static final ToolCallFormat REACT = ReactFormat.create(ReactFormat.ANSWER);

  /**
   * Reasoning and acting with JSON, as LangChain's chat agents do, for any model: objects with
   * {@code action} and {@code action_input}, the final answer among them.
   */
  public static final ToolCallFormat LANGCHAIN_JSON_BLOB = LangChainBlobFormat.create();

  /** Qwen3-Coder, Qwen3.5 and their like: a tag for the function and for each parameter. */
  public static final ToolCallFormat QWEN3_CODER = Qwen3CoderFormat.create();

  /**
   * Llama 3.1 to 3.3: a JSON object that is the whole answer, or follows {@code <|python_tag|>}.
   */
  public static final ToolCallFormat LLAMA3 = Llama3Format.create();

  /** Llama 4 and the small Llama 3.2: a list of calls as in Python. */
  public static final ToolCallFormat LLAMA4_PYTHONIC = Llama4PythonicFormat.create();

  /** Mistral up to tokenizer 7: a JSON array after {@code [TOOL_CALLS]}. */
  public static final ToolCallFormat MISTRAL_V3 = MistralV3Format.create();

  /** Mistral from tokenizer 11 on: a name, {@code [ARGS]} and JSON. */
  public static final ToolCallFormat MISTRAL_V11 = MistralV11Format.create();

  /** DeepSeek V3 and R1: JSON in a fence between markers. */
  public static final ToolCallFormat DEEPSEEK_V3 = DeepSeekV3Format.create();

  /** DeepSeek V3.1: a name and JSON between markers. */
  public static final ToolCallFormat DEEPSEEK_V31 = DeepSeekV31Format.create();

  /** DeepSeek V3.2: tags with types. */
  public static final ToolCallFormat DEEPSEEK_V32 = DeepSeekV32Format.create();

  /** DeepSeek V4: those of V3.2 in another section. */
  public static final ToolCallFormat DEEPSEEK_V4 = DeepSeekV4Format.create();

  /** GLM-4.5 and 4.6: pairs of tags on lines of their own. */
  public static final ToolCallFormat GLM45 = Glm45Format.create();

  /** GLM-4.7: pairs of tags. */
  public static final ToolCallFormat GLM47 = Glm47Format.create();

  /** Kimi K2: an id and JSON between markers. */
  public static final ToolCallFormat KIMI_K2 = KimiK2Format.create();

  /** Kimi K3: named blocks, also around text. */
  public static final ToolCallFormat KIMI_K3 = KimiK3Format.create();

  /** gpt-oss: messages with channels. */
  public static final ToolCallFormat HARMONY = HarmonyFormat.create();

  /** MiniMax M2: tags with attributes. */
  public static final ToolCallFormat MINIMAX_M2 = MiniMaxM2Format.create();

  /** MiniMax M3: a tag for each parameter and for what is in it. */
  public static final ToolCallFormat MINIMAX_M3 = MiniMaxM3Format.create();

  /** Gemma 4: a notation of its own. */
  public static final ToolCallFormat GEMMA4 = Gemma4Format.create();

  /** FunctionGemma: that of Gemma in other markers. */
  public static final ToolCallFormat FUNCTION_GEMMA = FunctionGemmaFormat.create();

  /** Command R7B, Command A: a JSON array between markers, as is text. */
  public static final ToolCallFormat COHERE = CohereFormat.create();

  /** LFM2 and LFM2.5: a list of calls as in Python between markers. */
  public static final ToolCallFormat LFM2 = Lfm2Format.create();

  /** Any model that was told of JSON only: an object that is the whole answer. */
  public static final ToolCallFormat BARE_JSON = BareJsonFormat.create();

  /** Seed-OSS: that of Qwen3-Coder in other tags. */
  public static final ToolCallFormat SEED_OSS = SeedOssFormat.create();

  /** Nemotron Nano 2: a JSON array in {@code <TOOLCALL>}. */
  public static final ToolCallFormat NEMOTRON_V2 = NemotronV2Format.create();

  /** Jamba: a JSON array in {@code <tool_calls>}. */
  public static final ToolCallFormat JAMBA = JambaFormat.create();

  /** Hunyuan A13B: a JSON array in {@code <tool_calls>}, text in {@code <answer>}. */
  public static final ToolCallFormat HUNYUAN_A13B = HunyuanA13bFormat.create();

  /** LongCat: that of Hermes in another tag. */
  public static final ToolCallFormat LONGCAT = LongCatFormat.create();

  /** Granite 3: a JSON array after {@code <|tool_call|>}. */
  public static final ToolCallFormat GRANITE_3 = Granite3Format.create();

  /** Granite 20B: JSON after {@code <function_call>}. */
  public static final ToolCallFormat GRANITE_20B = Granite20bFormat.create();

  /** Phi-4-mini: a JSON array after {@code functools}. */
  public static final ToolCallFormat PHI4 = Phi4Format.create();

  /** dots.llm: tags with attributes in a section. */
  public static final ToolCallFormat DOTS = DotsFormat.create();

  /** Functionary 3.1: the name in a tag, JSON after it. */
  public static final ToolCallFormat FUNCTIONARY_V31 = FunctionaryV31Format.create();

  /** GigaChat 3 and 3.1: JSON after a header or a marker. */
  public static final ToolCallFormat GIGACHAT3 = GigaChat3Format.create();

  /** Hunyuan V3: pairs of tags in a section. */
  public static final ToolCallFormat HUNYUAN_V3 = HunyuanV3Format.create();

  /** Step-3: tags with attributes between markers. */
  public static final ToolCallFormat STEP3 = Step3Format.create();

  /** OLMo 3: calls as in Python, one on a line. */
  public static final ToolCallFormat OLMO3 = Olmo3Format.create();

  /** Apertus: JSON with the name as key, between markers. */
  public static final ToolCallFormat APERTUS = ApertusFormat.create();

  /** ERNIE 4.5 Thinking: that of Hermes, text in {@code <response>}. */
  public static final ToolCallFormat ERNIE45 = Ernie45Format.create();

  /** Command R and R+: a JSON array in a fence after {@code Action:}. */
  public static final ToolCallFormat COMMAND_R = CommandRFormat.create();

  /** Inkling: typed blocks, calls as JSON. */
  public static final ToolCallFormat INKLING = InklingFormat.create();

  /** xLAM: a JSON array that is the whole answer, or stands in a fence. */
  public static final ToolCallFormat XLAM = XlamFormat.create();

  /** MiniCPM5: tags with attributes, one section for each call. */
  public static final ToolCallFormat MINICPM5 = MiniCpm5Format.create();

  /** Functionary 3.2: messages to functions or to all, JSON for functions. */
  public static final ToolCallFormat FUNCTIONARY_V32 = FunctionaryV32Format.create();

  /** MuseGlimmer: messages to tools, to the user or to itself. */
  public static final ToolCallFormat MUSE_GLIMMER = MuseGlimmerFormat.create();

  private static final List<ToolCallFormat> ALL =
      List.of(
          HERMES,
          INTERNLM2,
          QWEN3_CODER,
          LLAMA3,
          LLAMA4_PYTHONIC,
          MISTRAL_V3,
          MISTRAL_V11,
          DEEPSEEK_V3,
          DEEPSEEK_V31,
          DEEPSEEK_V32,
          DEEPSEEK_V4,
          GLM45,
          GLM47,
          KIMI_K2,
          KIMI_K3,
          HARMONY,
          MINIMAX_M2,
          MINIMAX_M3,
          GEMMA4,
          FUNCTION_GEMMA,
          COHERE,
          LFM2,
          BARE_JSON,
          SEED_OSS,
          NEMOTRON_V2,
          JAMBA,
          HUNYUAN_A13B,
          LONGCAT,
          GRANITE_3,
          GRANITE_20B,
          PHI4,
          DOTS,
          FUNCTIONARY_V31,
          GIGACHAT3,
          HUNYUAN_V3,
          STEP3,
          OLMO3,
          APERTUS,
          ERNIE45,
          COMMAND_R,
          INKLING,
          XLAM,
          MINICPM5,
          FUNCTIONARY_V32,
          MUSE_GLIMMER,
          REACT,
          LANGCHAIN_JSON_BLOB);

  private ToolCallFormats() {}

  /**
   * {@link #REACT} with another word before the final answer, such as {@code "AI:"}.
   *
   * @throws IllegalArgumentException if it is blank or has a line break, or if another of the
   *     format's words begins with it or is its beginning
   */
  public static ToolCallFormat react(String finalAnswerPrefix) {
    return ReactFormat.create(finalAnswerPrefix);
  }

  /** All of them. */
  public static List<ToolCallFormat> all() {
    return ALL;
  }

  /**
   * The format that a model was trained on, by the model's name, however the host writes it: {@code
   * "Qwen/Qwen2.5-7B-Instruct-GGUF:Q4_K_M"}, {@code "qwen3-coder"}. Empty for a model that is not
   * known or whose format Leat does not read; then {@link #REACT} may do. It is a guess from a
   * name: whoever knows better names the format.
   */
  public static Optional<ToolCallFormat> detect(String modelName) {
    return ModelNames.formatOf(modelName)
        .flatMap(name -> ALL.stream().filter(format -> format.name().equals(name)).findFirst());
  }

  /**
   * The format of that name.
   *
   * @throws IllegalArgumentException if there is none; the message lists the names
   */
  public static ToolCallFormat named(String name) {
    for (ToolCallFormat format : ALL) {
      if (format.name().equals(name)) {
        return format;
      }
    }
    List<String> names = ALL.stream().map(ToolCallFormat::name).toList();
    throw new IllegalArgumentException(
        "no tool call format is named '" + name + "'; there are " + String.join(", ", names));
  }
}
