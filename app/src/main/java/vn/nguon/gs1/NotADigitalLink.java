package vn.nguon.gs1;

import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** An address that should have been a GS1 Digital Link and is not; says where it goes wrong. */
public final class NotADigitalLink extends Refusal {

    NotADigitalLink(String vi, String en) {
        super(
                RefusalKind.MALFORMED,
                new Sentence("Địa chỉ không phải GS1 Digital Link: " + vi, "Not a GS1 Digital Link: " + en));
    }
}
