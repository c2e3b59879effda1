package vn.nguon.trace.recording;

import vn.nguon.trace.Quantity;
import vn.nguon.trace.holding.LotHolding;

/** So much of a lot in hand, in the lot's own unit; it was there and free to be taken. */
public record ConsumedQuantity(String field, LotHolding hand, Quantity quantity) {}
