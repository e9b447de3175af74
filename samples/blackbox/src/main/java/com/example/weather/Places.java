package com.example.weather;

import dev.leat.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tools of a consumer, with what records, enums, lists, maps and optionals need. */
public final class Places {
  /** How to travel. */
  public enum Mode {
    /** On foot. */
    WALK,
    /** By train. */
    TRAIN
  }

  /**
   * A stop on the way.
   *
   * @param name the place
   * @param nights how many nights to stay
   * @param then where to go on to
   */
  public record Stop(String name, Optional<Integer> nights, List<Stop> then) {}

  /** Who travels: a bean, as an older code base has them. */
  public static final class Traveller {
    private String name = "";
    private int bags = 1;

    /** The name in the passport. */
    public String getName() {
      return name;
    }

    /** Sets the name. */
    public void setName(String name) {
      this.name = name;
    }

    /** How many bags; one unless said. */
    public int getBags() {
      return bags;
    }

    /** Sets the number of bags. */
    public void setBags(int bags) {
      this.bags = bags;
    }
  }

  /**
   * A part of a longer list.
   *
   * @param <T> what is listed
   * @param items the items
   * @param more whether there are more
   */
  public record Page<T>(List<T> items, boolean more) {}

  /**
   * Books a seat.
   *
   * @param traveller who travels
   */
  @Tool
  public Traveller book(Traveller traveller) {
    traveller.setName(traveller.getName().strip());
    return traveller;
  }

  /**
   * Names the stops of a page.
   *
   * @param page the page
   */
  @Tool
  public Page<String> names(Page<Stop> page) {
    return new Page<>(page.items().stream().map(Stop::name).toList(), page.more());
  }

  /**
   * Plans a journey.
   *
   * @param from where it begins
   * @param stops the stops
   * @param mode how to travel
   * @param budget euros by purpose
   */
  @Tool
  public Stop plan(String from, List<Stop> stops, Mode mode, Map<String, Double> budget) {
    return new Stop(from + " by " + mode + " for " + budget, Optional.of(stops.size()), stops);
  }
}
