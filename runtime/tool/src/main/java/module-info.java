/** What generated code links to, and nothing else: descriptors, bindings, results, JSON. */
module dev.leat.tool {
  requires transitive dev.leat.annotations;
  requires static transitive org.jspecify;

  exports dev.leat.json;
  exports dev.leat.schema;
  exports dev.leat.tool;
}
