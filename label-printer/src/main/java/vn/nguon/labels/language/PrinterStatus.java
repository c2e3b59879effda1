package vn.nguon.labels.language;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nguon.labels.LocalizedMessage;

/**
 * The state of a printer.
 *
 * @param busy whether labels that it was sent have not come out yet
 */
public record PrinterStatus(Set<Trouble> troubles, boolean busy) {

    /** What a person must see to before it goes on. */
    public enum Trouble {
        PAPER_OUT("hết giấy", "paper out"),
        PAPER_JAM("kẹt giấy", "paper jam"),
        HEAD_OPEN("nắp đầu in đang mở", "head open"),
        RIBBON_OUT("hết ruy băng", "ribbon out"),
        PAUSED("đang tạm dừng", "paused"),
        OTHER("máy in không nói rõ lỗi gì", "in trouble it does not name");

        private final String vi;
        private final String en;

        Trouble(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }
    }

    static PrinterStatus of(boolean busy, EnumSet<Trouble> troubles) {
        return new PrinterStatus(Set.copyOf(troubles), busy);
    }

    /** Whether it would print now. */
    public boolean ready() {
        return troubles.isEmpty();
    }

    /** The troubles in words. */
    public LocalizedMessage inWords() {
        var words = troubles.stream()
                .sorted()
                .map(trouble -> new LocalizedMessage(trouble.vi, trouble.en))
                .toList();
        return new LocalizedMessage(
                words.stream().map(LocalizedMessage::vi).collect(Collectors.joining(", ")),
                words.stream().map(LocalizedMessage::en).collect(Collectors.joining(", ")));
    }
}
