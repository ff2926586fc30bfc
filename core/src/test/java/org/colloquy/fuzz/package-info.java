/**
 * Fuzz targets: laws of the reader that hold for any bytes. Each target has one method that takes
 * bytes; {@code mvn verify} runs it over the inputs kept in the resource folder {@code
 * <Class>Inputs}, and with {@code JAZZER_FUZZ=1} the fuzzer looks for bytes that break a law. The
 * README beside the inputs tells how. The targets see the public interface only.
 */
@NullMarked
package org.colloquy.fuzz;

import org.jspecify.annotations.NullMarked;
