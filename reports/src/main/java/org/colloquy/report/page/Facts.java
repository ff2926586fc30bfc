package org.colloquy.report.page;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was read and what was left out: the account of a run.
 *
 * @param inputs the files
 * @param messages how many messages were analysed
 * @param defective how many of these had a defect
 * @param rejected how many were left out, by reason
 * @param files how many files of the inputs were not read, by reason; those read in part are
 *     "damaged"
 * @param defects how many defects were met, by code
 * @param first the earliest date of a message, where one has a date
 * @param last the latest
 * @param options the options of the run, by name
 * @param versions what it ran on: "colloquy", "java", "detector"
 */
public record Facts(
    List<Input> inputs,
    long messages,
    long defective,
    Map<String, Long> rejected,
    Map<String, Long> files,
    Map<String, Long> defects,
    Optional<OffsetDateTime> first,
    Optional<OffsetDateTime> last,
    Map<String, String> options,
    Map<String, String> versions) {

  /**
   * An input file.
   *
   * @param name as the caller named it, without its folder; control characters are made visible
   * @param bytes its size as it lies on disk
   * @param sha256 its hash in hexadecimal
   */
  public record Input(String name, long bytes, String sha256) {
    /** Makes control characters of the name visible. */
    public Input {
      name = Visible.line(name, "-");
    }
  }

  /** Copies the collections. */
  public Facts {
    inputs = List.copyOf(inputs);
    rejected = new TreeMap<>(rejected);
    files = new TreeMap<>(files);
    defects = new TreeMap<>(defects);
    options = new TreeMap<>(options);
    versions = new TreeMap<>(versions);
  }

  /** {@return how many were read: analysed and left out} */
  public long read() {
    return messages + rejections();
  }

  /** {@return how many were left out} */
  public long rejections() {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }
}
