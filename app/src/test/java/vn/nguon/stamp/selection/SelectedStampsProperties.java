package vn.nguon.stamp.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.nguon.identity.OrganisationId;
import vn.nguon.stamp.code.StampKey;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.StampOrder;

class SelectedStampsProperties {

    private static final StampKey KEY = new StampKey(1, new byte[StampKey.LENGTH]);

    @Property
    void everyStampIsInItsOrderOrStrange(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 5) Long> orderSizes,
            @ForAll @LongRange(min = 1, max = 40) long first,
            @ForAll @LongRange(min = 1, max = 40) long count) {
        List<StampOrder.Issued> orders = orders(orderSizes);
        StampRange wanted = new StampRange(first, first + count - 1);

        try {
            SelectedStamps selectedStamps = SelectedStamps.cut(List.of(wanted), orders);
            assertThat(numbers(selectedStamps)).hasSize((int) count).contains(wanted.first(), wanted.last());
            assertThat(selectedStamps.count()).isEqualTo(count);
            assertThat(selectedStamps.parts())
                    .allSatisfy(part -> assertThat(
                                    holder(orders, part).issue().numbers().holds(part.stamps()))
                            .isTrue());
        } catch (StampsNotYours strange) {
            assertThat(orders)
                    .as("one of the stamps is in no order")
                    .satisfies(all -> assertThat(all.stream()
                                    .mapToLong(order -> overlap(order.issue().numbers(), wanted))
                                    .sum())
                            .isLessThan(count));
        }
    }

    @Property
    void scannedStampsAreCountedOnce(
            @ForAll @Size(min = 1, max = 50) List<@LongRange(min = 1, max = 60) Long> numbers) {
        StampSelection scanned = new StampSelection.Scanned(numbers.stream()
                .map(number -> KEY.code(new StampNumber(number)))
                .toList());

        List<StampRange> ranges = scanned.ranges();

        assertThat(ranges.stream().mapToLong(StampRange::count).sum()).isEqualTo(new TreeSet<>(numbers).size());
        assertThat(numbers).allSatisfy(number -> assertThat(ranges).anyMatch(range -> range.holds(number)));
        for (int i = 1; i < ranges.size(); i++) {
            assertThat(ranges.get(i).first()).isGreaterThan(ranges.get(i - 1).last() + 1);
        }
    }

    /** Orders with gaps of one stamp between them, listed in another order than that of their numbers. */
    private static List<StampOrder.Issued> orders(List<Long> sizes) {
        List<StampOrder.Issued> orders = new ArrayList<>();
        long next = 3;
        for (long size : sizes) {
            orders.add(0, order(sizes.size() - orders.size(), new StampRange(next, next + size - 1)));
            next += size + (orders.size() % 2);
        }
        return orders;
    }

    private static StampOrder.Issued order(long id, StampRange numbers) {
        return new StampOrder.Issued(
                new StampOrder.Request(
                        new OrderId(id), new OrganisationId(1), null, numbers.count(), "", "account:1", Instant.EPOCH),
                new StampOrder.Decision("account:2", Instant.EPOCH, ""),
                null,
                new StampOrder.Issue(numbers, 1, null, null, "account:2", Instant.EPOCH));
    }

    private static StampOrder.Issued holder(List<StampOrder.Issued> orders, SelectionPart part) {
        return orders.stream()
                .filter(order -> order.id().equals(part.order()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Long> numbers(SelectedStamps selected) {
        Set<Long> numbers = new TreeSet<>();
        for (SelectionPart selectionPart : selected.parts()) {
            for (long n = selectionPart.stamps().first();
                    n <= selectionPart.stamps().last();
                    n++) {
                assertThat(numbers.add(n)).isTrue();
            }
        }
        return numbers;
    }

    private static long overlap(StampRange a, StampRange b) {
        return Math.max(0, Math.min(a.last(), b.last()) - Math.max(a.first(), b.first()) + 1);
    }
}
