package vn.nguon.files;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a file: SHA-256 over the bytes as they are kept, 64 hexadecimal digits in lower case. */
public record FileHash(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** @throws FileNotBroughtIn for anything that is no such name */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FileHash {
        if (!FORM.matcher(value).matches()) {
            throw new FileNotBroughtIn(null);
        }
    }

    /** The name, or null for none. */
    public static @Nullable FileHash orNull(@Nullable String value) {
        return value == null ? null : new FileHash(value);
    }

    /** Where whoever may read it reads it: {@code /files/ab12…}. */
    public String path() {
        return "/files/" + value;
    }

    /** Where they read the picture at most so wide: one of 160, 480, 1200. */
    public String path(int width) {
        return path() + "/" + width;
    }

    @Override
    public String toString() {
        return value;
    }
}
