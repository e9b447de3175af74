package example;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.leat.Tool;
import java.beans.ConstructorProperties;
import java.util.List;
import java.util.Map;

/** Types that Jackson's annotations give other names and forms. */
public class Jackson {
  public enum Size {
    @JsonProperty("small one")
    SMALL,
    LARGE
  }

  public record Named(
      @JsonProperty("first-name") String first,
      @JsonAlias({"surname", "family"}) String last,
      Size size,
      List<Size> sizes,
      Map<String, Integer> counts,
      Map<Size, List<Boolean>> keyed,
      List<Long> numbers) {}

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Snake(String streetName, @JsonProperty("ZIP") String zipCode, double[] someValues) {}

  @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
  public static class Base {
    private String someKey;
    private Integer zipCode;

    @JsonProperty("zip_code")
    public Integer getZipCode() {
      return zipCode;
    }

    public void setZipCode(Integer zipCode) {
      this.zipCode = zipCode;
    }

    public String getSomeKey() {
      return someKey;
    }

    public void setSomeKey(String someKey) {
      this.someKey = someKey;
    }
  }

  @JsonPropertyOrder({"zip_code", "level"})
  public static class Derived extends Base {
    private String derivedName;

    @JsonProperty("level")
    public long theLevel;

    @JsonIgnore public Thread thread;

    public String getDerivedName() {
      return derivedName;
    }

    @JsonAlias("called")
    public void setDerivedName(String derivedName) {
      this.derivedName = derivedName;
    }
  }

  public static class Told {
    public int number;

    public String getURLText() {
      return "told";
    }
  }

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public static class Address {
    private final String streetName;
    private final String zipCode;

    @ConstructorProperties({"streetName", "zipCode"})
    public Address(String streetName, String zipCode) {
      this.streetName = streetName;
      this.zipCode = zipCode;
    }

    public String getStreetName() {
      return streetName;
    }

    public String getZipCode() {
      return zipCode;
    }
  }

  public static class Place {
    private final String streetName;
    private final String zipCode;

    @ConstructorProperties({"streetName", "zipCode"})
    public Place(String streetName, String zipCode) {
      this.streetName = streetName;
      this.zipCode = zipCode;
    }

    @JsonProperty("street_name")
    public String getStreetName() {
      return streetName;
    }

    @JsonProperty("zip_code")
    public String getZipCode() {
      return zipCode;
    }
  }

  @JsonIgnoreProperties("cents")
  public static final class Money {
    private final long amount;
    private String note;

    private Money(long amount) {
      this.amount = amount;
    }

    @JsonCreator
    public static Money of(@JsonProperty("amount") long amount) {
      return new Money(amount);
    }

    public long getAmount() {
      return amount;
    }

    public long getCents() {
      return amount * 100;
    }

    @JsonProperty("the-note")
    public String getNote() {
      return note;
    }

    public void setNote(String note) {
      this.note = note;
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Cat.class, name = "cat"),
    @JsonSubTypes.Type(Dog.class)
  })
  public sealed interface Animal {}

  public record Cat(int lives, List<Animal> friends) implements Animal {}

  @JsonTypeName("hound")
  public static final class Dog implements Animal {
    @JsonProperty("is-loud")
    public boolean loud;
  }

  public record OrderId(@JsonValue String text) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrderId {}
  }

  public static final class Version {
    private final int number;

    private Version(int number) {
      this.number = number;
    }

    @JsonCreator
    public static Version valueOf(int number) {
      return new Version(number);
    }

    @JsonValue
    public int number() {
      return number;
    }
  }

  public record Wrapped(OrderId id, List<Version> versions) {}

  public record All(
      Named named,
      Snake snake,
      Base base,
      Derived derived,
      Address address,
      Place place,
      Money money,
      List<Animal> animals,
      Wrapped wrapped) {}

  /** Works. */
  @Tool
  public All all(All value) {
    return value;
  }

  /** Works. */
  @Tool
  public Told told(Told value) {
    return value;
  }

  /** Works. */
  @Tool
  public Cat cat(Cat value) {
    return value;
  }
}
