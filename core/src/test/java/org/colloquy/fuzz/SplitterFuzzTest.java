package org.colloquy.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;

/** No byte of an input is lost or read twice: each belongs to one message or to one gap. */
class SplitterFuzzTest {

  @DictionaryFile(resourcePath = "mbox.dict")
  @FuzzTest
  void everyByteBelongsToOneRecordOrGap(byte[] input) throws IOException {
    List<Stretch> stretches = Splitting.of(input, Integer.MAX_VALUE);
    Law.same(stretches, Splitting.of(input, 7), "how the bytes come in does not matter");
    long end = 0;
    for (Stretch stretch : stretches) {
      Law.holds(stretch.offset() == end, "records and gaps touch, in order");
      Law.holds(stretch.length() > 0 || stretch.isMessage(), "a gap is not empty");
      end += stretch.length();
    }
    Law.holds(stretches.isEmpty() || end == input.length, "records and gaps are the whole input");
  }
}
