package dev.crosscheck.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.crosscheck.reporting.view.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/**
 * Every report keeps to its schema. SARIF's is the standard's own, as the library of violation
 * parsers has it; those of GitLab, reviewdog and Jenkins are written here after what they publish.
 */
class SchemasTest {

  private static final String HOSTILE = "</x> & \"q\" ]]> \u0000\u001b[31m \uFFFE {0} ::error::";

  @ParameterizedTest
  @CsvSource({
    "SARIF, V7, /jsonschemas/sarif-schema.json, {}",
    "JSON, V202012, /dev/crosscheck/reporting/json/findings.schema.json, {}",
    "GITLAB, V202012, /dev/crosscheck/reporting/gitlab.schema.json, '[{}]'",
    "RDJSON, V202012, /dev/crosscheck/reporting/rdjson.schema.json, {}"
  })
  void jsonKeepsToItsSchema(Format format, VersionFlag version, String resource, String wrong)
      throws IOException {
    JsonSchema schema;
    try (InputStream in = SchemasTest.class.getResourceAsStream(resource)) {
      schema = JsonSchemaFactory.getInstance(version).getSchema(in);
    }
    for (Dossier dossier : dossiers()) {
      assertEquals(Set.of(), schema.validate(text(format, dossier), InputFormat.JSON));
    }
    assertFalse(schema.validate(wrong, InputFormat.JSON).isEmpty(), "it refuses nothing");
  }

  @Test
  void junitKeepsToItsSchema() throws IOException, SAXException {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(SchemasTest.class.getResource("/dev/crosscheck/reporting/junit.xsd"));
    for (Dossier dossier : dossiers()) {
      validate(schema, text(Format.JUNIT, dossier));
    }
    String wrong =
        text(Format.JUNIT, Sample.judged()).replace("<testcase ", "<testcase line=\"1\" ");
    assertThrows(SAXException.class, () -> validate(schema, wrong));
  }

  private static void validate(Schema schema, String xml) throws IOException, SAXException {
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  private static List<Dossier> dossiers() {
    return Stream.concat(
            Stream.of(Sample.judged()),
            Stream.of(Sample.rich(), Sample.clean(), Sample.empty(), Sample.hostile(HOSTILE))
                .map(result -> Dossier.of(result, "articles")))
        .toList();
  }

  private static String text(Format format, Dossier dossier) throws IOException {
    StringBuilder text = new StringBuilder();
    format.report().render(dossier, text);
    return text.toString();
  }
}
