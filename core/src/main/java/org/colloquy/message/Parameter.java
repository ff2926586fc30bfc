package org.colloquy.message;

/**
 * A parameter as it stands.
 *
 * @param name in lower case, with the asterisks of RFC 2231: "filename*0*"
 * @param value without quotes
 */
record Parameter(String name, String value) {}
