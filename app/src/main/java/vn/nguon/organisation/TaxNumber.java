package vn.nguon.organisation;

import vn.nguon.refusal.Invalid;

/**
 * A Vietnamese tax number: ten digits of which the last checks the others, three more for a branch
 * ({@code 0300588569-001}); a household's is its head's identity number of twelve digits, which has no check digit.
 */
final class TaxNumber {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int MODULUS = 11;

    private TaxNumber() {}

    /**
     * The number as it is kept: without spaces and dots, a hyphen before a branch; empty for none.
     *
     * @throws Invalid for what cannot be one
     */
    static String read(String field, String text) {
        String digits = text.replaceAll("[\\s.]", "").replaceFirst("^([0-9]{10})-([0-9]{3})$", "$1$2");
        if (digits.isEmpty() || digits.matches("[0-9]{12}")) {
            return digits;
        }
        if (!digits.matches("[0-9]{10}([0-9]{3})?")) {
            throw new Invalid(
                    field,
                    "Mã số thuế có 10 chữ số, chi nhánh thêm 3 chữ số; hộ kinh doanh dùng số định danh 12 chữ số.",
                    "A tax number has 10 digits, a branch's 3 more; a household's is an identity number of 12 digits.");
        }
        if (!checks(digits)) {
            throw new Invalid(
                    field,
                    "Mã số thuế có chữ số sai (chữ số thứ mười không khớp). Hãy so lại với giấy đăng ký.",
                    "A digit of the tax number is wrong: the tenth does not fit. Compare it with your papers.");
        }
        return digits.length() == 10 ? digits : digits.substring(0, 10) + "-" + digits.substring(10);
    }

    /** Whether it is a person's, which is nobody else's to read and is kept in no ledger. */
    static boolean isOfAPerson(String number) {
        return number.length() == 12;
    }

    static String taxpayer(String number) {
        return isOfAPerson(number) || number.isEmpty() ? number : number.substring(0, 10);
    }

    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return 10 - sum % MODULUS == digits.charAt(9) - '0';
    }
}
