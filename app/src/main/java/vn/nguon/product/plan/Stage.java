package vn.nguon.product.plan;

import java.util.Arrays;
import java.util.Optional;
import vn.nguon.language.LocalizedText;

/** The step of the chain that an event belongs to, in the order goods usually go. */
public enum Stage {
    RAW_MATERIAL("Nguyên liệu", "Raw material"),
    HARVEST("Thu hoạch", "Harvest"),
    TRANSPORT("Vận chuyển", "Transport"),
    SLAUGHTER("Giết mổ", "Slaughter"),
    PRELIMINARY_PROCESSING("Sơ chế", "Preliminary processing"),
    PROCESSING("Chế biến", "Processing"),
    TESTING("Kiểm nghiệm", "Testing"),
    PACKING("Đóng gói", "Packing"),
    DISTRIBUTION("Phân phối", "Distribution"),
    RETAIL("Bán lẻ", "Retail");

    private final String vi;
    private final String en;

    Stage(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** The stage of that name, {@code HARVEST}; empty if there is none. */
    public static Optional<Stage> named(String name) {
        return Arrays.stream(values())
                .filter(stage -> stage.name().equals(name))
                .findFirst();
    }

    /** Its name for people. */
    public LocalizedText words() {
        return new LocalizedText(vi, en);
    }
}
