package vn.nguon.product.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.nguon.language.Message;
import vn.nguon.language.Wording;

/** The step of the chain that an event belongs to, in the order goods usually go. */
public enum Stage {
    RAW_MATERIAL,
    HARVEST,
    TRANSPORT,
    SLAUGHTER,
    PRELIMINARY_PROCESSING,
    PROCESSING,
    TESTING,
    PACKING,
    DISTRIBUTION,
    RETAIL;

    private final Message message =
            Message.of("stage." + name().toLowerCase(Locale.ROOT).replace('_', '-'));

    /** The stage of that name, {@code HARVEST}; empty if there is none. */
    public static Optional<Stage> named(String name) {
        return Arrays.stream(values())
                .filter(stage -> stage.name().equals(name))
                .findFirst();
    }

    /** Its name for people. */
    public Wording words() {
        return message;
    }
}
