package vn.nguon.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The examples of a demonstration that was played before, kept beside its data. */
record StoredExamples(Path file) {

    private static final JsonMapper JSON = new JsonMapper();

    boolean isThere() {
        return Files.exists(file);
    }

    List<DemoExample> recall() {
        return JSON.readValue(file, new TypeReference<>() {});
    }

    void keep(List<DemoExample> examples) {
        try {
            Files.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(examples));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
