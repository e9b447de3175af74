package dev.leat.models.responses;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dialect consists of; what each means is told at the method of {@link
 * ResponsesDialect.Builder} that sets it. Owned by one builder or dialect; a dialect's is not
 * changed.
 */
final class ResponsesTraits {
  final String name;
  final List<String> hosts;
  String instructionsRole = "system";
  boolean encryptedReasoning;
  boolean plainReasoning;
  boolean toolChoice = true;
  boolean strictTools;
  boolean files;
  boolean mediaInResults;
  @Nullable String streamOptions;
  String keyHeader = "Authorization";
  String keyPrefix = "Bearer ";

  ResponsesTraits(String name, List<String> hosts) {
    this.name = name;
    this.hosts = hosts;
  }

  ResponsesTraits copy() {
    ResponsesTraits copy = new ResponsesTraits(name, hosts);
    copy.instructionsRole = instructionsRole;
    copy.encryptedReasoning = encryptedReasoning;
    copy.plainReasoning = plainReasoning;
    copy.toolChoice = toolChoice;
    copy.strictTools = strictTools;
    copy.files = files;
    copy.mediaInResults = mediaInResults;
    copy.streamOptions = streamOptions;
    copy.keyHeader = keyHeader;
    copy.keyPrefix = keyPrefix;
    return copy;
  }
}
