package vn.nguon.stamp.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StampCodeVectorsTests {

    private static final Path OURS = Path.of("../docs/spec/stamp-code.json");

    @Test
    void agreesWithTheVectorsOfTheSpecification() {
        verify(OURS);
    }

    @Test
    void agreesWithVectorsFromElsewhere() {
        String elsewhere = System.getProperty("nguon.vectors");
        if (elsewhere == null || Files.notExists(Path.of(elsewhere))) {
            String why = "skipped: name a file of vectors by -Dnguon.vectors=…/stamp-code.json";
            System.out.println(getClass().getSimpleName() + " " + why);
            Assumptions.abort(why);
        }
        verify(Path.of(elsewhere));
    }

    private static void verify(Path file) {
        Vectors vectors = new JsonMapper().readValue(file.toFile(), Vectors.class);

        assertThat(vectors.codes()).isNotEmpty().allSatisfy(vector -> {
            StampCode code = vectors.key(vector.key()).code(new StampNumber(vector.number()));
            assertThat(code).hasToString(vector.code());
            assertThat(StampSerial.of(vector.number())).hasToString(vector.serial());
            assertThat(StampCode.read(vector.code())).isEqualTo(code);
            assertThat(StampSerial.read("first", vector.serial()).number().value())
                    .isEqualTo(vector.number());
        });
        assertThat(vectors.readings()).isNotEmpty().allSatisfy(vector -> {
            StampCode code = StampCode.read(vector.read());
            assertThat(code).hasToString(vector.reads_as());
            assertThat(code.number().value()).isEqualTo(vector.number());
            assertThat(vectors.key(vector.key()).made(code)).isTrue();
        });
        assertThat(vectors.refusals()).isNotEmpty().allSatisfy(vector -> {
            if (vector.refused().equals("malformed")) {
                assertThatThrownBy(() -> StampCode.read(vector.read())).isInstanceOf(MalformedCode.class);
            } else {
                assertThat(vectors.key(vector.key()).made(StampCode.read(vector.read())))
                        .isFalse();
            }
        });
    }

    record Vectors(Map<String, String> keys, List<Code> codes, List<Reading> readings, List<Refused> refusals) {

        StampKey key(String name) {
            return new StampKey(1, HexFormat.of().parseHex(String.valueOf(keys.get(name))));
        }
    }

    record Code(String key, long number, String code, String serial) {}

    record Reading(
            String key,
            String read,
            String reads_as,
            long number,
            @Nullable String why) {}

    record Refused(
            String key,
            String read,
            String refused,
            @Nullable String why) {}
}
