package vn.nguon.trace;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import vn.nguon.language.Language;
import vn.nguon.language.Message;

/**
 * What goods are measured in: UN/ECE Recommendation 20 codes, as EPCIS asks for. Units of a dimension are powers of ten
 * of each other, so that every amount has its exact equal in every other.
 */
public enum Unit {
    GRM(Dimension.MASS, -3),
    KGM(Dimension.MASS, 0),
    TNE(Dimension.MASS, 3),
    MLT(Dimension.VOLUME, -3),
    LTR(Dimension.VOLUME, 0),
    H87(Dimension.COUNT, 0),
    MTK(Dimension.AREA, 0),
    HAR(Dimension.AREA, 4);

    /** Units of one dimension turn into each other, exactly. */
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
    private final int power;
    private final Message message;

    Unit(Dimension dimension, int power) {
        this.dimension = dimension;
        this.power = power;
        this.message = dimension == Dimension.COUNT ? Message.of("unit." + name(), "n") : Message.of("unit." + name());
    }

    /** The unit of that code; empty for what goods are not measured in. */
    public static Optional<Unit> named(String code) {
        return Arrays.stream(values()).filter(unit -> unit.name().equals(code)).findFirst();
    }

    public Dimension dimension() {
        return dimension;
    }

    /** Which power of ten of the dimension's base unit (kg, L, piece, m²) one of these is: −3 for g, 4 for ha. */
    int power() {
        return power;
    }

    /** As people write it: {@code kg}, {@code tấn}, {@code m²}. */
    public String symbol(Language language) {
        return symbol(language, BigDecimal.TEN);
    }

    /** Beside that amount: {@code 1 pc}, {@code 12 pcs}. */
    public String symbol(Language language, BigDecimal amount) {
        return dimension == Dimension.COUNT ? message.with(amount).in(language) : message.in(language);
    }
}
