package org.colloquy.spark;

import java.io.Serializable;

/**
 * An input, which one task reads.
 *
 * @param number its place among the inputs, from 0
 * @param name its path or URI as the caller named it
 */
record InputFile(int number, String name) implements Serializable {}
