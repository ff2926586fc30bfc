/**
 * The front door of Colloquy, and the way of the data behind it.
 *
 * <p>{@link org.colloquy.archive.Archive} reads mail: an envelope of each message first, one {@link
 * org.colloquy.message.Message} at a time after. {@link org.colloquy.thread.Threader} gathers
 * envelopes into threads, {@link org.colloquy.person.PersonResolver} mailboxes into persons. {@link
 * org.colloquy.zone.Zoner} gives every line of a body one kind and one quote depth; {@link
 * org.colloquy.quote.QuoteAttributor} tells who wrote each zone, and by which evidence. {@link
 * org.colloquy.position.PositionDetector}s find who agrees, objects or defers in it, and {@link
 * org.colloquy.graph.GraphBuilder} ties the persons together.
 *
 * <p>{@link org.colloquy.Colloquy} runs these one after another. Each stage can be used alone; each
 * is a function from one immutable type to the next, and none writes into its input. What is not
 * known stays empty, and what is wrong with a mail is a {@link org.colloquy.message.Defect}, never
 * an exception.
 */
@NullMarked
package org.colloquy;

import org.jspecify.annotations.NullMarked;
