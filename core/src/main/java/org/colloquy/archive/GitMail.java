package org.colloquy.archive;

/**
 * A message of a public-inbox.
 *
 * @param name path of its repository and the 40 hexadecimal digits of its blob
 * @param bytes the message without a From_ line; shorter than size when it was cut at {@link
 *     org.colloquy.message.Limit#MESSAGE_BYTES}
 * @param size number of bytes of the whole message
 */
@SuppressWarnings("ArrayRecordComponent") // it only carries the bytes to the parser
record GitMail(String name, byte[] bytes, long size) {}
