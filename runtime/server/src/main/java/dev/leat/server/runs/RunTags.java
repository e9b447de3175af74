package dev.leat.server.runs;

import dev.leat.server.Principal;
import dev.leat.server.http.Problem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The ids by which clients know runs: the run's own and a tag that binds it to its owner. Whoever
 * has the key can tell whose a run is without asking anybody, so every server on a store can, also
 * after a restart and after the run's beginning was dropped from its log.
 */
final class RunTags {
  /** The characters of a run's own id, and those of a tag: 128 bits each, in hexadecimal. */
  private static final int HALF = 32;

  private final SecretKeySpec key;

  RunTags(byte[] key) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  /** The id under which the owner knows the run. */
  String publicId(String runId, Principal owner) {
    return runId + tag(runId, owner);
  }

  /** The run's own id; a problem if it is not the principal's run. */
  String runId(String publicId, Principal principal) {
    if (publicId.length() != 2 * HALF) {
      throw Problem.unknownRun();
    }
    String runId = publicId.substring(0, HALF);
    byte[] expected = tag(runId, principal).getBytes(StandardCharsets.UTF_8);
    byte[] found = publicId.substring(HALF).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(expected, found)) {
      throw Problem.unknownRun();
    }
    return runId;
  }

  private String tag(String runId, Principal owner) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      byte[] code = mac.doFinal((runId + '\n' + owner.id()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(code, HALF / 2));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
