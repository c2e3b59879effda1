package vn.nguon.trace.objection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.RecordedEvent;

/** The same rule as of {@link Objections} for who has read what happened to the goods anyway, and asks nobody. */
public final class FailedTests {

    private FailedTests() {}

    /** Tests that stand and that no passed test of the same lot came after; of the events, in the order they happened. */
    public static List<RecordedEvent> among(List<RecordedEvent> events) {
        Map<LotId, List<RecordedEvent>> failed = new LinkedHashMap<>();
        for (RecordedEvent event : events) {
            boolean passed = Disposition.CONFORMANT.cbv().equals(event.disposition());
            if (event.stands() && (passed || Disposition.NON_CONFORMANT.cbv().equals(event.disposition()))) {
                for (Goods goods : event.goods()) {
                    List<RecordedEvent> ofLot = failed.computeIfAbsent(goods.lotId(), lot -> new ArrayList<>());
                    if (passed) {
                        ofLot.clear();
                    } else {
                        ofLot.add(event);
                    }
                }
            }
        }
        return failed.values().stream().flatMap(List::stream).toList();
    }
}
