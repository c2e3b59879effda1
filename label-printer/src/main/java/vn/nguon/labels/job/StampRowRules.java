package vn.nguon.labels.job;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.Label;
import vn.nguon.labels.LocalizedMessage;

/**
 * The rules by which a job's rows belong together: a stamp's serial follows from its code, no stamp stands twice, and a job is of
 * stamps or of something else. What is not ours has serials of its own; only what a spreadsheet made of them is refused.
 */
final class StampRowRules {

    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]+([.,][0-9]+)?[eE]\\+[0-9]+");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{13}");
    private static final LocalizedMessage CURE = new LocalizedMessage(
            "Bảng tính làm hỏng số sê-ri: hãy in thẳng từ tệp đã tải về, hoặc khi mở bằng bảng tính thì nhập cột số sê-ri"
                    + " dạng Văn bản (Text).",
            "Spreadsheets spoil serials: print from the file as it was downloaded, or import the column of serials as"
                    + " Text.");

    private final SeenNumbers seen = new SeenNumbers();
    private @Nullable Boolean stamps;

    /**
     * Judges the next row.
     *
     * @param column what the row says its code is, besides its URL
     * @throws JobRefused naming the line, what is wrong with it and what to do
     */
    void refuseWrong(Label label, @Nullable String column, long line) {
        String code = code(label, line);
        if (stamps == null) {
            stamps = code != null;
        }
        if (stamps != (code != null)) {
            throw new JobRefused(
                    line,
                    "đường dẫn %s %s mã tem, khác với các dòng trước; hãy in tem và nhãn khác bằng hai tệp riêng",
                    "the URL %s %s a stamp's code, unlike the lines before; print stamps and other labels from two files",
                    label.url(),
                    stamps ? LocalizedMessage.of("không có", "has not") : LocalizedMessage.of("có", "has"));
        }
        if (code != null) {
            refuseWrongStamp(label, code, column, line);
        } else if (SCIENTIFIC.matcher(label.serial()).matches()) {
            throw new JobRefused(line, "«%s» không phải số sê-ri. %s", "\"%s\" is no serial. %s", label.serial(), CURE);
        }
    }

    private static @Nullable String code(Label label, long line) {
        try {
            return StampUrl.code(label.url());
        } catch (IllegalArgumentException e) {
            throw new JobRefused(
                    line,
                    "«%s» trong đường dẫn không phải mã tem: mã có 20 ký hiệu; hãy tải lại tệp in",
                    "\"%s\" in the URL is no stamp's code, which has 20 symbols; download the job again",
                    e.getMessage());
        }
    }

    private void refuseWrongStamp(Label label, String code, @Nullable String column, long line) {
        long number = StampUrl.number(code);
        String serial = StampUrl.serial(number);
        if (!serial.equals(label.serial())) {
            throw new JobRefused(line, wrong(label.serial(), serial));
        }
        if (column != null && !column.isBlank() && !code.equals(StampUrl.read(column))) {
            throw new JobRefused(
                    line,
                    "mã «%s» không phải mã trong đường dẫn, %s; các cột đã lệch dòng, hãy tải lại tệp in",
                    "the code \"%s\" is not the one in the URL, %s; columns have slipped, download the job again",
                    column,
                    code);
        }
        if (!seen.add(number)) {
            throw new JobRefused(
                    line,
                    "tem %s đã có ở một dòng trước; mỗi tem chỉ in một lần, hãy bỏ dòng thừa",
                    "stamp %s stands in an earlier line already; each is printed once, so take one of them out",
                    serial);
        }
    }

    private static LocalizedMessage wrong(String given, String serial) {
        if (SCIENTIFIC.matcher(given).matches()) {
            return LocalizedMessage.of(
                    "«%s» không phải số sê-ri; mã này là của tem %s. %s",
                    "\"%s\" is no serial; the code is that of stamp %s. %s", given, serial, CURE);
        }
        if (!given.isEmpty()
                && given.length() < serial.length()
                && serial.replaceFirst("^0+", "").equals(given)) {
            return LocalizedMessage.of(
                    "số sê-ri «%s» đã mất các số 0 ở đầu, phải là %s. %s",
                    "the serial \"%s\" has lost the zeros in front, it should be %s. %s", given, serial, CURE);
        }
        boolean digits = SERIAL.matcher(given).matches();
        if (digits && StampUrl.checkDigit(given.substring(0, 12)) != given.charAt(12) - '0') {
            return LocalizedMessage.of(
                    "số sê-ri «%s» sai chữ số kiểm tra; mã này là của tem %s. %s",
                    "the check digit of the serial \"%s\" is wrong; the code is that of stamp %s. %s",
                    given,
                    serial,
                    CURE);
        }
        return LocalizedMessage.of(
                "số sê-ri «%s» không đi với mã trong đường dẫn, là của tem %s; các dòng có thể đã bị xáo trộn, hãy in từ tệp"
                        + " đã tải về",
                "the serial \"%s\" does not belong to the code in the URL, which is that of stamp %s; rows may have been"
                        + " mixed up, print from the file as it was downloaded",
                given,
                serial);
    }
}
