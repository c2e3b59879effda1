package vn.nguon.labels.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;

/**
 * Labels from NDJSON, one object a line.
 *
 * <pre>{@code {"serial":"0000000010009","url":"HTTPS://…","texts":{"product":"Trà atiso"}}}</pre>
 */
final class NdjsonJob implements Jobs.Source {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final BufferedReader reader;
    private long line;

    NdjsonJob(BufferedReader reader) {
        this.reader = reader;
    }

    @Override
    public @Nullable Label next() throws IOException {
        String text;
        do {
            text = reader.readLine();
            line++;
        } while (text != null && text.isBlank());
        return text == null ? null : label(text);
    }

    private Label label(String text) {
        try {
            var object = JSON.readTree(text);
            if (!object.isObject()) {
                throw new JobRefused(line, "not an object in braces");
            }
            return new Label(text(object, "serial"), text(object, "url"), texts(object.path("texts")));
        } catch (JacksonException e) {
            throw new JobRefused(line, "not JSON: " + e.getOriginalMessage().replaceFirst(" \\(start marker.*", ""));
        } catch (JobRefused e) {
            throw e;
        } catch (LabelRefused e) {
            throw new JobRefused(line, String.valueOf(e.getMessage()));
        }
    }

    private String text(JsonNode object, String name) {
        var value = object.path(name);
        if (!value.isString()) {
            throw new JobRefused(line, "%s is %s".formatted(name, value.isMissingNode() ? "missing" : "no text"));
        }
        return value.stringValue().strip();
    }

    private Map<String, String> texts(JsonNode object) {
        var texts = new HashMap<String, String>();
        for (var property : object.properties()) {
            if (property.getValue().isValueNode() && !property.getValue().isNull()) {
                texts.put(property.getKey(), property.getValue().asString());
            }
        }
        return texts;
    }
}
