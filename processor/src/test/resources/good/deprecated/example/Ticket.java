package example;

/** What the run has too. */
@Deprecated(forRemoval = true)
final class Ticket {}
