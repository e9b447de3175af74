package dev.leat.processor;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/** The members of Leat that a class file names: its constant pool, JVM specification 4.4. */
final class LinkedMembers {
  private final Object[] pool;

  private LinkedMembers(Object[] pool) {
    this.pool = pool;
  }

  /** Each as {@code owner.name:descriptor}, with the owner's binary name. */
  static Set<String> of(InputStream classFile) throws IOException {
    DataInputStream in = new DataInputStream(classFile);
    in.readInt();
    in.readInt();
    Object[] pool = new Object[in.readUnsignedShort()];
    for (int i = 1; i < pool.length; i++) {
      int tag = in.readUnsignedByte();
      pool[i] = constant(tag, in);
      if (tag == 5 || tag == 6) {
        i++;
      }
    }
    return new LinkedMembers(pool).all();
  }

  private static Object constant(int tag, DataInputStream in) throws IOException {
    return switch (tag) {
      case 1 -> in.readUTF();
      case 7, 8, 16, 19, 20 -> in.readUnsignedShort();
      case 3, 4 -> in.readInt();
      case 5, 6 -> in.readLong();
      case 15 -> in.readUnsignedByte() + in.readUnsignedShort();
      case 9, 10, 11 -> new Member(in.readUnsignedShort(), in.readUnsignedShort());
      case 12 -> new Pair(in.readUnsignedShort(), in.readUnsignedShort());
      case 17, 18 -> (long) in.readInt();
      default -> throw new IOException("no constant has the tag " + tag);
    };
  }

  private record Member(int owner, int nameAndType) {}

  private record Pair(int name, int type) {}

  private Set<String> all() {
    Set<String> members = new TreeSet<>();
    for (Object constant : pool) {
      if (constant instanceof Member member) {
        String owner = text((Integer) pool[member.owner()]).replace('/', '.');
        Pair pair = (Pair) pool[member.nameAndType()];
        if (owner.startsWith("dev.leat.")) {
          members.add(owner + "." + text(pair.name()) + ":" + text(pair.type()));
        }
      }
    }
    return members;
  }

  private String text(int index) {
    return (String) pool[index];
  }
}
