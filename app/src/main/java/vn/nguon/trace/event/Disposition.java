package vn.nguon.trace.event;

import java.util.Locale;

/** The state the goods are in afterwards: the dispositions of CBV 2.0 (7.2) that our stages speak of. */
public enum Disposition {
    ACTIVE,
    CONFORMANT,
    DESTROYED,
    IN_PROGRESS,
    IN_TRANSIT,
    MISMATCH_QUANTITY,
    NON_CONFORMANT,
    RETAIL_SOLD,
    RETURNED,
    SELLABLE_NOT_ACCESSIBLE,
    STOLEN,
    UNKNOWN;

    /** The word of the vocabulary: {@code in_transit}. */
    public String cbv() {
        return name().toLowerCase(Locale.ROOT);
    }
}
