package dev.leat.samples.benchmarks;

import dev.leat.Effect;
import dev.leat.Tool;
import java.util.ArrayList;
import java.util.List;

/** What {@link DispatchBenchmark} calls: a tool with flat arguments, and one with nested ones. */
public final class OrderTools {
  /**
   * A line of an order.
   *
   * @param article The article.
   * @param count How many of it.
   * @param price What one of it costs, in euros.
   */
  public record Line(String article, int count, double price) {}

  /**
   * Where an order goes.
   *
   * @param street The street, with the number of the house.
   * @param city The city.
   */
  public record Address(String street, String city) {}

  /**
   * What somebody wants.
   *
   * @param customer The customer's number.
   * @param address Where it goes.
   * @param lines What is wanted.
   */
  public record Order(String customer, Address address, List<Line> lines) {}

  /**
   * What it comes to.
   *
   * @param customer The customer's number.
   * @param city Where it goes.
   * @param total What it costs, in euros.
   * @param articles What is sent.
   */
  public record Receipt(String customer, String city, double total, List<String> articles) {}

  /** Made once by JMH. */
  public OrderTools() {}

  /**
   * Says how long a parcel takes.
   *
   * @param city Where it goes.
   * @param parcels How many there are.
   * @param express Whether it is in a hurry.
   */
  @Tool(effect = Effect.READ)
  public String delivery(String city, int parcels, boolean express) {
    return express ? city.concat(": 1 day") : city.concat(parcels > 3 ? ": 5 days" : ": 3 days");
  }

  /**
   * Takes an order.
   *
   * @param order What is ordered.
   */
  @Tool(effect = Effect.WRITE)
  public Receipt place(Order order) {
    double total = 0;
    List<String> articles = new ArrayList<>();
    for (Line line : order.lines()) {
      total += line.count() * line.price();
      articles.add(line.article());
    }
    return new Receipt(order.customer(), order.address().city(), total, articles);
  }
}
