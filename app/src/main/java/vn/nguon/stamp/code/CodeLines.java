package vn.nguon.stamp.code;

import java.nio.charset.StandardCharsets;

/**
 * Stamps as lines for a press: serial, code, URL. Every line is as long as the others, and is written without making
 * a string. Immutable.
 */
public final class CodeLines {

    /** What stands above lines of CSV (RFC 4180). */
    public static final String CSV_HEADER = "serial,code,url\r\n";

    private static final String SERIAL = "s".repeat(StampSerial.LENGTH);
    private static final String CODE = "c".repeat(StampCode.LENGTH);

    private final StampKey key;
    private final byte[] template;
    private final int serialAt;
    private final int codeAt;
    private final int codeInUrlAt;

    private CodeLines(StampKey key, String before, String between, String beforeUrl, String urlStart, String after) {
        String line = before + SERIAL + between + CODE + beforeUrl + urlStart + CODE + after;
        this.key = key;
        this.template = line.getBytes(StandardCharsets.US_ASCII);
        this.serialAt = before.length();
        this.codeAt = serialAt + StampSerial.LENGTH + between.length();
        this.codeInUrlAt = codeAt + StampCode.LENGTH + beforeUrl.length() + urlStart.length();
    }

    /**
     * Lines of CSV.
     *
     * @param urlStart what stands before the code in a URL: upper-case letters, digits and {@code :/.-}
     */
    public static CodeLines csv(StampKey key, String urlStart) {
        return new CodeLines(key, "", ",", ",", urlStart, "\r\n");
    }

    /** Lines of JSON; see {@link #csv}. */
    public static CodeLines ndjson(StampKey key, String urlStart) {
        return new CodeLines(key, "{\"serial\":\"", "\",\"code\":\"", "\",\"url\":\"", urlStart, "\"}\n");
    }

    /** Bytes of a line. */
    public int length() {
        return template.length;
    }

    /** Writes the line of that stamp from {@code at} on. */
    public void write(long number, byte[] into, int at) {
        System.arraycopy(template, 0, into, at, template.length);
        StampSerial.write(number, into, at + serialAt);
        StampCode.write(number, key.tag(number), into, at + codeAt);
        System.arraycopy(into, at + codeAt, into, at + codeInUrlAt, StampCode.LENGTH);
    }
}
