package vn.nguon.identity.access;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** An address or a header is written so that two readers could read it differently. */
final class AddressMalformed extends Refusal {

    AddressMalformed() {
        super(
                RefusalKind.MALFORMED,
                new LocalizedText(
                        "Địa chỉ có ký tự không được phép. Hãy kiểm tra lại địa chỉ.",
                        "The address holds characters that are not allowed. Check the address."));
    }
}
