package vn.nguon.scan.web;

import vn.nguon.refusal.Sentence;
import vn.nguon.scan.ScanResult;
import vn.nguon.scan.Verdict;

/** Each verdict in one sentence, with what to do where it warns. */
final class Saying {

    private Saying() {}

    /** Of a genuine stamp, too, whatever else there is to know before somebody buys. */
    static Sentence of(ScanResult scanned) {
        if (scanned.verdict() instanceof Verdict.Genuine && scanned.suspended()) {
            return new Sentence(
                    "Tem thật, đã kích hoạt cho lô hàng này; nhưng đơn vị dán tem đang bị cơ quan quản lý tạm dừng."
                            + " Hãy hỏi nơi bán hoặc cơ quan quản lý trước khi mua.",
                    "A genuine stamp, activated for these goods; but the authority suspended who put it on them. Ask"
                            + " the shop or the authority before you buy.");
        }
        return of(scanned.verdict());
    }

    private static Sentence of(Verdict verdict) {
        if (verdict instanceof Verdict.Genuine) {
            return new Sentence(
                    "Tem thật, đã kích hoạt cho lô hàng này.", "A genuine stamp, activated for these goods.");
        }
        if (verdict instanceof Verdict.NotActivated) {
            return new Sentence(
                    "Tem này là thật nhưng chưa được kích hoạt. Đừng mua hàng mang tem này.",
                    "This stamp is real but was never activated. Do not buy goods that bear it.");
        }
        if (verdict instanceof Verdict.Voided) {
            return new Sentence(
                    "Tem này đã bị huỷ. Đừng mua hàng mang tem này.",
                    "This stamp was cancelled. Do not buy goods that bear it.");
        }
        if (verdict instanceof Verdict.Recalled) {
            return new Sentence(
                    "Hàng này đang bị thu hồi. Đừng dùng; hãy làm theo thông báo thu hồi.",
                    "These goods are being called back. Do not use them; do as the notice says.");
        }
        if (verdict instanceof Verdict.Expired) {
            return new Sentence(
                    "Hàng này đã hết hạn sử dụng. Đừng dùng.", "These goods are past their last day. Do not use them.");
        }
        if (verdict instanceof Verdict.PossibleCopy) {
            return new Sentence(
                    "Tem này có thể đã bị sao chép. Hãy xem bằng chứng và hỏi người bán.",
                    "This stamp may have been copied. Look at the evidence and ask the seller.");
        }
        if (verdict instanceof Verdict.Malformed) {
            return new Sentence(
                    "Mã này chưa đúng dạng. Hãy quét hoặc nhập lại.",
                    "This is not the form of a code. Scan or type it again.");
        }
        if (verdict instanceof Verdict.TooManyTries) {
            return new Sentence(
                    "Mạng này đã thử quá nhiều mã không tồn tại. Hãy chờ một lát rồi quét lại.",
                    "Too many codes that do not exist were tried from this network. Wait a little and scan again.");
        }
        return new Sentence(
                "Chúng tôi không phát hành mã này. Hãy kiểm tra lại mã; nếu đúng, đừng mua hàng.",
                "We did not issue this code. Check the code; if it is right, do not buy the goods.");
    }
}
