package dev.leat.segment;

/**
 * A call of the past, as a prompt has it. It holds no control token that the format did not write.
 *
 * @param number how many calls the conversation had before it
 * @param place how many calls its message had before it
 * @param name the name as a JSON string
 * @param arguments JSON text
 */
record PastCall(int number, int place, String name, String arguments) {}
