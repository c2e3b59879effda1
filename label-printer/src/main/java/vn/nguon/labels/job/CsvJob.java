package vn.nguon.labels.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;

/** Labels from CSV: a header names the columns; {@code serial} and {@code url} must be among them, others are texts. */
final class CsvJob implements JobReader.LabelSource {

    private final CsvRecords records;
    private final List<String> columns = new ArrayList<>();
    private @Nullable String code;

    CsvJob(BufferedReader reader) throws IOException {
        records = new CsvRecords(reader);
        var header = records.read();
        if (header == null) {
            throw new JobRefused(
                    "tệp in trống; dòng đầu phải nêu tên các cột",
                    "the job is empty; its first line must name the columns");
        }
        for (String column : header) {
            columns.add(column.strip().toLowerCase(Locale.ROOT));
        }
        for (String needed : List.of("serial", "url")) {
            if (!columns.contains(needed)) {
                throw new JobRefused(
                        "tệp in không có cột %s; chỉ có %s",
                        "the job has no column %s; it has %s", needed, String.join(", ", columns));
            }
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new JobRefused(
                    "tệp in nêu một cột hai lần: %s", "the job names a column twice: %s", String.join(", ", columns));
        }
    }

    @Override
    public @Nullable String code() {
        return code;
    }

    @Override
    public long line() {
        return records.line();
    }

    @Override
    public @Nullable Label next() throws IOException {
        var record = records.read();
        if (record == null) {
            return null;
        }
        if (record.size() != columns.size()) {
            throw new JobRefused(
                    records.line(),
                    "có %d ô, nhưng có %d cột",
                    "%d fields, but %d columns",
                    record.size(),
                    columns.size());
        }
        String serial = "";
        String url = "";
        var texts = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            switch (columns.get(i)) {
                case "serial" -> serial = record.get(i).strip();
                case "url" -> url = record.get(i).strip();
                default -> texts.put(columns.get(i), record.get(i));
            }
        }
        code = texts.get("code");
        try {
            return new Label(serial, url, texts);
        } catch (LabelRefused e) {
            throw new JobRefused(records.line(), e.reason());
        }
    }
}
