package vn.nguon.parts;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parts that the build wrote down, as CycloneDX has them. */
record BillOfMaterials(List<BundledLibrary> parts) {

    private static final String IN_THE_JAR = "/META-INF/sbom/application.cdx.json";
    private static final JsonMapper JSON = new JsonMapper();

    /** Of this platform; null where something else than the build put it together. */
    static @Nullable BillOfMaterials ofThisPlatform() throws IOException {
        try (InputStream file = BillOfMaterials.class.getResourceAsStream(IN_THE_JAR)) {
            return file == null ? null : read(JSON.readTree(file));
        }
    }

    static BillOfMaterials read(JsonNode file) {
        return new BillOfMaterials(file.path("components")
                .valueStream()
                .map(part -> new BundledLibrary(
                        part.path("group").asString("") + ":"
                                + part.path("name").asString(""),
                        part.path("version").asString("")))
                .distinct()
                .toList());
    }
}
