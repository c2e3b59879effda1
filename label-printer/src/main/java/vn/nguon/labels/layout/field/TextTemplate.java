package vn.nguon.labels.layout.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.Label;

/** Words with places for a label's values: {@code Lô {lot}}. */
public final class TextTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

    private static final Set<String> NAMES = Set.of("product", "product-en", "organisation", "organisation-en");
    private static final Set<String> NUMBERS = Set.of("serial", "url", "code", "lot", "made", "expires");

    private final String source;
    private final List<String> parts = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();

    /** Reads {@code source}; what is not a well-formed <code>{name}</code> stands for itself. */
    public TextTemplate(String source) {
        this.source = source;
        var matcher = PLACE.matcher(source);
        int end = 0;
        while (matcher.find()) {
            parts.add(source.substring(end, matcher.start()));
            parts.add(matcher.group(1));
            names.add(matcher.group(1));
            end = matcher.end();
        }
        parts.add(source.substring(end));
    }

    /** The names of the values it asks for. */
    public Set<String> names() {
        return names;
    }

    /** Whether all it asks for is the name of a product or an organisation. */
    public boolean isName() {
        return !names.isEmpty() && NAMES.containsAll(names);
    }

    /** Whether it asks for what would be another if a part of it were missing. */
    public boolean isNumber() {
        return names.stream().anyMatch(NUMBERS::contains);
    }

    /** The words for this label, or null when it lacks one of the values or has it blank. */
    public @Nullable String fill(Label label) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        if (parts.size() == 3 && parts.get(0).isEmpty() && parts.get(2).isEmpty()) {
            return present(label.value(parts.get(1)));
        }
        var words = new StringBuilder(parts.get(0));
        for (int i = 1; i < parts.size(); i += 2) {
            String value = present(label.value(parts.get(i)));
            if (value == null) {
                return null;
            }
            words.append(value).append(parts.get(i + 1));
        }
        return words.toString();
    }

    private static @Nullable String present(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    @Override
    public String toString() {
        return source;
    }
}
