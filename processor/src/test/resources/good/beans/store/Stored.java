package store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * What is kept in a store.
 *
 * @param <K> what it is found by
 */
public abstract class Stored<K> {
  /** What it is found by. */
  private K key;

  private Instant created;
  private int version = 1;

  public K getKey() {
    return key;
  }

  public void setKey(K key) {
    this.key = key;
  }

  /** When it was first kept. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public Instant getCreated() {
    return created;
  }

  public void setCreated(Instant created) {
    this.created = created;
  }

  /**
   * Gives the number of changes.
   *
   * @return how often it was changed
   */
  public int getVersion() {
    return version;
  }

  /** Counts. */
  public void setVersion(int version) {
    this.version = version;
  }
}
