package vn.nguon.trace.epcis;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * GS1's schema of EPCIS 2.0 events, as the REST binding's OpenAPI file holds it. It lies beside the project, never in
 * it: {@code -Dnguon.gs1.examples=../shared/gs1/epcis} says where, and the file is that folder's neighbour.
 */
final class EpcisSchema {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode schemas;

    private EpcisSchema(JsonNode schemas) {
        this.schemas = schemas;
    }

    /** The schema, if somebody said where it is. */
    static Optional<EpcisSchema> given() {
        String examples = System.getProperty("nguon.gs1.examples", "");
        return List.of(Path.of(examples), Path.of("..").resolve(examples)).stream()
                .filter(folder -> !examples.isEmpty())
                .map(folder -> folder.resolveSibling("epcis-openapi.json"))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(EpcisSchema::read);
    }

    /** What the schema has against an event of that type. */
    List<Error> complaints(Map<String, Object> event) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.putArray("allOf").addObject().put("$ref", "#/components/schemas/" + event.get("type"));
        root.putObject("components").set("schemas", schemas);
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(root);
        return schema.validate(
                JSON.writeValueAsString(event),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static EpcisSchema read(Path openApi) {
        try {
            return new EpcisSchema(JSON.readTree(Files.readString(openApi)).at("/components/schemas"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
