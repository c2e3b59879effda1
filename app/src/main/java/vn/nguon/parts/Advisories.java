package vn.nguon.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The faults that are known here, since the platform asks nobody.
 *
 * @param fed    when they were last brought up to date
 * @param source from where
 * @param whole  whether that was a whole database of advisories, or what somebody entered
 */
record Advisories(LocalDate fed, String source, boolean whole, List<Advisory> advisories) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Those that came with this platform. */
    static Advisories ofThisPlatform() throws IOException {
        try (InputStream file = Advisories.class.getResourceAsStream("advisories.json")) {
            return JSON.readValue(Objects.requireNonNull(file), Advisories.class);
        }
    }

    static Advisories read(Path file) {
        return JSON.readValue(file, Advisories.class);
    }

    void write(Path file) {
        JSON.writeValue(file, this);
    }
}
