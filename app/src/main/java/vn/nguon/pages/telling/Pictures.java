package vn.nguon.pages.telling;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.files.StoredFile;
import vn.nguon.pages.story.Picture;
import vn.nguon.pages.words.Bilingual;

/** Pictures in the sizes that pages show them in. */
final class Pictures {

    private static final int SMALL = 160;
    private static final int MIDDLE = 480;
    private static final int LARGE = 1200;

    private final Map<FileHash, StoredFile> known;

    Pictures(Map<FileHash, StoredFile> known) {
        this.known = known;
    }

    /** A small one that leads to the large one; null for what is no picture. */
    @Nullable Picture small(FileHash hash, Bilingual alt) {
        return of(hash, SMALL, alt, hash.path(LARGE));
    }

    /** One as wide as a phone. */
    @Nullable Picture middle(FileHash hash, Bilingual alt) {
        return of(hash, MIDDLE, alt, hash.path(LARGE));
    }

    private @Nullable Picture of(FileHash hash, int most, Bilingual alt, String full) {
        StoredFile file = known.get(hash);
        if (file == null || file.width() == null || file.height() == null) {
            return null;
        }
        int width = Math.min(most, file.width());
        int height = Math.max(1, Math.round((float) file.height() * width / file.width()));
        return new Picture(hash.path(most), width, height, alt, null, full);
    }
}
