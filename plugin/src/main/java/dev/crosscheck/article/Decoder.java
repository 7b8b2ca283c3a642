package dev.crosscheck.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A file's bytes as text: UTF-8, or UTF-16 where its byte order mark says so.
 *
 * @param text every character in its place, a byte order mark included; empty where not readable
 * @param what what is wrong with the bytes; empty where nothing is
 * @param remedy what to do about it
 */
record Decoder(String text, String what, String remedy) {

  private static final String SAVE = "Save it as UTF-8";

  static Decoder decode(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE, 0x00, 0x00) || starts(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
      return new Decoder("", "The file is UTF-32", SAVE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return decode(bytes, StandardCharsets.UTF_16BE, "UTF-16");
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return decode(bytes, StandardCharsets.UTF_16LE, "UTF-16");
    }
    return decode(bytes, StandardCharsets.UTF_8, "UTF-8");
  }

  private static boolean starts(byte[] bytes, int... values) {
    for (int i = 0; i < values.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoder decode(byte[] bytes, Charset charset, String name) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    String text = out.toString();
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      String what = "The file holds a NUL character at line " + line(text, zero);
      return new Decoder("", what + ": it is no text", "Leave it out, or s" + SAVE.substring(1));
    }
    if (!result.isError()) {
      return new Decoder(text, "", "");
    }
    int value = in.hasRemaining() ? in.get() & 0xFF : 0;
    String where = "byte 0x" + hex(value) + " at line " + line(text, text.length());
    return new Decoder("", "The file is not " + name + ": " + where, SAVE);
  }

  private static String hex(int value) {
    return ""
        + Character.toUpperCase(Character.forDigit(value >> 4, 16))
        + Character.toUpperCase(Character.forDigit(value & 15, 16));
  }

  private static int line(String text, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      char unit = text.charAt(i);
      if (unit == '\n' || unit == '\r' && !text.startsWith("\n", i + 1)) {
        line++;
      }
    }
    return line;
  }
}
