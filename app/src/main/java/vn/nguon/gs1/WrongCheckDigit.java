package vn.nguon.gs1;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The last digit of a GS1 key does not follow from the others: one of them was mistyped. */
public final class WrongCheckDigit extends Refusal {

    WrongCheckDigit(String field, String name, String digits) {
        this(field, name, digits, CheckDigit.of(digits.substring(0, digits.length() - 1)));
    }

    private WrongCheckDigit(String field, String name, String digits, int right) {
        super(
                RefusalKind.INVALID,
                new LocalizedText(
                        "Số " + name + " " + digits + " sai: nếu các chữ số trước đúng thì chữ số cuối phải là " + right
                                + ". Hãy kiểm tra lại từng chữ số.",
                        name + " " + digits + " is mistyped: if the other digits are right, the last one must be "
                                + right + ". Check every digit."),
                field,
                Map.of("rightCheckDigit", right));
    }
}
