package vn.nguon.trace;

import java.math.BigDecimal;
import vn.nguon.refusal.Language;

/** What goods are measured in: UN/ECE Recommendation 20 codes, as EPCIS asks for. */
public enum Unit {
    GRM(Dimension.MASS, "0.001", "g", "g"),
    KGM(Dimension.MASS, "1", "kg", "kg"),
    TNE(Dimension.MASS, "1000", "tấn", "t"),
    MLT(Dimension.VOLUME, "0.001", "ml", "ml"),
    LTR(Dimension.VOLUME, "1", "lít", "L"),
    H87(Dimension.COUNT, "1", "đơn vị", "pcs"),
    MTK(Dimension.AREA, "1", "m²", "m²"),
    HAR(Dimension.AREA, "10000", "ha", "ha");

    /** Units of one dimension turn into each other. */
    public enum Dimension {
        /** Counted in kilograms. */
        MASS,
        /** Counted in litres. */
        VOLUME,
        /** Counted in whole pieces. */
        COUNT,
        /** Counted in square metres. */
        AREA
    }

    private final Dimension dimension;
    private final BigDecimal inBase;
    private final String vi;
    private final String en;

    Unit(Dimension dimension, String inBase, String vi, String en) {
        this.dimension = dimension;
        this.inBase = new BigDecimal(inBase);
        this.vi = vi;
        this.en = en;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How many of the dimension's base unit (kg, L, piece, m²) one of these is. */
    BigDecimal inBase() {
        return inBase;
    }

    /** As people write it: {@code kg}, {@code tấn}, {@code m²}. */
    public String symbol(Language language) {
        return language == Language.EN ? en : vi;
    }
}
