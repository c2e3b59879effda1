package vn.nguon.stamp.selection;

import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderId;

/** Consecutive stamps of one order. */
public record Part(OrderId order, StampRange stamps) {}
