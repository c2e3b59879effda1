package vn.nguon.organisation.household.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of a file of households: RFC 4180, separated by commas, semicolons or tabs, whichever its headings are.
 *
 * @param ignored headings that say nothing to us
 */
record HouseholdFile(List<FileLine> lines, List<String> ignored) {

    private static final int MOST_LINES = 2_000;
    private static final int MOST_LETTERS = 250_000;

    /** What the file says, as Excel saves it: UTF-8, or UTF-16 of its "Unicode text". */
    static String text(byte[] file) {
        boolean wide = file.length > 1 && file[0] == (byte) 0xff && file[1] == (byte) 0xfe;
        return new String(file, wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
    }

    /** @throws UnreadableFile if it is no list of households */
    static HouseholdFile read(String text) {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw new UnreadableFile("Tệp trống. Hãy chọn tệp khác.", "The file is empty. Choose another.");
        }
        if (plain.length() > MOST_LETTERS) {
            throw tooLong();
        }
        if (plain.indexOf('\ufffd') >= 0 || plain.indexOf('\0') >= 0) {
            throw new UnreadableFile(
                    "Không đọc được chữ trong tệp. Trong Excel hãy lưu lại dạng «CSV UTF-8 (*.csv)».",
                    "The letters of the file cannot be read. In Excel save it as “CSV UTF-8 (*.csv)”.");
        }
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().fieldSeparator(separator(plain)).ofCsvRecord(plain)) {
            return of(records.stream().toList());
        } catch (CsvParseException | IOException wrong) {
            throw new UnreadableFile(
                    "Tệp không đúng dạng CSV: dấu nháy kép mở ra mà không đóng lại. Hãy lưu lại từ bảng tính.",
                    "This is no CSV file: a quotation mark opens and does not close. Save it from the spreadsheet again.");
        }
    }

    private static HouseholdFile of(List<CsvRecord> records) {
        if (records.isEmpty() || records.size() > MOST_LINES + 1) {
            throw tooLong();
        }
        List<String> headings = records.get(0).getFields();
        Map<Integer, FileColumn> columns = columns(headings);
        String all = String.join(" ", headings);
        char decimals = all.codePoints().anyMatch(letter -> letter > 0x7f && Character.isLetter(letter)) ? ',' : '.';
        List<FileLine> lines = new ArrayList<>();
        for (CsvRecord each : records.subList(1, records.size())) {
            Map<FileColumn, String> fields = new EnumMap<>(FileColumn.class);
            columns.forEach((at, column) -> fields.put(column, at < each.getFieldCount() ? field(each, at) : ""));
            if (fields.values().stream().anyMatch(field -> !field.isEmpty())) {
                lines.add(new FileLine(each.getStartingLineNumber(), fields, decimals, square(headings)));
            }
        }
        return new HouseholdFile(
                lines,
                headings.stream()
                        .filter(heading ->
                                !heading.isBlank() && FileColumn.headed(heading).isEmpty())
                        .toList());
    }

    private static Map<Integer, FileColumn> columns(List<String> headings) {
        Map<Integer, FileColumn> columns = new HashMap<>();
        Set<FileColumn> seen = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            FileColumn column = FileColumn.headed(headings.get(i)).orElse(null);
            if (column != null && !seen.add(column)) {
                throw new UnreadableFile(
                        "Hai cột cùng là «" + column.words().vi() + "». Hãy bỏ một cột.",
                        "Two columns are “" + column.words().en() + "”. Leave one out.");
            }
            if (column != null) {
                columns.put(i, column);
            }
        }
        if (!seen.contains(FileColumn.NAME) || !seen.contains(FileColumn.COMMUNE)) {
            throw new UnreadableFile(
                    "Dòng đầu của tệp phải có tên cột, ít nhất «Tên hộ» và «Xã, phường».",
                    "The file's first line names its columns, at least “Name” and “Commune”.");
        }
        return columns;
    }

    /** A spreadsheet is told by an apostrophe that something is text and no formula; it is not part of the text. */
    private static String field(CsvRecord line, int at) {
        return line.getField(at).strip().replaceFirst("^'(?=[=+\\-@])", "");
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char separator = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(first, each) > count(first, separator)) {
                separator = each;
            }
        }
        return separator;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    private static int square(List<String> headings) {
        return headings.stream()
                .filter(heading -> FileColumn.headed(heading).equals(Optional.of(FileColumn.AREA)))
                .map(heading -> heading.replaceFirst(".*\\((.*)\\).*", "$1").strip())
                .mapToInt(unit -> switch (unit) {
                    case "ha" -> 10_000;
                    case "sào", "sao" -> 500;
                    default -> 1;
                })
                .findFirst()
                .orElse(1);
    }

    private static UnreadableFile tooLong() {
        return new UnreadableFile(
                "Một tệp nhiều nhất 2.000 hộ. Hãy chia thành vài tệp.",
                "A file has at most 2,000 households. Split it.");
    }
}
