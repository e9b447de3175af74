import dev.leat.Tool;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class Tools {
  enum Empty {}

  record Holder(Object anything) {}

  /**
   * Takes what has no JSON form.
   *
   * @param date a date
   * @param list a class of lists
   * @param wild a list of anything
   * @param raw a list of who knows what
   * @param keys a map from numbers
   * @param lists an array of lists
   * @param twice missing in two ways
   * @param empty an enum without constants
   * @param holder a record with a bad component
   */
  @Tool
  void takes(
      Date date,
      ArrayList<String> list,
      List<?> wild,
      @SuppressWarnings("rawtypes") List raw,
      Map<Integer, String> keys,
      List<String>[] lists,
      Optional<Optional<String>> twice,
      Empty empty,
      Holder holder) {}

  /** Gives parts. */
  @Tool
  Iterable<Integer> gives() {
    return List.of();
  }

  /** Gives a thread. */
  @Tool
  Thread thread() {
    return new Thread();
  }

  /** Throws more than exceptions. */
  @Tool
  void fails() throws Throwable {
    throw new Throwable();
  }
}
