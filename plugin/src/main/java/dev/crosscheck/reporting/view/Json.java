package dev.crosscheck.reporting.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.util.Map;

/** JSON as every report writes it: lines end with {@code \n}, numbers are plain. */
public final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  /** A generator for one document on many lines. */
  public static JsonGenerator indented(Appendable out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    return FACTORY
        .createGenerator(writer(out))
        .setPrettyPrinter(
            new DefaultPrettyPrinter(separators)
                .withArrayIndenter(lines)
                .withObjectIndenter(lines));
  }

  /** A generator for one object a line; the caller ends each line with {@code writeRaw('\n')}. */
  public static JsonGenerator compact(Appendable out) throws IOException {
    return FACTORY.createGenerator(writer(out)).setRootValueSeparator(null);
  }

  /** A text, number, boolean, list or map; anything else as its text, unbounded numbers as null. */
  public static void value(Object value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Number number) {
      number(number, json);
    } else if (value instanceof Iterable<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        value(item, json);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        value(entry.getValue(), json);
      }
      json.writeEndObject();
    } else {
      json.writeString(value.toString());
    }
  }

  /** 12000 rather than 1.2E4; JSON knows no infinity. */
  private static void number(Number number, JsonGenerator json) throws IOException {
    double value = number.doubleValue();
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      json.writeNull();
      return;
    }
    BigDecimal plain = new BigDecimal(number.toString()).stripTrailingZeros();
    json.writeNumber(plain.toPlainString());
  }

  private static Writer writer(Appendable out) {
    return new Writer() {
      @Override
      public void write(char[] units, int offset, int length) throws IOException {
        out.append(CharBuffer.wrap(units, offset, length));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
