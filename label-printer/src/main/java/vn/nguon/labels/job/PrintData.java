package vn.nguon.labels.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;

/** Print data for an industrial press: CSV with serial, URL and the serial's check digit. */
public final class PrintData {

    private static final int SERIAL = 13;

    private PrintData() {}

    /**
     * Writes a header and a line for each label, ended as RFC 4180 asks.
     *
     * @return how many labels
     * @throws LabelRefused when a serial is not 12 digits and their GS1 check digit
     */
    public static long write(Iterator<Label> labels, OutputStream out) throws IOException {
        var lines = new StringBuilder("serial,url,check_digit\r\n");
        long count = 0;
        for (; labels.hasNext(); count++) {
            var label = labels.next();
            lines.append(label.serial()).append(',').append(quoted(label.url())).append(',');
            lines.append(checkDigit(label.serial())).append("\r\n");
            if (lines.length() > 1 << 16) {
                out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
                lines.setLength(0);
            }
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        return count;
    }

    private static int checkDigit(String serial) {
        boolean digits = serial.length() == SERIAL && serial.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || StampUrl.checkDigit(serial.substring(0, SERIAL - 1)) != serial.charAt(SERIAL - 1) - '0') {
            throw new LabelRefused(
                    "tem %s: số sê-ri không phải 12 chữ số và chữ số kiểm tra",
                    "label %s: the serial is not 12 digits and their check digit", serial);
        }
        return serial.charAt(SERIAL - 1) - '0';
    }

    private static String quoted(String text) {
        return text.indexOf(',') < 0 && text.indexOf('"') < 0 ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
