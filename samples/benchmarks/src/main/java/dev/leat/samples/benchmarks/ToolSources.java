package dev.leat.samples.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;

/** Classes with documented tools, as a team might write them: records, enums, defaults, code. */
final class ToolSources {
  static final int CLASSES = 100;
  static final int TOOLS = 10;

  private ToolSources() {}

  /** The sources by path. */
  static Map<String, String> all() {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < CLASSES; i++) {
      sources.put("shop/Orders" + i + ".java", tools("Orders" + i, i));
      sources.put("shop/Order" + i + ".java", order("Order" + i, "Status" + i));
      sources.put("shop/Status" + i + ".java", status("Status" + i));
    }
    return sources;
  }

  private static String tools(String name, int i) {
    StringBuilder source = new StringBuilder();
    source.append(
        """
        package shop;

        import dev.leat.Effect;
        import dev.leat.Tool;
        import dev.leat.ToolParam;
        import java.util.ArrayList;
        import java.util.HashMap;
        import java.util.List;
        import java.util.Map;
        import java.util.Optional;

        /** Looks after the orders of one warehouse. */
        public final class %s {
          private final Map<String, List<Order%d>> orders = new HashMap<>();
        """
            .formatted(name, i));
    for (int tool = 0; tool < TOOLS; tool++) {
      source.append(
          (tool % 2 == 0 ? FIND : CHANGE).replace("$", String.valueOf(i)).replace("#", tool + ""));
    }
    return source.append("}\n").toString();
  }

  private static final String FIND =
      """

        /**
         * Finds the orders of a customer that are in a {@linkplain Status$ status}, <em>newest</em> first.
         *
         * <p>At most {@code limit} of them are told:
         * <ul>
         *   <li>orders that were cancelled are left out,
         *   <li>orders &lt; 30 days old come first.
         * </ul>
         *
         * @param customer The customer's number, such as {@code C-1024}.
         * @param status The status that the orders must have.
         * @param limit The most orders to tell.
         * @param city Where the order goes, if that matters.
         * @return the orders, newest first
         */
        @Tool(effect = Effect.READ)
        public List<Order$> find#(
            String customer,
            Status$ status,
            @ToolParam(defaultValue = "10") int limit,
            Optional<String> city) {
          List<Order$> found = new ArrayList<>();
          for (Order$ order : orders.getOrDefault(customer, List.of())) {
            boolean there = city.isEmpty() || city.get().equalsIgnoreCase(order.city());
            if (order.status() == status && there && found.size() < limit) {
              found.add(order);
            }
          }
          found.sort((a, b) -> Long.compare(b.placed(), a.placed()));
          return found;
        }
      """;

  private static final String CHANGE =
      """

        /**
         * Changes an order. What is not named stays as it is; see {@link #find0}.
         *
         * @param order The order as it should be.
         * @param notify Whether the customer gets a message.
         * @param reasons Why it is changed, one sentence each.
         */
        @Tool(effect = Effect.WRITE)
        public String change#(Order$ order, boolean notify, List<String> reasons) {
          List<Order$> all = orders.computeIfAbsent(order.customer(), key -> new ArrayList<>());
          boolean known = all.removeIf(other -> other.number().equals(order.number()));
          all.add(order);
          String text = String.join("; ", reasons);
          if (!known) {
            return "There was no order " + order.number() + "; it is new now.";
          }
          return notify ? "Changed, and the customer was told: " + text : "Changed: " + text;
        }
      """;

  private static String order(String name, String status) {
    return """
    package shop;

    /**
     * An order of one customer.
     *
     * @param number The number that stands on the invoice.
     * @param customer The customer's number.
     * @param city Where it goes.
     * @param status How far it has come.
     * @param placed When it was placed, in seconds since 1970.
     * @param total What it costs, in euros.
     */
    public record %s(
        String number, String customer, String city, %s status, long placed, double total) {}
    """
        .formatted(name, status);
  }

  private static String status(String name) {
    return """
    package shop;

    /** How far an order has come. */
    public enum %s {
      /** Placed and not paid. */
      PLACED,
      /** Paid; nothing was sent. */
      PAID,
      /** On its way. */
      SENT,
      /** At the customer's. */
      DELIVERED,
      /** Given up. */
      CANCELLED
    }
    """
        .formatted(name);
  }
}
