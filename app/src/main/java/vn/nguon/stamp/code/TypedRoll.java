package vn.nguon.stamp.code;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * Stamps one after the other as people name them: from a serial to another, or from a serial on so many. Nobody can work
 * out the serial of the 450th, since serials end in a check digit.
 *
 * @param first what was typed as the first serial; none for the first there is
 * @param last  the last serial; none where the count says it
 * @param count how many; none where the last serial says it
 * @param firstField what the field of the first is called, for refusals
 * @param lastField  and that of the last
 */
public record TypedRoll(
        @Nullable String first,
        @Nullable String last,
        @Nullable Long count,
        String firstField,
        String lastField) {

    /** In fields {@code first}, {@code last} and {@code count}; what is blank says nothing. */
    public static TypedRoll of(@Nullable String first, @Nullable String last, @Nullable Long count) {
        return new TypedRoll(typed(first), typed(last), count, "first", "last");
    }

    /** In fields {@code from}, {@code to} and {@code count}. */
    public static TypedRoll fromTo(@Nullable String from, @Nullable String to, @Nullable Long count) {
        return new TypedRoll(typed(from), typed(to), count, "from", "to");
    }

    /** The same, but a single stamp where only the first is said. */
    public TypedRoll orOne() {
        return last == null && count == null ? new TypedRoll(first, null, 1L, firstField, lastField) : this;
    }

    /**
     * The stamps, of whatever order; one if neither the last nor a count is said.
     *
     * @throws Invalid naming the field, as does {@link MistypedSerial}
     */
    public StampRange stamps() {
        return stamps(List.of());
    }

    /** The stamps, whose serials may lack their check digits where they are among these. */
    public StampRange stamps(Collection<StampRange> among) {
        long from = number(firstField, FieldReader.present(firstField, first), among);
        return upTo(from, orOne().last(from, among));
    }

    /**
     * The stamps of an order; of all of it what is not said.
     *
     * @throws Invalid as above, and for stamps that the order does not hold
     */
    public StampRange within(StampRange order) {
        List<StampRange> among = List.of(order);
        long from = first == null ? order.first() : held(firstField, number(firstField, first, among), order);
        long to = last == null && count == null
                ? order.last()
                : held(last == null ? "count" : lastField, last(from, among), order);
        return upTo(from, to);
    }

    private long last(long from, Collection<StampRange> among) {
        if (count == null) {
            return number(lastField, FieldReader.present(lastField, last), among);
        }
        if (count < 1 || count > StampNumber.LAST - from + 1) {
            throw new Invalid(
                    "count",
                    "Số tem phải từ 1 đến " + (StampNumber.LAST - from + 1) + ".",
                    "How many stamps: 1 to " + (StampNumber.LAST - from + 1) + ".");
        }
        long to = from + count - 1;
        if (last != null && number(lastField, last, among) != to) {
            throw new Invalid(
                    "count",
                    "Từ số đầu đến số cuối không phải là " + count
                            + " tem. Hãy để trống số cuối, hoặc để trống số lượng.",
                    "From the first to the last serial are not " + count
                            + " stamps. Leave out the last serial, or the count.");
        }
        return to;
    }

    private StampRange upTo(long from, long to) {
        if (to < from) {
            throw new Invalid(
                    lastField,
                    "Số sê-ri cuối phải lớn hơn hoặc bằng số đầu. Hãy đổi chỗ hai số.",
                    "The last serial comes before the first. Swap them.");
        }
        return new StampRange(from, to);
    }

    private static long held(String field, long number, StampRange order) {
        if (!order.holds(number)) {
            throw new Invalid(
                    field,
                    "Đơn này gồm các tem " + order.serials() + ".",
                    "This order holds the stamps " + order.serials() + ".");
        }
        return number;
    }

    private static long number(String field, String typed, Collection<StampRange> among) {
        return TypedSerial.read(field, typed, among).number().value();
    }

    private static @Nullable String typed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
