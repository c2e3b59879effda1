package vn.nguon.trace;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import vn.nguon.language.Language;
import vn.nguon.product.NetContent;
import vn.nguon.refusal.Invalid;

/** An amount of something: {@code 12.5 KGM}, {@code 400 H87}. Never negative; pieces are whole. */
public record Quantity(
        @JsonFormat(shape = JsonFormat.Shape.NUMBER) BigDecimal amount, Unit unit) {

    private static final int DECIMALS = 6;
    private static final int MOST_DIGITS = 60;
    private static final BigDecimal LARGEST = new BigDecimal("999999999999");

    public Quantity {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("less than nothing: " + amount);
        }
        if (Math.abs(amount.scale()) > MOST_DIGITS || amount.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("more digits than anybody measures");
        }
        amount = plain(amount);
    }

    public static Quantity of(String amount, Unit unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    /** What is in one package. */
    public static Quantity of(NetContent content) {
        return new Quantity(content.amount(), Unit.valueOf(content.unit()));
    }

    /**
     * Reads what somebody typed: above zero, at most six decimals and twelve digits before them, whole for pieces.
     *
     * @throws Invalid naming the field
     */
    public static Quantity read(String field, BigDecimal amount, Unit unit) {
        if (amount.signum() <= 0 || amount.compareTo(LARGEST) > 0) {
            throw new Invalid(
                    field,
                    "Số lượng phải lớn hơn 0, và nhiều nhất 12 chữ số.",
                    "A quantity is above zero, and at most twelve digits long.");
        }
        if (amount.stripTrailingZeros().scale() > DECIMALS) {
            throw new Invalid(
                    field, "Số lượng có nhiều nhất 6 chữ số thập phân.", "A quantity has at most 6 decimals.");
        }
        if (unit.dimension() == Unit.Dimension.COUNT
                && amount.stripTrailingZeros().scale() > 0) {
            throw new Invalid(field, "Số cái phải là số nguyên.", "Pieces are counted in whole numbers.");
        }
        return new Quantity(amount, unit);
    }

    /** In the base unit of its dimension (kg, L, pieces, m²). */
    public BigDecimal inBase() {
        return plain(amount.scaleByPowerOfTen(unit.power()));
    }

    /** Exactly the same in another unit of the same dimension: a millionth of a gram is 0.000000000001 tonnes. */
    public Quantity in(Unit other) {
        if (other.dimension() != unit.dimension()) {
            throw new IllegalArgumentException(unit + " is not measured in " + other);
        }
        return other == unit ? this : new Quantity(amount.scaleByPowerOfTen(unit.power() - other.power()), other);
    }

    /**
     * The same as {@link #read} takes it: in its own unit, or, where that would need more than six decimals, in the next
     * smaller one, {@code 9999.9986 KGM} for {@code 9.9999986 TNE}.
     */
    public Quantity withinSixDecimals() {
        return Arrays.stream(Unit.values())
                .filter(each -> each.dimension() == unit.dimension() && each.power() <= unit.power())
                .sorted(Comparator.comparing(Unit::power).reversed())
                .map(this::in)
                .filter(same -> same.amount.scale() <= DECIMALS)
                .findFirst()
                .orElse(this);
    }

    public boolean nothing() {
        return amount.signum() == 0;
    }

    /** As people write it, {@code 1.234,5 kg} in Vietnamese and {@code 1,234.5 kg} in English. */
    public String in(Language language) {
        return language.number(amount) + " " + unit.symbol(language);
    }

    /** {@link #in} for pages: the space does not break, and one piece is {@code 1 pc}. */
    public String unbroken(Language language) {
        return language.number(amount) + '\u00a0' + unit.symbol(language, amount);
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }
}
