/**
 * A query language over analyses, with the manners of notmuch: {@code from:ada stance:object
 * date:2024..}. {@link org.colloquy.report.query.Query} parses and matches; the report's page has
 * the same language in {@code query.js}, and one table of cases tests both.
 *
 * <p>What is searched is a thread, a message or a position. Either way terms are held against
 * {@link org.colloquy.report.query.Facts}: what is known of one position in its message, or of a
 * message without any.
 */
@NullMarked
package org.colloquy.report.query;

import org.jspecify.annotations.NullMarked;
