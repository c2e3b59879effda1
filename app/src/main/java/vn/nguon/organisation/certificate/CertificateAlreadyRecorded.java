package vn.nguon.organisation.certificate;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Somebody recorded the certificate of that kind, issuer and number before. */
final class CertificateAlreadyRecorded extends Refusal {

    CertificateAlreadyRecorded() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Giấy chứng nhận số này của nơi cấp này đã có trong hệ thống. Hãy sửa giấy đã có, hoặc kiểm tra lại"
                                + " số.",
                        "A certificate of that number by that issuer is recorded already. Edit that one, or check the"
                                + " number."),
                "number",
                Map.of());
    }
}
