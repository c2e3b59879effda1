package vn.nguon.identity.access;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** A write that a browser sends on behalf of another site, or without saying on whose. */
final class FromAnotherSite extends Refusal {

    FromAnotherSite() {
        super(
                RefusalKind.NOT_ALLOWED,
                new LocalizedText(
                        "Yêu cầu này không đến từ trang của chúng tôi nên không được thực hiện. Hãy mở lại trang và thử lại; chương trình thì dùng khoá API.",
                        "This request does not come from our own pages, so it was not carried out. Open the page again and retry; programs should use an API key."));
    }
}
