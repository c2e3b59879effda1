package vn.nguon.stamp.code;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** What was typed is not a serial: a typing error, told before anything is looked up. */
public final class MistypedSerial extends Refusal {

    private static final int SHOWN = 40;

    private MistypedSerial(String field, LocalizedText sentence) {
        super(RefusalKind.INVALID, sentence, field, Map.of());
    }

    static MistypedSerial notThirteenDigits(String field, String typed) {
        return new MistypedSerial(
                field,
                new LocalizedText(
                        "Số sê-ri trên tem gồm 13 chữ số; «" + shown(typed) + "» thì không phải. Hãy nhập lại.",
                        "A serial is the 13 digits printed on the stamp; “" + shown(typed)
                                + "” is not. Type it again."));
    }

    static MistypedSerial wrongCheckDigit(String field, String typed) {
        return new MistypedSerial(
                field,
                new LocalizedText(
                        "Số sê-ri «" + shown(typed) + "» có chữ số sai: chữ số kiểm tra không khớp. Hãy xem lại tem.",
                        "A digit of the serial “" + shown(typed)
                                + "” is wrong: its check digit does not fit. Look at the stamp again."));
    }

    private static String shown(String typed) {
        return typed.length() <= SHOWN ? typed : typed.substring(0, SHOWN) + "…";
    }
}
