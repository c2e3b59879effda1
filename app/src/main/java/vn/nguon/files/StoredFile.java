package vn.nguon.files;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A file that was taken in.
 *
 * @param mediaType {@code image/jpeg}, {@code image/png} or {@code application/pdf}
 * @param width     in pixels, of a picture only
 * @param height    in pixels, of a picture only
 */
public record StoredFile(
        @Id FileHash hash,
        String mediaType,
        long bytes,
        @Nullable Integer width,
        @Nullable Integer height) {

    @JsonIgnore
    public boolean isPicture() {
        return width != null;
    }
}
