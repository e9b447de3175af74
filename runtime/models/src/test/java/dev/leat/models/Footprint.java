package dev.leat.models;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What this process holds.
 *
 * @param descriptors open files and sockets; 0 where the system does not tell
 * @param heap bytes that a collection left
 */
record Footprint(int threads, long descriptors, long heap) {
  static Footprint now() {
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return new Footprint(
        ManagementFactory.getThreadMXBean().getThreadCount(), openDescriptors(), heap);
  }

  private static long openDescriptors() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }

  @Override
  public String toString() {
    return threads + " threads, " + descriptors + " descriptors, " + heap / 1024 + " KiB heap";
  }
}
