package vn.nguon.pages.story;

import org.jspecify.annotations.Nullable;
import vn.nguon.pages.words.Bilingual;

/**
 * A picture with its size, so that nothing jumps when it arrives.
 *
 * @param src address of a JPEG or PNG that every browser shows
 * @param modern the same in a format that newer browsers prefer
 * @param full address of the large picture behind a small one
 */
public record Picture(
        String src,
        int width,
        int height,
        Bilingual alt,
        @Nullable Modern modern,
        @Nullable String full) {

    /** {@code image/webp} and a {@code srcset} such as {@code /f/a.webp 480w, /f/b.webp 960w}. */
    public record Modern(String type, String srcset) {}
}
