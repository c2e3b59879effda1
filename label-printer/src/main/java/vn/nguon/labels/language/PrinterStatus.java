package vn.nguon.labels.language;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a printer is.
 *
 * @param busy whether labels that it was sent have not come out yet
 */
public record PrinterStatus(Set<Trouble> troubles, boolean busy) {

    /** What a person must see to before it goes on. */
    public enum Trouble {
        PAPER_OUT("paper out – hết giấy"),
        PAPER_JAM("paper jam – kẹt giấy"),
        HEAD_OPEN("head open – nắp đầu in đang mở"),
        RIBBON_OUT("ribbon out – hết ruy băng"),
        PAUSED("paused – đang tạm dừng"),
        OTHER("in trouble it does not name – lỗi khác");

        private final String words;

        Trouble(String words) {
            this.words = words;
        }
    }

    static PrinterStatus of(boolean busy, EnumSet<Trouble> troubles) {
        return new PrinterStatus(Set.copyOf(troubles), busy);
    }

    /** Whether it would print now. */
    public boolean ready() {
        return troubles.isEmpty();
    }

    /** The troubles in words, English and Vietnamese. */
    public String inWords() {
        return troubles.stream().sorted().map(trouble -> trouble.words).collect(Collectors.joining(", "));
    }
}
