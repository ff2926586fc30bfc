package org.colloquy.report.json;

import java.util.Map;

/**
 * What stands in a {@link StateFile}, and where; the state of a thread is read when it is asked
 * for.
 *
 * @param settings what the lines follow from, beside the archive
 * @param lines of the file that the state belongs to
 * @param threads where the state of each thread stands, by the id of its first message
 */
record StateIndex(Map<String, String> settings, Checksum lines, Map<String, Place> threads) {}
