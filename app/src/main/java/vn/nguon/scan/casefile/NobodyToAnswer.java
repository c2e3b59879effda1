package vn.nguon.scan.casefile;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Nobody complained, or what they wrote is erased: nobody would read the answer. */
final class NobodyToAnswer extends Refusal {

    NobodyToAnswer() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Không có phản ánh nào để trả lời: việc này do quy tắc nêu, hoặc điều người mua viết đã được xoá.",
                        "There is no complaint to answer: a rule raised this, or what the consumer wrote is erased."));
    }
}
