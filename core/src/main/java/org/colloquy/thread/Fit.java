package org.colloquy.thread;

/** How an attribution line fits a message. */
enum Fit {
  /** The line says nothing of the matter. */
  UNKNOWN,
  /** The line says otherwise. */
  CONTRARY,
  /** One word of the name; the day, but not the time. */
  PARTLY,
  /** The whole name, the address; the day and the minute. */
  WHOLLY
}
