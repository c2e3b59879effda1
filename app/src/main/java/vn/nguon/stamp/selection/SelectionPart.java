package vn.nguon.stamp.selection;

import java.util.ArrayList;
import java.util.List;
import vn.nguon.database.ColumnReader;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderId;

/** Consecutive stamps of one order. */
public record SelectionPart(OrderId order, StampRange stamps) {

    /** The parts that a row tells of, in its columns {@code orders}, {@code firsts} and {@code lasts}. */
    public static List<SelectionPart> all(ColumnReader row) {
        Long[] orders = row.value("orders", Long[].class);
        Long[] firsts = row.value("firsts", Long[].class);
        Long[] lasts = row.value("lasts", Long[].class);
        List<SelectionPart> parts = new ArrayList<>(orders.length);
        for (int i = 0; i < orders.length; i++) {
            parts.add(new SelectionPart(new OrderId(orders[i]), new StampRange(firsts[i], lasts[i])));
        }
        return parts;
    }
}
