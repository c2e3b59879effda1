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
import vn.nguon.labels.LocalizedMessage;

/**
 * Labels from NDJSON, one object a line.
 *
 * <pre>{@code {"serial":"0000000010009","url":"HTTPS://…","texts":{"product":"Trà atiso"}}}</pre>
 */
final class NdjsonJob implements JobReader.LabelSource {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final BufferedReader reader;
    private long line;
    private @Nullable String code;

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

    @Override
    public long line() {
        return line;
    }

    @Override
    public @Nullable String code() {
        return code;
    }

    private Label label(String text) {
        try {
            var object = JSON.readTree(text);
            if (!object.isObject()) {
                throw new JobRefused(line, "không phải một đối tượng trong ngoặc nhọn", "not an object in braces");
            }
            code = object.path("code").asString(null);
            return new Label(text(object, "serial"), text(object, "url"), texts(object.path("texts")));
        } catch (JacksonException e) {
            throw new JobRefused(
                    line,
                    "không phải JSON: %s",
                    "not JSON: %s",
                    e.getOriginalMessage().replaceFirst(" \\(start marker.*", ""));
        } catch (JobRefused e) {
            throw e;
        } catch (LabelRefused e) {
            throw new JobRefused(line, e.reason());
        }
    }

    private String text(JsonNode object, String name) {
        var value = object.path(name);
        if (!value.isString()) {
            throw new JobRefused(
                    line,
                    "%s %s",
                    "%s %s",
                    name,
                    value.isMissingNode()
                            ? LocalizedMessage.of("bị thiếu", "is missing")
                            : LocalizedMessage.of("không phải chữ trong ngoặc kép", "is no text"));
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
