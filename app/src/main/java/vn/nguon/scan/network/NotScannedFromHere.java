package vn.nguon.scan.network;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Where somebody is, only those who scanned the stamp say. */
public final class NotScannedFromHere extends Refusal {

    public NotScannedFromHere() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Tem này chưa được quét từ mạng bạn đang dùng. Hãy quét lại tem rồi chọn tỉnh, thành ngay sau đó.",
                        "This stamp was not scanned from the network you use. Scan it again, then say where you are."));
    }
}
