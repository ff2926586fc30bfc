package org.colloquy.report.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.Colloquy;
import org.colloquy.archive.Archive;
import org.colloquy.privacy.PseudonymKey;
import picocli.CommandLine.Option;

/** Options that keep names or words out of what is written. */
final class PrivacyOptions {

  @Option(
      names = "--pseudonymise",
      description =
          "Replaces persons, addresses, message ids and names in texts by pseudonyms that follow"
              + " from the key; takes longer.")
  boolean pseudonymise;

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description = "The key of --pseudonymise: any 16 bytes or more, kept secret.")
  Optional<Path> keyFile = Optional.empty();

  @Option(
      names = "--no-text",
      description = "Keeps numbers only: no subject, no body, no words of any message are written.")
  boolean noText;

  /** The analysis of an archive, as far as it may be shown. */
  ArchiveAnalysis analyze(Colloquy colloquy, Archive archive) {
    Optional<PseudonymKey> key = key();
    ArchiveAnalysis analysis =
        key.isPresent() ? colloquy.analyze(archive, key.get()) : colloquy.analyze(archive);
    return noText ? analysis.withoutText() : analysis;
  }

  /** Adds what tells a run from others. */
  void describe(Map<String, String> run) {
    run.put("--pseudonymise", key().map(PseudonymKey::fingerprint).orElse("no"));
    run.put("--no-text", noText ? "yes" : "no");
  }

  /** What is kept back, as a report tells it. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    if (pseudonymise) {
      told.add("pseudonymise");
    }
    if (noText) {
      told.add("no-text");
    }
    return told;
  }

  /** Whether names are. */
  boolean hidesNames() {
    return pseudonymise;
  }

  /** Checks that the options go together and reads the key; cheap, to be done before the work. */
  Optional<PseudonymKey> key() {
    if (pseudonymise != keyFile.isPresent()) {
      throw new CommandException(
          pseudonymise
              ? "--pseudonymise: --key-file is missing"
              : "--key-file: only for --pseudonymise");
    }
    try {
      return pseudonymise
          ? Optional.of(PseudonymKey.read(keyFile.orElseThrow()))
          : Optional.empty();
    } catch (IOException e) {
      throw new CommandException("cannot read " + keyFile.orElseThrow());
    } catch (IllegalArgumentException e) {
      throw new CommandException(keyFile.orElseThrow() + ": " + e.getMessage());
    }
  }
}
