package vn.nguon.trace.casing;

import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/** The number on a case or pallet: an SSCC (18 digits), or one of its packer's own. */
final class CaseCode {

    private CaseCode() {}

    /** The number as it is kept; refuses what is none. */
    static String read(String field, String code) {
        String read = FieldReader.text(field, code, 1, 40);
        if (!read.matches("[A-Za-z0-9._-]+")) {
            throw new Invalid(
                    field,
                    "Mã thùng gồm chữ không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới.",
                    "A case's number has letters A to Z, digits, dots, hyphens or underscores.");
        }
        return read;
    }
}
