/**
 * The account of an archive: what became of every byte, every message and every file, and what is
 * wrong with the mail.
 *
 * <pre>{@code
 * CheckTally tally = new CheckTally();
 * Account account = Archive.builder().scan(List.of(Path.of("dev.mbox")), tally);
 * CheckJson.write(account, tally, out);
 * }</pre>
 */
@NullMarked
package org.colloquy.report.check;

import org.jspecify.annotations.NullMarked;
