package org.colloquy.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Values as bytes, the way they travel between machines and wait on a disk. */
final class Packer {

  /** Writes a value. */
  interface Write<T> {
    void to(DataOutput out, T value) throws IOException;
  }

  /** Reads a value. */
  interface Read<T> {
    T from(DataInput in) throws IOException;
  }

  private Packer() {}

  static <T> byte[] pack(T value, Write<? super T> write) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write.to(out, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static <T> T unpack(byte[] bytes, Read<T> read) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return read.from(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text as it is, halves of surrogate pairs too: a byte a letter where all are Latin. */
  static void text(DataOutput out, String text) throws IOException {
    boolean latin = text.chars().allMatch(c -> c <= 0xff);
    out.writeInt(latin ? text.length() : ~text.length());
    if (latin) {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    } else {
      out.write(wide(text));
    }
  }

  private static byte[] wide(String text) {
    byte[] bytes = new byte[text.length() * 2];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }

  static String text(DataInput in) throws IOException {
    int length = in.readInt();
    byte[] bytes = new byte[length >= 0 ? length : 2 * ~length];
    in.readFully(bytes);
    if (length >= 0) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    char[] chars = new char[~length];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) (bytes[2 * i] << 8 | (bytes[2 * i + 1] & 0xff));
    }
    return new String(chars);
  }

  static <T> void list(DataOutput out, Collection<T> values, Write<? super T> write)
      throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      write.to(out, value);
    }
  }

  static <T> List<T> list(DataInput in, Read<T> read) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(read.from(in));
    }
    return values;
  }

  static <T> void optional(DataOutput out, Optional<T> value, Write<? super T> write)
      throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) {
      write.to(out, value.get());
    }
  }

  static <T> Optional<T> optional(DataInput in, Read<T> read) throws IOException {
    return in.readBoolean() ? Optional.of(read.from(in)) : Optional.empty();
  }

  @SuppressWarnings("EnumOrdinal") // both ends are one jar
  static void constant(DataOutput out, Enum<?> value) throws IOException {
    out.writeByte(value.ordinal());
  }

  static <E> E constant(DataInput in, E[] values) throws IOException {
    return values[in.readByte()];
  }
}
