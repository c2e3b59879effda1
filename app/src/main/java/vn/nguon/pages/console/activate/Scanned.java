package vn.nguon.pages.console.activate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nguon.pages.form.Form;
import vn.nguon.stamp.code.MalformedCode;
import vn.nguon.stamp.code.Serial;
import vn.nguon.stamp.code.StampUrl;

/** What scanners type into a form, made what people would have. */
final class Scanned {

    private Scanned() {}

    /** What a scanner typed, line after line, is a list of codes. */
    static Form read(Form typed) {
        Map<String, List<String>> values = new LinkedHashMap<>(typed.values());
        List<String> lines = values.getOrDefault("scanned", List.of()).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        values.remove("scanned");
        values.computeIfPresent("first", (name, scanned) -> List.of(serial(scanned.get(0))));
        values.computeIfPresent("last", (name, scanned) -> List.of(serial(scanned.get(0))));
        if (!lines.isEmpty()) {
            values.put("codes[]", lines);
        }
        return new Form(values, typed.problem(), typed.once());
    }

    /** And back, to be corrected. */
    static Form shown(Form form) {
        List<String> codes = form.values("codes[]");
        return codes.isEmpty() ? form : form.with("scanned", String.join("\n", codes));
    }

    /** A scanner types the whole address of a stamp where people type its serial. */
    private static String serial(String typed) {
        try {
            return typed.indexOf('/') < 0
                    ? typed
                    : new Serial(StampUrl.read(typed).number()).toString();
        } catch (MalformedCode notOne) {
            return typed;
        }
    }
}
