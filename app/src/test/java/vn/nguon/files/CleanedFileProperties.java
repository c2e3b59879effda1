package vn.nguon.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.nguon.files.picture.PictureEncoder;
import vn.nguon.refusal.Refusal;
import vn.nguon.testing.Pictures;

class CleanedFileProperties {

    private static final List<byte[]> HONEST = List.of(
            Pictures.withExif(Pictures.jpeg(40, 30), 6),
            Pictures.png(40, 30),
            Pictures.as("PNG", Pictures.logo(40, 30)),
            PictureEncoder.webp(Pictures.photo(40, 30)).orElseThrow(),
            Pictures.pdf());

    @Property(tries = 400)
    void aDamagedFileIsReadOrRefusedInWords(
            @ForAll @IntRange(max = 4) int which,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1_000_000) Integer> places,
            @ForAll byte damage) {
        byte[] file = HONEST.get(which).clone();
        places.forEach(place -> file[place % file.length] = damage);

        Throwable thrown = catchThrowable(() -> CleanedFile.of(file));

        if (thrown != null) {
            assertThat(thrown).isInstanceOf(Refusal.class);
        }
    }
}
