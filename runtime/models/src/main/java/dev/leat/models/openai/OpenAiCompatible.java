package dev.leat.models.openai;

/**
 * Servers that speak OpenAI's chat completions, each with its address and what sets it apart. A key
 * and a model are still to be given; {@link OpenAiChatModel.Builder#baseUrl} names another address
 * of such a server.
 */
public final class OpenAiCompatible {
  private OpenAiCompatible() {}

  /** Any other server: its address up to and without {@code /chat/completions}. */
  public static OpenAiChatModel.Builder at(String baseUrl) {
    return OpenAiChatModel.builder().baseUrl(baseUrl);
  }

  /**
   * Azure OpenAI, a deployment at the API of a version.
   *
   * @param resource the first part of the host, before {@code .openai.azure.com}
   * @param deployment the deployment's name, which stands for the model
   * @param apiVersion such as {@code 2024-10-21}
   */
  public static OpenAiChatModel.Builder azure(
      String resource, String deployment, String apiVersion) {
    String base = azureHost(resource) + "/openai/deployments/" + word("deployment", deployment);
    return known(OpenAiDialect.AZURE, base + "?api-version=" + word("API version", apiVersion))
        .model(deployment);
  }

  /**
   * Azure OpenAI, at the API without versions; the model is the deployment's name.
   *
   * @param resource the first part of the host, before {@code .openai.azure.com}
   */
  public static OpenAiChatModel.Builder azure(String resource) {
    return known(OpenAiDialect.AZURE, azureHost(resource) + "/openai/v1");
  }

  private static String azureHost(String resource) {
    return "https://" + word("resource", resource) + ".openai.azure.com";
  }

  private static String word(String what, String value) {
    if (!value.matches("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")) {
      throw new IllegalArgumentException(
          "an Azure " + what + " has letters, digits, '.', '_' and '-'. Found: " + value);
    }
    return value;
  }

  /** DeepSeek. */
  public static OpenAiChatModel.Builder deepSeek() {
    return known(OpenAiDialect.DEEPSEEK, "https://api.deepseek.com");
  }

  /** Alibaba's DashScope in its compatible mode, in China. */
  public static OpenAiChatModel.Builder dashScope() {
    return known(OpenAiDialect.DASHSCOPE, "https://dashscope.aliyuncs.com/compatible-mode/v1");
  }

  /** Alibaba's DashScope in its compatible mode, outside China. */
  public static OpenAiChatModel.Builder dashScopeInternational() {
    return known(OpenAiDialect.DASHSCOPE, "https://dashscope-intl.aliyuncs.com/compatible-mode/v1");
  }

  /** Zhipu, in China. */
  public static OpenAiChatModel.Builder zhipu() {
    return known(OpenAiDialect.ZHIPU, "https://open.bigmodel.cn/api/paas/v4");
  }

  /** Z.ai, which is Zhipu outside China. */
  public static OpenAiChatModel.Builder zai() {
    return known(OpenAiDialect.ZHIPU, "https://api.z.ai/api/paas/v4");
  }

  /** Moonshot's Kimi. */
  public static OpenAiChatModel.Builder moonshot() {
    return known(OpenAiDialect.MOONSHOT, "https://api.moonshot.ai/v1");
  }

  /** Mistral. */
  public static OpenAiChatModel.Builder mistral() {
    return known(OpenAiDialect.MISTRAL, "https://api.mistral.ai/v1");
  }

  /** Groq. */
  public static OpenAiChatModel.Builder groq() {
    return known(OpenAiDialect.GROQ, "https://api.groq.com/openai/v1");
  }

  /** XAI's Grok. */
  public static OpenAiChatModel.Builder xai() {
    return known(OpenAiDialect.XAI, "https://api.x.ai/v1");
  }

  /** OpenRouter. */
  public static OpenAiChatModel.Builder openRouter() {
    return known(OpenAiDialect.OPENROUTER, "https://openrouter.ai/api/v1");
  }

  /** A LiteLLM proxy on this machine. */
  public static OpenAiChatModel.Builder liteLlm() {
    return known(OpenAiDialect.LITELLM, "http://localhost:4000/v1");
  }

  /** A vLLM server on this machine. */
  public static OpenAiChatModel.Builder vllm() {
    return known(OpenAiDialect.VLLM, "http://localhost:8000/v1");
  }

  /** The server of llama.cpp on this machine. */
  public static OpenAiChatModel.Builder llamaServer() {
    return known(OpenAiDialect.LLAMA_SERVER, "http://localhost:8080/v1");
  }

  /** LM Studio on this machine. */
  public static OpenAiChatModel.Builder lmStudio() {
    return known(OpenAiDialect.LM_STUDIO, "http://localhost:1234/v1");
  }

  private static OpenAiChatModel.Builder known(OpenAiDialect dialect, String baseUrl) {
    return OpenAiChatModel.builder().dialect(dialect).baseUrl(baseUrl);
  }
}
