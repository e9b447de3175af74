package dev.leat.models.anthropic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the calls of a conversation are called on this wire: the provider's id, unless it came from
 * another provider in a form that is refused here, or was given twice.
 */
final class ToolUseIds {
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final Map<String, String> known = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * The wire's id of a call, the same each time.
   *
   * @param id Leat's
   */
  String of(String id, @Nullable String providerId) {
    return known.computeIfAbsent(id, key -> choose(key, providerId));
  }

  private String choose(String id, @Nullable String providerId) {
    if (providerId != null && ALLOWED.matcher(providerId).matches() && taken.add(providerId)) {
      return providerId;
    }
    String clean = id.replaceAll("[^A-Za-z0-9_-]", "_");
    String free = clean.isEmpty() ? "call" : clean;
    while (!taken.add(free)) {
      free += "_";
    }
    return free;
  }
}
