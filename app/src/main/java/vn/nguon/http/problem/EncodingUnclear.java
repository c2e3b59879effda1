package vn.nguon.http.problem;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** A body sent in another way than whole or {@code chunked} (RFC 9112, 6.1). */
final class EncodingUnclear extends Refusal {

    EncodingUnclear() {
        super(
                RefusalKind.MALFORMED,
                new LocalizedText(
                        "Transfer-Encoding chỉ được là chunked. Hãy sửa chương trình gửi yêu cầu.",
                        "Transfer-Encoding may be chunked and nothing else. Correct the program that sends it."));
    }
}
