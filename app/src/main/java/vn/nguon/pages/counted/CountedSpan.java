package vn.nguon.pages.counted;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.nguon.language.Language;
import vn.nguon.pages.form.FormOption;

/** The days up to today that are looked at, cut into days, weeks or months so that a chart has room for them. */
public enum CountedSpan {
    MONTH(30),
    QUARTER(91),
    YEAR(365);

    private final int days;

    CountedSpan(int days) {
        this.days = days;
    }

    /** The span of so many days; that of a quarter for anything else. */
    public static CountedSpan of(int days) {
        for (CountedSpan countedSpan : values()) {
            if (countedSpan.days == days) {
                return countedSpan;
            }
        }
        return QUARTER;
    }

    public int days() {
        return days;
    }

    /** All spans, to choose one from. */
    public static List<FormOption> options(Language in) {
        return Arrays.stream(values())
                .map(span -> new FormOption(String.valueOf(span.days), span.words(in)))
                .toList();
    }

    private String words(Language in) {
        return switch (this) {
            case MONTH -> in.choose("30 ngày", "30 days");
            case QUARTER -> in.choose("3 tháng", "3 months");
            case YEAR -> in.choose("1 năm", "1 year");
        };
    }

    /** What one bar stands for. */
    public String each(Language in) {
        return switch (this) {
            case MONTH -> in.choose("Ngày", "Day");
            case QUARTER -> in.choose("Tuần từ", "Week from");
            case YEAR -> in.choose("Tháng", "Month");
        };
    }

    /** The first day that is counted: a whole week, a whole month. */
    public LocalDate from(LocalDate today) {
        return begin(today.minusDays(days - 1L));
    }

    /** The first days of all parts, in order. */
    List<LocalDate> parts(LocalDate today) {
        List<LocalDate> parts = new ArrayList<>();
        for (LocalDate part = from(today); !part.isAfter(today); part = next(part)) {
            parts.add(part);
        }
        return parts;
    }

    /** What the parts are called. */
    public List<String> labels(LocalDate today, Language in) {
        return parts(today).stream()
                .map(part -> this == YEAR ? in.month(part) : in.dayOfYear(part))
                .toList();
    }

    /** Sums of the days, part by part. */
    public List<Long> summed(LocalDate today, Map<LocalDate, Long> byDay) {
        List<LocalDate> parts = parts(today);
        long[] sums = new long[parts.size()];
        byDay.forEach((day, amount) -> {
            int part = parts.indexOf(begin(day));
            if (part >= 0) {
                sums[part] += amount;
            }
        });
        return Arrays.stream(sums).boxed().toList();
    }

    private LocalDate begin(LocalDate day) {
        return switch (this) {
            case MONTH -> day;
            case QUARTER -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case YEAR -> YearMonth.from(day).atDay(1);
        };
    }

    private LocalDate next(LocalDate part) {
        return switch (this) {
            case MONTH -> part.plusDays(1);
            case QUARTER -> part.plusWeeks(1);
            case YEAR -> part.plusMonths(1);
        };
    }
}
