package example;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.leat.Tool;
import dev.leat.ToolParam;
import java.beans.ConstructorProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import store.Stored;

/** Beans of all kinds, each given back as it came. */
public class Beans {
  /** A customer. */
  public static class Customer extends Stored<String> {
    /** What to call them. */
    private String name;

    private boolean active = true;
    private List<String> tags = new ArrayList<>(List.of("new"));
    private Double credit;
    private String nickname;
    private Address address;

    /** How they like to be reached. */
    public Channel channel = Channel.MAIL;

    /** Whatever else is known. */
    public final Map<String, Integer> counts = Map.of();

    private String secret = "";

    @JsonProperty(required = true)
    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = Objects.requireNonNull(name);
    }

    /** Whether they still order. */
    public boolean isActive() {
      return active;
    }

    public Customer setActive(boolean active) {
      this.active = active;
      return this;
    }

    /** Labels. */
    public List<String> getTags() {
      return tags;
    }

    public void setTags(List<String> tags) {
      this.tags = tags;
    }

    /**
     * Gives the credit.
     *
     * @deprecated ask the bank
     */
    @Deprecated
    public Double getCredit() {
      return credit;
    }

    /**
     * Sets the credit.
     *
     * @param credit what they may owe
     */
    public void setCredit(double credit) {
      this.credit = credit;
    }

    /** What friends call them. */
    public Optional<String> getNickname() {
      return Optional.ofNullable(nickname);
    }

    public void setNickname(String nickname) {
      this.nickname = nickname;
    }

    /** Where they live. */
    public Address getAddress() {
      return address;
    }

    public void setAddress(Address address) {
      this.address = address;
    }

    /** What the door wants to hear. */
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    public String getSecret() {
      return secret;
    }

    public void setSecret(String secret) {
      this.secret = secret;
    }

    /** What to print on letters. */
    public String getLabel() {
      return name + "/" + getKey();
    }

    @JsonIgnore
    public Thread getThread() {
      return Thread.currentThread();
    }

