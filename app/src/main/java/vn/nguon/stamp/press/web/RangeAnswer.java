package vn.nguon.stamp.press.web;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;

/** Stamps by their first and last serial. */
record RangeAnswer(
        @Schema(example = "0000000010009") String first,

        @Schema(example = "0000000010108") String last) {

    static RangeAnswer of(StampRange stamps) {
        return new RangeAnswer(
                StampSerial.of(stamps.first()).toString(),
                StampSerial.of(stamps.last()).toString());
    }
}
