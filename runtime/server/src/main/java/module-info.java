/** An agent behind HTTP. */
module dev.leat.server {
  requires transitive dev.leat.core;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires org.eclipse.jetty.server;
  requires org.eclipse.jetty.websocket.server;
  requires org.slf4j;

  exports dev.leat.server;
  // Not for programs: Jetty finds the listener of a WebSocket by a public lookup.
  exports dev.leat.server.ws;
}
