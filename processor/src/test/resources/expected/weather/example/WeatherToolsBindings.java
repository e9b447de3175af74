package example;

import dev.leat.Effect;
import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.ObjectShape;
import dev.leat.tool.GeneratedCode;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.Objects;

/**
 * The tools of {@link WeatherTools}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class WeatherToolsBindings implements ToolDispatcher {
  private static final String GET_CURRENT_WEATHER_INPUT = """
      {
        "type": "object",
        "properties": {
          "location": {
            "type": "string",
            "description": "The city and state, e.g. San Francisco, CA."
          },
          "unit": {
            "type": "string",
            "description": "The temperature unit to use. Infer this from the users location.",
            "enum": ["celsius", "fahrenheit"],
            "default": "fahrenheit"
          }
        },
        "required": ["location"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor GET_CURRENT_WEATHER = ToolDescriptor.builder(
          "get_current_weather",
          "Get the current weather",
          GET_CURRENT_WEATHER_INPUT)
      .effect(Effect.READ)
      .build();

  private static final ObjectShape GET_CURRENT_WEATHER_SHAPE = ObjectShape.builder()
      .required("location", "a string")
      .optional("unit")
      .build();

  private static final String GET_FORECAST_INPUT = """
      {
        "type": "object",
        "properties": {
          "location": {
            "type": "string",
            "description": "The city and state, e.g. San Francisco, CA."
          },
          "num_days": {
            "type": "integer",
            "description": "The number of days to forecast.",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "unit": {
            "type": "string",
            "description": "The temperature unit to use. Infer this from the users location.",
            "enum": ["celsius", "fahrenheit"],
            "default": "fahrenheit"
          }
        },
        "required": ["location", "num_days"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor GET_FORECAST = ToolDescriptor.builder(
          "get_n_day_weather_forecast",
          "Get an N-day weather forecast",
          GET_FORECAST_INPUT)
      .effect(Effect.READ)
      .build();

  private static final ObjectShape GET_FORECAST_SHAPE = ObjectShape.builder()
      .required("location", "a string")
      .required("num_days", "an integer")
      .optional("unit")
      .build();

  private final WeatherTools target;

  private WeatherToolsBindings(WeatherTools target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  public static Toolset of(WeatherTools target) {
    GeneratedCode.requireCompanion(WeatherToolsBindings.class, "72e08915fad43293", UnitJson.CODEC);
    WeatherToolsBindings bindings = new WeatherToolsBindings(target);
    return Toolset.of(
        ToolBinding.of(GET_CURRENT_WEATHER, bindings, 0),
        ToolBinding.of(GET_FORECAST, bindings, 1));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> getCurrentWeather(arguments, context);
      case 1 -> getForecast(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link WeatherTools#getCurrentWeather(String, Unit)}.
   */
  private ToolResult getCurrentWeather(JsonReader in, ToolContext context) throws Exception {
    String location = null;
    Unit unit = Unit.FAHRENHEIT;
    if (in.beginObject(GET_CURRENT_WEATHER_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> location = in.readString();
          case 1 -> {
            if (!in.skipNull()) {
              unit = UnitJson.CODEC.read(in);
            }
          }
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.getCurrentWeather(location, unit);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link WeatherTools#getForecast(String, int, Unit)}.
   */
  private ToolResult getForecast(JsonReader in, ToolContext context) throws Exception {
    String location = null;
    int numDays = 0;
    Unit unit = Unit.FAHRENHEIT;
    if (in.beginObject(GET_FORECAST_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> location = in.readString();
          case 1 -> numDays = in.readInt();
          case 2 -> {
            if (!in.skipNull()) {
              unit = UnitJson.CODEC.read(in);
            }
          }
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.getForecast(location, numDays, unit);
    return ToolResult.text(result);
  }
}
