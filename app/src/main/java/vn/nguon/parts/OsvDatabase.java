package vn.nguon.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Advisories in OSV's format: a zip of JSON files, one an advisory, as the Open Source Vulnerabilities project has it. */
final class OsvDatabase {

    private static final JsonMapper JSON = new JsonMapper();

    private OsvDatabase() {}

    /** Those about parts of that bill; of others nothing is kept. */
    static List<Advisory> read(Path zip, BillOfMaterials bill) throws IOException {
        Set<String> names = bill.parts().stream().map(BundledLibrary::name).collect(Collectors.toSet());
        List<Advisory> found = new ArrayList<>();
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    about(names, JSON.readTree(entries.readAllBytes())).forEach(found::add);
                }
            }
        }
        return found;
    }

    private static Stream<Advisory> about(Set<String> names, JsonNode osv) {
        return osv.hasNonNull("withdrawn")
                ? Stream.empty()
                : osv.path("affected")
                        .valueStream()
                        .filter(affected ->
                                names.contains(affected.at("/package/name").asString("")))
                        .map(affected -> new Advisory(
                                id(osv),
                                affected.at("/package/name").asString(),
                                ranges(affected),
                                osv.path("summary").asString("")));
    }

    /** The number that everybody knows it by, if it has one. */
    private static String id(JsonNode osv) {
        return osv.path("aliases")
                .valueStream()
                .map(alias -> alias.asString())
                .filter(alias -> alias.startsWith("CVE-"))
                .findFirst()
                .orElse(osv.path("id").asString());
    }

    private static List<Advisory.Range> ranges(JsonNode affected) {
        List<Advisory.Range> ranges = new ArrayList<>();
        affected.path("ranges").forEach(range -> {
            String introduced = null;
            for (JsonNode event : range.path("events")) {
                introduced = event.has("introduced") ? event.get("introduced").asString() : introduced;
                if (introduced != null && (event.has("fixed") || event.has("last_affected"))) {
                    ranges.add(new Advisory.Range(introduced, text(event, "fixed"), text(event, "last_affected")));
                    introduced = null;
                }
            }
            if (introduced != null) {
                ranges.add(new Advisory.Range(introduced, null, null));
            }
        });
        affected.path("versions").forEach(one -> ranges.add(new Advisory.Range(one.asString(), null, one.asString())));
        return ranges;
    }

    private static @Nullable String text(JsonNode event, String name) {
        return event.has(name) ? event.get(name).asString() : null;
    }
}
