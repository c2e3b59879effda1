package vn.nguon.organisation.commune;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The file of all communes: a line for a province, and below it one, indented by a tab, for each of its communes. */
final class CommuneFile {

    static final Map<String, Commune> BY_CODE = Collections.unmodifiableMap(read());

    private CommuneFile() {}

    private static Map<String, Commune> read() {
        Map<String, Commune> communes = new LinkedHashMap<>();
        String province = "";
        for (String line : lines("communes.tsv")) {
            String[] parts = line.split("\t", -1);
            if (parts[0].isEmpty()) {
                communes.put(parts[1], new Commune(parts[1], parts[2], province));
            } else {
                province = parts[1];
            }
        }
        return communes;
    }

    /** The lines of a file of this room, without those that tell of the file itself. */
    static List<String> lines(String file) {
        try (InputStream stream =
                Objects.requireNonNull(CommuneFile.class.getResourceAsStream("/communes/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
