/**
 * Reads archives: what holds messages, where each stands, and what was left out.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(List.of(Path.of("2010-January.txt.gz")))) {
 *   for (Envelope envelope : archive.envelopes()) {
 *     Message message = archive.load(envelope);
 *   }
 * }
 * }</pre>
 *
 * <p>A format of one's own is an {@link org.colloquy.archive.ArchiveReader} given to {@link
 * org.colloquy.archive.Archive.Builder#reader}.
 */
@NullMarked
package org.colloquy.archive;

import org.jspecify.annotations.NullMarked;
