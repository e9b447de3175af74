/** A consumer's module. */
module com.example.blackbox {
  requires dev.leat.core;
  requires dev.leat.models;
  requires dev.leat.server;
  requires dev.leat.testing;
  requires java.net.http;
}
