/** Runs, conversations and checkpoints in a file, for the processes of one machine. */
module dev.leat.sqlite {
  requires transitive dev.leat.core;
  requires static transitive org.jspecify;
  requires java.sql;
  requires org.slf4j;
  requires org.xerial.sqlitejdbc;

  exports dev.leat.sqlite;
}
