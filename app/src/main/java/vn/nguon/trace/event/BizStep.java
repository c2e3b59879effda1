package vn.nguon.trace.event;

import java.util.Locale;

/** Why: the business steps of CBV 2.0 (7.1) that our stages speak of. */
public enum BizStep {
    COMMISSIONING,
    CYCLE_COUNTING,
    DESTROYING,
    INSPECTING,
    OTHER,
    PACKING,
    RECEIVING,
    RETAIL_SELLING,
    SHIPPING,
    TRANSPORTING,
    UNPACKING,
    VOID_SHIPPING;

    /** The word of the vocabulary: {@code retail_selling}. */
    public String cbv() {
        return name().toLowerCase(Locale.ROOT);
    }
}
