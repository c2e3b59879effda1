package vn.nguon.labels;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One stamp to be printed: the serial for people, the URL for phones, and the texts a layout may ask for.
 *
 * <p>Texts are named as in the layout: {@code product}, {@code organisation}, {@code lot}, {@code made},
 * {@code expires}, and whatever else a layout names.
 */
public record Label(String serial, String url, Map<String, String> texts) {

    /**
     * A label to be printed.
     *
     * @throws LabelRefused when the serial or the URL is blank, or holds a control character
     */
    public Label {
        texts = Map.copyOf(texts);
        refuseUnprintable("serial", serial);
        refuseUnprintable("url", url);
    }

    /** The value a layout's <code>{name}</code> stands for, or null when this label has none. */
    public @Nullable String value(String name) {
        return switch (name) {
            case "serial" -> serial;
            case "url" -> url;
            default -> texts.get(name);
        };
    }

    /** This label with more texts; those it already has stay. */
    public Label withDefaults(Map<String, String> defaults) {
        if (defaults.isEmpty()) {
            return this;
        }
        var merged = new LinkedHashMap<>(defaults);
        merged.putAll(texts);
        return new Label(serial, url, merged);
    }

    private static void refuseUnprintable(String name, String value) {
        if (value.isBlank()) {
            throw new LabelRefused("một tem không có %s", "a label has no %s", name);
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                throw new LabelRefused(
                        "%s «%s» có ký tự điều khiển",
                        "the %s \"%s\" holds a control character", name, value.replaceAll("\\p{Cntrl}", "?"));
            }
        }
    }
}
