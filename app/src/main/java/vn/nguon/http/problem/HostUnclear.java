package vn.nguon.http.problem;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** A request that names no host, or several (RFC 9112, 3.2). */
final class HostUnclear extends Refusal {

    HostUnclear() {
        super(
                RefusalKind.MALFORMED,
                new LocalizedText(
                        "Yêu cầu phải có đúng một dòng Host. Hãy sửa chương trình gửi yêu cầu.",
                        "A request needs exactly one Host line. Correct the program that sends it."));
    }
}
