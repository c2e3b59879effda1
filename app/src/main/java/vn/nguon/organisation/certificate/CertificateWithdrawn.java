package vn.nguon.organisation.certificate;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The certificate was taken off the record. */
final class CertificateWithdrawn extends Refusal {

    CertificateWithdrawn(Certificate certificate) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Giấy chứng nhận số " + certificate.number() + " đã rút. Hãy ghi giấy mới nếu cần.",
                        "Certificate " + certificate.number() + " was withdrawn. Record a new one if need be."));
    }
}
