package vn.nguon.gs1;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** An address that should have been a GS1 Digital Link and is not; says where it goes wrong. */
public final class NotADigitalLink extends Refusal {

    NotADigitalLink(String vi, String en) {
        super(
                RefusalKind.MALFORMED,
                new LocalizedText("Địa chỉ không phải GS1 Digital Link: " + vi, "Not a GS1 Digital Link: " + en));
    }
}
