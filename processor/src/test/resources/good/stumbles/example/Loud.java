package example;

final class Loud implements Greeter {
  @Override
  public String greet(String name) {
    return "HELLO " + name;
  }
}
