/** The run time without a wire: chat model interface, segmenter, agent loop, stores. */
module dev.leat.core {
  requires transitive dev.leat.tool;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires org.slf4j;

  exports dev.leat.agent;
  exports dev.leat.batch;
  exports dev.leat.chat;
  exports dev.leat.segment;
  exports dev.leat.store;
  exports dev.leat.store.spi;
}
