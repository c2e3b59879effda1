package vn.nguon.cooperative.activate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.stamp.code.MalformedCode;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.code.StampUrl;

/** What scanners type into a form, made what people would have. */
final class ScannerInput {

    private ScannerInput() {}

    /** What a scanner typed, line after line, is a list of codes. */
    static FilledForm read(FilledForm typed) {
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
        return new FilledForm(values, typed.problem(), typed.once());
    }

    /** And back, to be corrected. */
    static FilledForm shown(FilledForm form) {
        List<String> codes = form.values("codes[]");
        return codes.isEmpty() ? form : form.with("scanned", String.join("\n", codes));
    }

    /** A scanner types the whole address of a stamp where people type its serial. */
    private static String serial(String typed) {
        try {
            return typed.indexOf('/') < 0
                    ? typed
                    : new StampSerial(StampUrl.read(typed).number()).toString();
        } catch (MalformedCode notOne) {
            return typed;
        }
    }
}
