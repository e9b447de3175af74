/** Chat models over HTTP. */
module dev.leat.models {
  requires transitive dev.leat.core;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.databind;
  requires okhttp3;

  exports dev.leat.models;
  exports dev.leat.models.anthropic;
  exports dev.leat.models.dashscope;
  exports dev.leat.models.gemini;
  exports dev.leat.models.ollama;
  exports dev.leat.models.openai;
  exports dev.leat.models.responses;
}
