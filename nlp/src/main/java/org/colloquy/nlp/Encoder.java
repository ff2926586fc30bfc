package org.colloquy.nlp;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.colloquy.position.SentenceContext;
import org.colloquy.position.Stance;

/**
 * A small transformer that tells for each stance how much speaks for it in a sentence, in logits;
 * {@code core/docs/positions.md} tells what it learnt. It takes about 50 MB of memory, so that
 * there is one for all: {@link #shared}. Safe to use from many threads.
 */
final class Encoder {
  private final Pieces pieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  /**
   * @param vocabulary the pieces in the order of their numbers
   * @param model in ONNX, with the inputs "pieces" and "segments" and one row of logits as output
   * @throws IllegalStateException when this machine cannot run it
   */
  Encoder(List<String> vocabulary, byte[] model) {
    pieces = new Pieces(vocabulary);
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      environment = OrtEnvironment.getEnvironment();
      // threads of their own are for the caller to decide
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(model, options);
    } catch (OrtException | LinkageError e) {
      throw new IllegalStateException(
          "the encoder does not run on "
              + System.getProperty("os.name")
              + " "
              + System.getProperty("os.arch")
              + "; the detector \"cues\" does without it",
          e);
    }
  }

  /** The one of this process, loaded at the first call. */
  static Encoder shared() {
    return Shared.ENCODER;
  }

  /** How much speaks for each stance in one sentence, in logits. */
  Map<Stance, Double> logits(SentenceContext sentence) {
    EncoderInput input = EncoderInput.of(sentence, pieces);
    try (OnnxTensor numbers = tensor(input.pieces());
        OnnxTensor segments = tensor(input.segments());
        OrtSession.Result result = session.run(Map.of("pieces", numbers, "segments", segments))) {
      float[] row = ((float[][]) result.get(0).getValue())[0];
      Map<Stance, Double> logits = new EnumMap<>(Stance.class);
      for (int column = 0; column < row.length; column++) {
        logits.put(Blend.COLUMNS.get(column), (double) row[column]);
      }
      return logits;
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed on: " + sentence.sentence(), e);
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
  }

  private static final class Shared {
    static final Encoder ENCODER =
        new Encoder(Resources.lines("encoder-pieces.txt"), Resources.bytes("encoder.onnx"));
  }
}
