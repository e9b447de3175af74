package dev.leat.models.openai;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dialect consists of; what each means is told at the method of {@link
 * OpenAiDialect.Builder} that sets it. Owned by one builder or dialect; a dialect's is not changed.
 */
final class DialectTraits {
  final String name;
  final List<String> hosts;
  String instructionsRole = "system";
  String maxTokensField = "max_tokens";
  @Nullable String streamOptions = "{\"include_usage\":true}";
  String reasoningField = "reasoning_content";
  EchoReasoning echoReasoning = EchoReasoning.NEVER;
  ReasoningWords reasoningWords = ReasoningWords.EFFORT;
  ToolChoiceWords toolChoice = ToolChoiceWords.OPENAI;
  String seedField = "seed";
  boolean jsonSchema = true;
  boolean strictTools;
  @Nullable String bodyWithTools;
  String keyHeader = "Authorization";
  String keyPrefix = "Bearer ";
  boolean finishOptional;
  boolean doneRequired;
  boolean splitNames;

  DialectTraits(String name, List<String> hosts) {
    this.name = name;
    this.hosts = hosts;
  }

  DialectTraits copy() {
    DialectTraits copy = new DialectTraits(name, hosts);
    copy.instructionsRole = instructionsRole;
    copy.maxTokensField = maxTokensField;
    copy.streamOptions = streamOptions;
    copy.reasoningField = reasoningField;
    copy.echoReasoning = echoReasoning;
    copy.reasoningWords = reasoningWords;
    copy.toolChoice = toolChoice;
    copy.seedField = seedField;
    copy.jsonSchema = jsonSchema;
    copy.strictTools = strictTools;
    copy.bodyWithTools = bodyWithTools;
    copy.keyHeader = keyHeader;
    copy.keyPrefix = keyPrefix;
    copy.finishOptional = finishOptional;
    copy.doneRequired = doneRequired;
    copy.splitNames = splitNames;
    return copy;
  }
}
