package vn.nguon.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration's script: who takes part, what is made, and what happened to it, as resources of the database module. */
final class DemoScript {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> CHAINS =
            List.of("atiso", "ca-gai-leo", "sa-nhan", "sam-cau", "ba-kich", "hat-sen", "cam", "gao", "bo");

    private DemoScript() {}

    static JsonNode organisations() {
        return JSON.readTree(resource("organisations.json"));
    }

    static JsonNode products() {
        return JSON.readTree(resource("products.json"));
    }

    /** One chain after the other: its title and its steps in order. */
    static List<JsonNode> chains() {
        List<JsonNode> chains = new ArrayList<>();
        CHAINS.forEach(name -> chains.add(JSON.readTree(resource("chains/" + name + ".json"))));
        return chains;
    }

    /** A drawing of the goods, JPEG. */
    static byte[] picture(String name) {
        return resource("pictures/" + name + ".jpg");
    }

    private static byte[] resource(String name) {
        try (InputStream stream = DemoScript.class.getResourceAsStream("/demo/" + name)) {
            if (stream == null) {
                throw new DemonstrationFailed("the script has no " + name);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new DemonstrationFailed("the script's " + name + " cannot be read: " + broken);
        }
    }
}
