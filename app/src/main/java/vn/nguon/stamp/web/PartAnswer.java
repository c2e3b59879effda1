package vn.nguon.stamp.web;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.selection.SelectionPart;

/** Consecutive stamps of one order as the API shows them. */
record PartAnswer(
        long orderId,

        @Schema(example = "0000000010009") String first,

        @Schema(example = "0000000059991") String last,
        long stamps) {

    static PartAnswer of(SelectionPart part) {
        return new PartAnswer(
                part.order().value(),
                StampSerial.of(part.stamps().first()).toString(),
                StampSerial.of(part.stamps().last()).toString(),
                part.stamps().count());
    }
}
