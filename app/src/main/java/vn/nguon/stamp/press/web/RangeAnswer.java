package vn.nguon.stamp.press.web;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.nguon.stamp.code.Serial;
import vn.nguon.stamp.code.StampRange;

/** Stamps by their first and last serial. */
record RangeAnswer(
        @Schema(example = "0000000010009") String first,

        @Schema(example = "0000000010108") String last) {

    static RangeAnswer of(StampRange stamps) {
        return new RangeAnswer(
                Serial.of(stamps.first()).toString(), Serial.of(stamps.last()).toString());
    }
}
