/** What the teaching of the encoder needs of the module {@code nlp}. */
@NullMarked
package org.colloquy.nlp;

import org.jspecify.annotations.NullMarked;
