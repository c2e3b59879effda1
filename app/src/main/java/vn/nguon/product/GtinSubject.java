package vn.nguon.product;

import org.jspecify.annotations.Nullable;
import vn.nguon.gs1.Gtin;

/** How the ledger names the GTIN that an act gave to a product or took from it: {@code gtin:08935001234562}. */
final class GtinSubject {

    private static final String PREFIX = "gtin:";

    private GtinSubject() {}

    static String of(Gtin gtin) {
        return PREFIX + gtin.value();
    }

    static @Nullable Gtin read(String subject) {
        return subject.startsWith(PREFIX) ? new Gtin(subject.substring(PREFIX.length())) : null;
    }
}
