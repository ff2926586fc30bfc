/**
 * Positions by sentence structure, on Stanford CoreNLP: {@link org.colloquy.nlp.CoreNlpDetector} is
 * what others use, by name or found by {@link java.util.ServiceLoader}.
 *
 * <p>This module is under the GPL, as CoreNLP is. No type of CoreNLP stands in a public signature.
 */
@NullMarked
package org.colloquy.nlp;

import org.jspecify.annotations.NullMarked;
