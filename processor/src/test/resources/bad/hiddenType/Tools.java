import dev.leat.Tool;
import lib.Outcome;
import lib.Page;

public class Tools {
  /**
   * Holds a page.
   *
   * @param page what it holds
   */
  record Holder(Page<String> page) {}

  /**
   * Runs.
   *
   * @param command what to run
   * @return what came of it
   */
  @Tool
  public Outcome<String> run(String command) {
    return Outcome.of(command);
  }

  /**
   * Turns pages.
   *
   * @param holder holds one
   */
  @Tool
  public void turn(Holder holder) {}
}
