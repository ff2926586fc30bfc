package org.colloquy.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.colloquy.position.PositionDetector;
import org.junit.jupiter.api.Test;

class CoreNlpDetectorTest {

  @Test
  void isFoundByServiceLoader() {
    assertThat(
            ServiceLoader.load(PositionDetector.class).stream().map(ServiceLoader.Provider::type))
        .contains(CoreNlpDetector.class);
  }
}
