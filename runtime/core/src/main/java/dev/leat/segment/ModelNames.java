package dev.leat.segment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which models were trained on which format, by their names. The names are those that makers give
 * their models; what hosts and quantisers put before and after is left aside. The first line that
 * fits counts, so the particular stands before the general.
 */
final class ModelNames {
  /**
   * One family of models.
   *
   * @param name matches the start of a model's name or of a later part of it
   * @param format the name of its format
   */
  private record Family(Pattern name, String format) {
    Family(String name, String format) {
      this(Pattern.compile("(?<![a-z])(?:" + name + ")"), format);
    }
  }

  private static final List<Family> FAMILIES =
      List.of(
          // Fine-tunes that are named after what they are made of, too.
          new Family("hermes-?[23]|hermes-?2-?pro|nous-?hermes|deephermes|openhermes", "hermes"),
          new Family("functionary-(?:(?:small|medium)-?)?v?3\\.1", "functionary_v31"),
          new Family("functionary-(?:(?:small|medium)-?)?v?3\\.2", "functionary_v32"),
          new Family("xlam|toolace", "xlam"),
          new Family("nemotron-?3|nvidia-nemotron-3", "qwen3_coder_xml"),
          new Family(
              "nemotron-nano-(?:(?:9b|12b)-)?v2|llama-(?:3.*)?nemotron", "nemotron_v2_toolcall"),
          new Family("functiongemma", "functiongemma"),
          new Family("firefunction-?v2|phi-?4-?mini", "phi4_functools"),
          new Family("cogito", "deepseek_v3"),
          // Distilled from DeepSeek-R1 into models that were never taught its calls.
          new Family("deepseek-r1-distill-qwen", "hermes"),
          new Family("deepseek-r1-distill-llama", "llama3_json"),
          // Families by their makers' names.
          new Family(
              "qwen-?3-?(?:vl-)?coder|qwen-?3-next-coder|qwen-?3\\.[5-9]", "qwen3_coder_xml"),
          new Family("qwen-?(?:2\\.5|3)|qwq", "hermes"),
          new Family("intern(?:lm-?[23]|lm2_5|-s1)", "internlm2"),
          new Family("glm-?4\\.7|glm-?5|ling-?3(?![0-9])", "glm47_xml"),
          new Family("glm-?4\\.[56]", "glm45_xml"),
          new Family("deepseek-?v4", "deepseek_v4_dsml"),
          new Family("deepseek-?v3\\.2", "deepseek_v32_dsml"),
          new Family("deepseek-?v3\\.1", "deepseek_v31"),
          new Family("deepseek-?(?:v3|r1)", "deepseek_v3"),
          new Family("kimi-?k3", "kimi_k3"),
          new Family("kimi-?k2", "kimi_k2"),
          new Family("gpt-?oss", "harmony"),
          new Family("llama-?4", "llama4_pythonic"),
          new Family("(?:meta-)?llama-?v?3[.p][1-3]|selene|dobby", "llama3_json"),
          new Family(
              "mistral-small-3\\.2|mistral-small-(?:24b-.*-)?250[6-9]|devstral"
                  + "|magistral|ministral-3|mistral-medium|mistral-large-3",
              "mistral_v11_args"),
          new Family(
              "mistral-7b-.*v0\\.3|mistral-nemo|mistral-small|mistral-large|ministral|mixtral",
              "mistral_v3_json"),
          new Family("mistral(?![a-z-])", "mistral_v3_json"),
          new Family("minimax-?m3", "minimax_m3"),
          new Family("minimax-?m2", "minimax_m2"),
          new Family("gemma-?4", "gemma4"),
          new Family(
              "command-?r-?7b|command-?a|c4ai-command-?(?:r7b|a)|cohere-?2-?moe", "cohere_cmd_r7b"),
          new Family("command-?r|c4ai-command-?r", "cohere_cmd_r_plus"),
          new Family("granite-?4", "hermes"),
          new Family("granite-?20b-functioncalling", "granite_20b_fc"),
          new Family("granite-?3", "granite_3"),
          new Family("seed-?oss", "seed_oss"),
          new Family("step-?3\\.5", "qwen3_coder_xml"),
          new Family("step-?3", "step3_steptml"),
          new Family("jamba-?(?:large-|mini-)?1\\.[56]|ai21-jamba", "jamba"),
          new Family("hunyuan-?a13b|apriel-?1\\.[56]", "hunyuan_a13b"),
          new Family("hunyuan-?v[34]|hy-?v?[34](?![0-9b])", "hunyuan_v3"),
          new Family("longcat-flash", "longcat_json"),
          new Family("lfm-?2", "lfm2"),
          new Family("olmo-?3", "olmo3_pythonic"),
          new Family("apertus", "apertus"),
          new Family("ernie-?4\\.5-.*thinking", "ernie45"),
          new Family("ernie-?4\\.5", "hermes"),
          new Family("inkling", "inkling"),
          new Family("minicpm-?5", "minicpm5_xml"),
          new Family("muse-?glimmer", "muse_glimmer_atem"),
          new Family("laguna|poolside", "glm45_xml"),
          new Family("gigachat-?3", "gigachat3"),
          new Family("dots\\.?(?:llm)", "dots_invoke"),
          new Family("mimo", "qwen3_coder_xml"),
          new Family("reka-?edge|trinity|megrez", "hermes"));

  private ModelNames() {}

  /** The name of the format of that model, by the last part of its path, else by all of it. */
  static Optional<String> formatOf(String model) {
    String name = model.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    String path = name.replace("internlm2-5", "internlm2.5");
    return family(path.substring(path.lastIndexOf('/') + 1)).or(() -> family(path));
  }

  private static Optional<String> family(String name) {
    return FAMILIES.stream()
        .filter(family -> family.name().matcher(name).find())
        .map(Family::format)
        .findFirst();
  }
}
