package vn.nguon.stamp.selection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.stamp.code.Keyring;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;

/**
 * Finds the orders that hold the stamps an act names, and keeps others from acting on these orders until the act is
 * over; so what is looked at next stays true.
 */
@Component
public class SelectingStamps {

    private final StampOrders orders;
    private final Keyring keyring;

    SelectingStamps(StampOrders orders, Keyring keyring) {
        this.orders = orders;
        this.keyring = keyring;
    }

    /** Stamps issued to that organisation; refused with {@link StampsNotYours} if any is not. */
    public Mono<SelectedStamps> issuedTo(OrganisationId owner, StampSelection selection) {
        return select(selection, owner, null);
    }

    /** Stamps of orders that print house prints; refused with {@link StampsNotYours} if any is not. */
    public Mono<SelectedStamps> printedBy(OrganisationId printHouse, StampSelection selection) {
        return select(selection, null, printHouse);
    }

    /** Stamps of whatever order; refused with {@link StampsNotYours} if any was never issued. */
    public Mono<SelectedStamps> ofAnybody(StampSelection selection) {
        return select(selection, null, null);
    }

    private Mono<SelectedStamps> select(
            StampSelection selection, @Nullable OrganisationId owner, @Nullable OrganisationId printHouse) {
        List<StampRange> ranges = selection.ranges();
        return orders.holdingForChange(ranges, owner, printHouse).collectList().map(holding -> {
            SelectedStamps selectedStamps = SelectedStamps.cut(ranges, holding);
            if (selection instanceof StampSelection.Scanned scanned) {
                requireOurs(scanned.codes(), holding);
            }
            return selectedStamps;
        });
    }

    /** A code that we did not make is answered as a number that was never issued. */
    private void requireOurs(List<StampCode> codes, List<StampOrder.Issued> holding) {
        TreeMap<Long, StampOrder.Issued> byFirst = new TreeMap<>();
        holding.forEach(order -> byFirst.put(order.issue().numbers().first(), order));
        List<StampRange> forged = codes.stream()
                .filter(code -> {
                    Map.Entry<Long, StampOrder.Issued> order =
                            byFirst.floorEntry(code.number().value());
                    return order == null
                            || !keyring.key(order.getValue().issue().keyVersion())
                                    .made(code);
                })
                .map(code -> StampRange.of(code.number()))
                .toList();
        if (!forged.isEmpty()) {
            throw new StampsNotYours(forged);
        }
    }
}
