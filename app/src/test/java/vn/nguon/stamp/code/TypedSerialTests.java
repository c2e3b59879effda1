package vn.nguon.stamp.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.refusal.Refusal;

class TypedSerialTests {

    private static final StampRange ORDER = new StampRange(19101, 19600);

    @ParameterizedTest
    @MethodSource
    void readsTheVectorsOfTheSpecification(JsonNode vector) {
        String typed = vector.get("typed").asString();
        List<StampRange> among = StreamSupport.stream(vector.get("among").spliterator(), false)
                .map(range -> new StampRange(range.get(0).asLong(), range.get(1).asLong()))
                .toList();

        if (vector.has("refused")) {
            assertThatExceptionOfType(MistypedSerial.class)
                    .isThrownBy(() -> TypedSerial.read("first", typed, among))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("first"));
        } else {
            assertThat(TypedSerial.read("first", typed, among))
                    .hasToString(vector.get("serial").asString());
        }
    }

    static Stream<JsonNode> readsTheVectorsOfTheSpecification() {
        JsonNode vectors = JsonMapper.shared()
                .readTree(Path.of("../docs/spec/stamp-code.json"))
                .get("typed");
        return StreamSupport.stream(vectors.spliterator(), false);
    }

    @Test
    void takesOfAnOrderWhatIsNotSaid() {
        assertThat(TypedRoll.of(null, "", null).within(ORDER)).isEqualTo(ORDER);
        assertThat(TypedRoll.of("19201", null, null).within(ORDER)).isEqualTo(new StampRange(19201, 19600));
        assertThat(TypedRoll.fromTo(null, null, 24L).within(ORDER)).isEqualTo(new StampRange(19101, 19124));
        assertThat(TypedRoll.of("19201", null, 24L).within(ORDER)).isEqualTo(new StampRange(19201, 19224));
        assertThat(TypedRoll.of("19201", "19224", 24L).within(ORDER)).isEqualTo(new StampRange(19201, 19224));
        assertThat(TypedRoll.of("19201", null, null).orOne().within(ORDER)).isEqualTo(new StampRange(19201, 19201));
    }

    @Test
    void refusesWhatDoesNotAgreeOrIsNotThere() {
        refuses("count", TypedRoll.of("19201", "19224", 25L));
        refuses("count", TypedRoll.of("19201", null, 0L));
        refuses("count", TypedRoll.of("19201", null, 401L));
        refuses("count", TypedRoll.of("19201", null, Long.MAX_VALUE));
        refuses("last", TypedRoll.of("19224", "19201", null));
        refuses("to", TypedRoll.fromTo(null, StampSerial.of(19601).toString(), null));
        refuses("from", TypedRoll.fromTo(StampSerial.of(19100).toString(), null, null));
    }

    private static void refuses(String field, TypedRoll roll) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> roll.within(ORDER))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
