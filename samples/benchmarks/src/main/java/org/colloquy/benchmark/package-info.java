/**
 * Inputs of the benchmarks and what they count. The benchmarks lie in the packages they measure.
 */
@NullMarked
package org.colloquy.benchmark;

import org.jspecify.annotations.NullMarked;
