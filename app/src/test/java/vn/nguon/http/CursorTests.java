package vn.nguon.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nguon.refusal.Invalid;

class CursorTests {

    @Test
    void beginsAtTheBeginning() {
        Cursor cursor = Cursor.read(null, null);

        assertThat(cursor.limit()).isEqualTo(50);
        assertThat(cursor.number(7)).isEqualTo(7);
        assertThat(cursor.before()).isEqualTo(Cursor.LATEST);
        assertThat(cursor.after()).isEqualTo(new UUID(0, 0));
        assertThat(Cursor.read("", 1).number(7)).isEqualTo(7);
    }

    @Test
    void goesOnWhereASliceEnded() {
        Slice<Integer> slice = Slice.of(List.of(3, 5, 8), 2, number -> number);

        assertThat(slice.items()).containsExactly(3, 5);
        assertThat(Cursor.read(slice.next(), 2).number(0)).isEqualTo(5);
    }

    @Test
    void theLastSliceHasNoNext() {
        assertThat(Slice.of(List.of(3, 5), 2, number -> number).next()).isNull();
        assertThat(Slice.of(List.<Integer>of(), 2, number -> number).next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 201, Integer.MAX_VALUE})
    void refusesALimitOutsideItsMeasure(int limit) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Cursor.read(null, limit))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "äöü", "bm90IGEgbnVtYmVy"})
    void refusesACursorThatIsNotOurs(String cursor) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Cursor.read(cursor, 10).number(0))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("cursor"));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Cursor.read(cursor, 10).before());
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Cursor.read(cursor, 10).after());
    }
}
