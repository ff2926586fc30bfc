package org.colloquy.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.message.MessageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendStampTest {

  @Test
  void tellsTheRunAndThePlaceInIt() {
    assertThat(SendStamp.of(new MessageId("<20260105101500.4711-3-ada@example.org>")))
        .contains(new SendStamp("20260105101500.4711", 3));
    assertThat(SendStamp.of(new MessageId("20260105101500.4711-9999-ada@example.org")))
        .contains(new SendStamp("20260105101500.4711", 9999));
    assertThat(SendStamp.of(new MessageId("<20190909090909.0909-9-x>")))
        .contains(new SendStamp("20190909090909.0909", 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<>",
        "<20260105101500>",
        "<20260105101500.>",
        "<20260105101500.4711>",
        "<20260105101500.4711-3>",
        "<20260105101500.4711--ada@example.org>",
        "<20260105101500.4711-12345-ada@example.org>",
        "<2026010510150.4711-3-ada@example.org>",
        "<202601051015000.4711-3-ada@example.org>",
        "<20260105101500-4711-3-ada@example.org>",
        "<20260105101500.4711.3-ada@example.org>",
        "<20260105101500.4711-3.ada@example.org>",
        "<2026010510150a.4711-3-ada@example.org>"
      })
  void takesNoOtherIdForOneOfGit(String id) {
    assertThat(SendStamp.of(new MessageId(id))).isEmpty();
  }
}
