package org.colloquy.report.page;

import java.util.List;

/**
 * A message as a page shows it.
 *
 * @param number its place on the page, from 1
 * @param indent how deep it stands in the tree, at most 8
 * @param sender name of who sent it
 * @param style colour of the sender
 * @param subject its subject, "" where it is that of the thread
 * @param date "20 Jan 2010, 06:49 +0100", "" where it is unknown
 * @param utc the same moment as ISO 8601 in UTC, "" where it is unknown
 * @param id its Message-ID
 * @param parent number of the message on this page that it answers, 0 where it has none
 * @param answer "answers Ben Bo" and how that is known; "" where it answers nobody
 * @param zones its body
 * @param echoes where other messages of the page quote it
 * @param positions who agrees, objects or defers in it
 * @param defects what was wrong with the mail
 * @param cut number of characters that are not shown because the body is too long
 */
record MessageView(
    int number,
    int indent,
    String sender,
    String style,
    String subject,
    String date,
    String utc,
    String id,
    int parent,
    String answer,
    List<ZoneView> zones,
    List<Echo> echoes,
    List<PositionView> positions,
    List<String> defects,
    int cut) {

  /**
   * Words of a message in another one.
   *
   * @param number of the message that quotes them
   * @param anchor place of the quote: "m3q1"
   */
  record Echo(int number, String anchor) {}

  MessageView {
    zones = List.copyOf(zones);
    echoes = List.copyOf(echoes);
    positions = List.copyOf(positions);
    defects = List.copyOf(defects);
  }

  /** How many positions of a stance stand in it. */
  long count(String stance) {
    return positions.stream().filter(position -> position.stance().equals(stance)).count();
  }
}
