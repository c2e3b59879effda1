package vn.nguon.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IssuedOrderIndexTests {

    private final IssuedOrderIndex.Line first = new IssuedOrderIndex.Line(1, 100, 7, 3, 0, 0, 1);
    private final IssuedOrderIndex.Line second = new IssuedOrderIndex.Line(101, 101, 5, 4, 9, 8935001234562L, 2);
    private final IssuedOrderIndex.Line afterAGap = new IssuedOrderIndex.Line(200, 300, 8, 3, 0, 0, 2);

    @Test
    void findsTheOrderThatHoldsANumber() {
        IssuedOrderIndex book =
                IssuedOrderIndex.EMPTY.with(List.of(first, second)).with(List.of(afterAGap));

        assertThat(book.holding(1)).isEqualTo(first);
        assertThat(book.holding(100)).isEqualTo(first);
        assertThat(book.holding(101)).isEqualTo(second);
        assertThat(book.holding(250)).isEqualTo(afterAGap);
        assertThat(book.last()).isEqualTo(300);
    }

    @Test
    void findsNothingBeforeBetweenAndAfter() {
        IssuedOrderIndex book = IssuedOrderIndex.EMPTY.with(List.of(second, afterAGap));

        assertThat(book.holding(100)).isNull();
        assertThat(book.holding(102)).isNull();
        assertThat(book.holding(301)).isNull();
    }

    @Test
    void anEmptyBookHoldsNothing() {
        assertThat(IssuedOrderIndex.EMPTY.holding(1)).isNull();
        assertThat(IssuedOrderIndex.EMPTY.last()).isZero();
    }

    @Test
    void aBookDoesNotChangeWhenALaterOneIsMade() {
        IssuedOrderIndex early = IssuedOrderIndex.EMPTY.with(List.of(first));

        IssuedOrderIndex later = early.with(List.of(second));

        assertThat(early.holding(101)).isNull();
        assertThat(later.holding(101)).isEqualTo(second);
    }
}
