package vn.nguon.stamp.code;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** What was read cannot be a stamp's code: a typing error, or a code that is damaged. It says nothing about the goods. */
public final class MalformedCode extends Refusal {

    MalformedCode() {
        super(
                RefusalKind.MALFORMED,
                new LocalizedText(
                        "Mã này chưa đúng dạng: mã tem gồm 20 chữ và số. Hãy quét hoặc nhập lại.",
                        "This is not the form of a code: a stamp's code has 20 letters and digits. Scan or type it again."));
    }
}
