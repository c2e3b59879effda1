package vn.nguon.stamp.press.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.press.outcome.PrintReport;

/** A report of what came out since the last one; each list may be left out. */
record ReportRequest(
        @Schema(description = "Came out for the first time") @Nullable List<@Nullable Range> printed,

        @Schema(description = "Came out again, because somebody asked for it") @Nullable List<@Nullable Told> reprinted,

        @Schema(description = "Came out and are unusable, so they are voided") @Nullable List<@Nullable Told> spoiled) {

    private static final int MOST = 1000;

    /** Stamps by their first and last serial. */
    record Range(
            @Schema(example = "0000000010009") @Nullable String first,

            @Schema(description = "Leave it out for one stamp", example = "0000000010108") @Nullable String last) {}

    /** Stamps, and why. */
    record Told(
            @Schema(example = "0000000010023") @Nullable String first,
            @Nullable String last,

            @Schema(example = "kẹt giấy, tem rách") @Nullable String reason) {}

    /** Refuses with {@link Invalid} or {@link vn.nguon.stamp.code.MistypedSerial}, naming the field. */
    PrintReport read() {
        List<Range> ranges = FieldReader.list("printed", printed, MOST);
        List<StampRange> first = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            first.add(stamps(
                    "printed[" + i + "]", ranges.get(i).first(), ranges.get(i).last()));
        }
        requireApart(first);
        return new PrintReport(first, told("reprinted", reprinted), told("spoiled", spoiled));
    }

    private static List<PrintReport.Told> told(String field, @Nullable List<@Nullable Told> told) {
        List<Told> all = FieldReader.list(field, told, MOST);
        List<PrintReport.Told> read = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String at = field + "[" + i + "]";
            Told one = all.get(i);
            read.add(new PrintReport.Told(
                    stamps(at, one.first(), one.last()), FieldReader.prose(at + ".reason", one.reason(), 1, 1000)));
        }
        return read;
    }

    private static StampRange stamps(String field, @Nullable String first, @Nullable String last) {
        long from = StampSerial.read(field + ".first", FieldReader.present(field + ".first", first))
                .number()
                .value();
        long to = last == null
                ? from
                : StampSerial.read(field + ".last", last).number().value();
        if (to < from) {
            throw new Invalid(
                    field + ".last",
                    "Số sê-ri cuối phải lớn hơn hoặc bằng số đầu.",
                    "The last serial comes before the first.");
        }
        return new StampRange(from, to);
    }

    /** A stamp named twice in one list came out twice, and would go unnoticed. */
    private static void requireApart(List<StampRange> stamps) {
        List<StampRange> sorted = new ArrayList<>(stamps);
        sorted.sort(Comparator.comparingLong(StampRange::first));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).first() <= sorted.get(i - 1).last()) {
                throw new Invalid(
                        "printed",
                        "Tem " + sorted.get(i).serials()
                                + " được nêu hai lần. Tem in lại ghi ở «reprinted», kèm lý do.",
                        "Stamps " + sorted.get(i).serials()
                                + " are named twice. What was printed again goes into “reprinted”, with its reason.");
            }
        }
    }
}
