package dev.leat.samples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The floor of {@link DispatchBenchmark}: calls of {@link OrderTools} as somebody writes them by
 * hand over Jackson's streaming parser. What is missing, unknown or of another type it does not
 * notice.
 */
final class HandWritten {
  private static final JsonFactory JSON = new JsonFactory();

  private final OrderTools tools = new OrderTools();

  String delivery(String arguments) throws IOException {
    String city = "";
    int parcels = 0;
    boolean express = false;
    try (JsonParser in = JSON.createParser(arguments)) {
      in.nextToken();
      for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        in.nextToken();
        switch (name) {
          case "city" -> city = in.getText();
          case "parcels" -> parcels = in.getIntValue();
          case "express" -> express = in.getBooleanValue();
          default -> in.skipChildren();
        }
      }
    }
    return tools.delivery(city, parcels, express);
  }

  String place(String arguments) throws IOException {
    OrderTools.Order order = new OrderTools.Order("", new OrderTools.Address("", ""), List.of());
    try (JsonParser in = JSON.createParser(arguments)) {
      in.nextToken();
      for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        in.nextToken();
        if (name.equals("order")) {
          order = order(in);
        } else {
          in.skipChildren();
        }
      }
    }
    return written(tools.place(order));
  }

  private static OrderTools.Order order(JsonParser in) throws IOException {
    String customer = "";
    OrderTools.Address address = new OrderTools.Address("", "");
    List<OrderTools.Line> lines = new ArrayList<>();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "customer" -> customer = in.getText();
        case "address" -> address = address(in);
        case "lines" -> {
          while (in.nextToken() != JsonToken.END_ARRAY) {
            lines.add(line(in));
          }
        }
        default -> in.skipChildren();
      }
    }
    return new OrderTools.Order(customer, address, lines);
  }

  private static OrderTools.Address address(JsonParser in) throws IOException {
    String street = "";
    String city = "";
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "street" -> street = in.getText();
        case "city" -> city = in.getText();
        default -> in.skipChildren();
      }
    }
    return new OrderTools.Address(street, city);
  }

  private static OrderTools.Line line(JsonParser in) throws IOException {
    String article = "";
    int count = 0;
    double price = 0;
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "article" -> article = in.getText();
        case "count" -> count = in.getIntValue();
        case "price" -> price = in.getDoubleValue();
        default -> in.skipChildren();
      }
    }
    return new OrderTools.Line(article, count, price);
  }

  private static String written(OrderTools.Receipt receipt) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      out.writeStartObject();
      out.writeStringField("customer", receipt.customer());
      out.writeStringField("city", receipt.city());
      out.writeNumberField("total", receipt.total());
      out.writeArrayFieldStart("articles");
      for (String article : receipt.articles()) {
        out.writeString(article);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return text.toString();
  }
}
