package vn.nguon.refusal;

import vn.nguon.language.LocalizedText;

/** There is no such thing, or it is not the asker's to know of: both get the same answer. */
public final class NotFound extends Refusal {

    public NotFound() {
        super(
                RefusalKind.NOT_FOUND,
                new LocalizedText(
                        "Không tìm thấy. Hãy kiểm tra lại địa chỉ, hoặc mục này không thuộc về bạn.",
                        "Not found. Check the address; or it is not yours to see."));
    }
}
