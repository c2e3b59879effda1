package vn.nguon.pages.counted;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nguon.metrics.DailyMetric;

/** Figures of many days and details, taken apart. */
public final class ByDay {

    private ByDay() {}

    /** The amounts of one detail. A day on which more was taken back than done is a day of nothing on a chart. */
    public static Map<LocalDate, Long> of(List<DailyMetric> found, String detail) {
        Map<LocalDate, Long> byDay = new HashMap<>();
        found.stream()
                .filter(figure -> figure.detail().equals(detail))
                .forEach(figure -> byDay.merge(figure.day(), figure.amount().longValue(), Long::sum));
        byDay.replaceAll((day, amount) -> Math.max(0, amount));
        return byDay;
    }
}
