package vn.nguon.resolver;

import vn.nguon.gs1.DigitalLink;
import vn.nguon.language.Message;
import vn.nguon.language.Wording;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/**
 * No product that stamps may go on has this number, or no lot of it that stamps are on; of a lot nobody learns which.
 */
final class UnknownLink extends Refusal {

    private static final Message PRODUCT = Message.of("refusal.unknown-product", "gtin");
    private static final Message LOT = Message.of("refusal.unknown-lot");

    private UnknownLink(Wording sentence) {
        super(RefusalKind.NOT_FOUND, sentence);
    }

    static UnknownLink product(DigitalLink link) {
        String gtin = link.key().value();
        return new UnknownLink(PRODUCT.with(gtin));
    }

    static UnknownLink lot() {
        return new UnknownLink(LOT);
    }
}
