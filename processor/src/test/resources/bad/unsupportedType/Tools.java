import dev.leat.Tool;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedSet;

class Tools {
  enum Empty {}

  /**
   * Holds something.
   *
   * @param thing what it holds
   */
  record Some<T>(T thing) {}

  record Holder(Iterable<? super Integer> anything) {}

  /**
   * Takes what has no JSON form.
   *
   * @param date a date
   * @param list a class of lists
   * @param sorted a set in no order
   * @param raw a list of who knows what
   * @param keys a map from numbers
   * @param lists an array of lists
   * @param twice missing in two ways
   * @param empty an enum without constants
   * @param some a generic record of anything
   * @param holder a record with a bad component
   */
  @Tool
  void takes(
      Date date,
      PriorityQueue<String> list,
      SortedSet<List<String>> sorted,
      ArrayDeque<Object> full,
      @SuppressWarnings("rawtypes") List raw,
      Map<Integer, String> keys,
      List<String>[] lists,
      Optional<Optional<String>> twice,
      Empty empty,
      Holder holder,
      Some<?> some) {}

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
