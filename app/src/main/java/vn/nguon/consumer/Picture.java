package vn.nguon.consumer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.files.StoredFile;
import vn.nguon.scan.story.StoryView;

/**
 * A picture with its size, so that nothing jumps when it arrives.
 *
 * @param src  address of a JPEG or PNG that every browser shows
 * @param full address of the large one
 */
public record Picture(String src, int width, int height, String alt, String full) {

    private static final int SMALL = 160;
    private static final int MIDDLE = 480;
    private static final int LARGE = 1200;

    /** The product's, the best one first. */
    public static List<Picture> ofProduct(StoryView story, String alt) {
        return story.product() == null
                ? List.of()
                : story.product().photos().stream()
                        .map(photo -> of(photo, MIDDLE, story.pictures(), alt))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** The maker's sign, or null. */
    public static @Nullable Picture logo(StoryView story) {
        FileHash logo = story.maker().logo();
        return logo == null ? null : small(logo, story.pictures(), story.maker().name());
    }

    /** A small one that leads to the large one; null for what is no picture. */
    public static @Nullable Picture small(FileHash hash, Map<FileHash, StoredFile> known, String alt) {
        return of(hash, SMALL, known, alt);
    }

    private static @Nullable Picture of(FileHash hash, int most, Map<FileHash, StoredFile> known, String alt) {
        StoredFile file = known.get(hash);
        if (file == null || file.width() == null || file.height() == null) {
            return null;
        }
        int width = Math.min(most, file.width());
        int height = Math.max(1, Math.round((float) file.height() * width / file.width()));
        return new Picture(hash.path(most), width, height, alt, hash.path(LARGE));
    }
}
