package dev.leat.segment;

/**
 * What a call of the past returned, as a prompt has it. It holds no control token that the format
 * did not write.
 *
 * @param number the call's number
 * @param place the call's place
 * @param name the tool's name
 */
record PastResult(int number, int place, String name, String text) {}