    public boolean issue() {
      return true;
    }
  }

  /** A way to reach somebody. */
  public enum Channel {
    @JsonProperty("post")
    MAIL,
    PHONE
  }

  /** An address. Made once. */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  @JsonPropertyOrder({"zip_code", "street"})
  public static final class Address {
    private final String streetName;
    private final String zipCode;
    private final Optional<String> apartment;

    /**
     * An address.
     *
     * @param streetName the street and number
     * @param zipCode five digits
     * @param apartment the door
     */
    public Address(
        @JsonProperty("street") @JsonAlias({"road", "avenue"}) String streetName,
        @ToolParam(defaultValue = "00000") String zipCode,
        Optional<String> apartment) {
      this.streetName = streetName;
      this.zipCode = zipCode;
      this.apartment = apartment;
    }

    public String getStreetName() {
      return streetName;
    }

    String zipCode() {
      return zipCode;
    }

    Optional<String> apartment() {
      return apartment;
    }
  }

  /** Does not take everything. */
  public static class Picky {
    private final String name;
    private int version;

    /** One inside. */
    public Picky inner;

    /**
     * A picky bean.
     *
     * @param name has letters
     */
    public Picky(String name) {
      if (name.isEmpty()) {
        throw new IllegalArgumentException("a name must have letters");
      }
      this.name = name;
    }

    public String getName() {
      return name;
    }

    /** Not negative. */
    public int getVersion() {
      return version;
    }

    public void setVersion(int version) {
      if (version < 0) {
        throw new IllegalArgumentException("a version must not be negative: " + version);
      }
      this.version = version;
    }
  }

  /** An amount of money. */
  @JsonIgnoreProperties({"cents", "minor"})
  public static final class Money {
    private final long amount;
    private final String currency;
    private String note;

    private Money(long amount, String currency) {
      this.amount = amount;
      this.currency = currency;
    }

    /**
     * Money.
     *
     * @param amount how many
     * @param currency of what
     */
    @JsonCreator
    @Deprecated
    public static Money of(
        @JsonProperty("amount") long amount,
        @JsonProperty(value = "currency", defaultValue = "EUR") String currency) {
      return amount == 13 ? null : new Money(amount, currency);
    }

    public long getAmount() {
      return amount;
    }

    public String getCurrency() {
      return currency;
    }

    public long getCents() {
      return amount * 100;
    }

    public String getNote() {
      return note;
    }

    @JsonPropertyDescription("what it is for")
    public void setNote(String note) {
      this.note = note;
    }
  }

  /** A shape. */
  public abstract static sealed class Shape {
    private String colour = "black";

    /** Of its edge. */
    public String getColour() {
      return colour;
    }

    public void setColour(String colour) {
      this.colour = colour;
    }
  }

  /** Round. */
  public static final class Circle extends Shape {
    private final double radius;

    /**
     * A circle.
     *
     * @param radius from centre to edge
     */
    @ConstructorProperties("radius")
    public Circle(double radius) {
      this.radius = radius;
    }

    public double getRadius() {
      return radius;
    }
  }

  /** Nothing. */
  public static final class Point extends Shape {
    @Override
    @JsonIgnore
    public String getColour() {
      return "none";
    }

    @Override
    @JsonIgnore
    public void setColour(String colour) {}
  }

  /** Several. */
  public static final class Group extends Shape {
    /** What is in it. */
    public Shape[] shapes = {};
  }

  /** An animal. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Cat.class, name = "cat"),
    @JsonSubTypes.Type(value = Dog.class, name = "dog")
  })
  public abstract static class Animal {
    /** What it listens to. */
    @JsonProperty(required = true)
    public String name;
  }

  /** A cat. */
  public static class Cat extends Animal {
    /** How many lives are left. */
    public int lives = 9;
  }

  /** A dog. */
  public static class Dog extends Animal {
    /** Whether it does. */
    @JsonProperty private boolean bites;

    @JsonIgnore
    public boolean isBites() {
      return bites;
    }

    @JsonProperty
    void setBites(boolean bites) {
      this.bites = bites;
    }
  }

  /**
   * A record with Jackson's names.
   *
   * @param firstName the first
   * @param lastName the last
   * @param hidden never told
   */
  @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
  public record Person(
      @JsonAlias("givenName") String firstName,
      @JsonProperty("surname") String lastName,
      @JsonIgnore Optional<String> hidden) {}

  /** Seen in this package only, made of fields. */
  static class Plain {
    /** A number. */
    public int number;

    /** A longer one. */
    public Long longer;

    /** Which. */
    @ToolParam(name = "which", allowed = {"a", "b"})
    String choice = "a";

    /** One of its kind. */
    public Plain next;
  }

  /**
   * Gives it back.
   *
   * @param value it
   * @return it
   */
  @Tool
  public Customer customer(Customer value) {
    return value;
  }

  /**
   * Gives it back.
   *
   * @param value it
   * @return it
   */
  @Tool
  public Picky picky(Picky value) {
    return value;
  }

  /**
   * Gives it back.
   *
   * @param value it
   * @return it
   */
  @Tool
  public Address address(Address value) {
    return value;
  }

  /**
   * Gives it back.
   *
   * @param value it
   * @return it
   */
  @Tool
  public Money money(Money value) {
    return value;
  }

  /**
   * Gives it back.
   *
   * @param value it
   * @return it
   */
  @Tool
  public Shape shape(Shape value) {
    return value;
  }

  /**
   * Gives it back.
   *
   * @param value it
   * @return it
   */
  @Tool
  public List<Animal> animals(List<Animal> value) {
    return value;
  }

  /**
   * Gives it back.
   *
   * @param value it
   * @return it
   */
  @Tool
  public Person person(Person value) {
    return value;
  }

  /**
   * Gives it back.
   *
   * @param value it
   * @return it
   */
  @Tool
  Plain plain(Plain value) {
    return value;
  }
}
