package vn.nguon.trace.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The crop was treated, and its waiting period is not over. */
public final class WithinWaitingPeriod extends Refusal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public WithinWaitingPeriod(String agent, LocalDate harvestFrom) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Cây trồng còn trong thời gian cách ly sau khi dùng «" + agent
                                + "». Chỉ được thu hoạch từ ngày " + DAY.format(harvestFrom) + ".",
                        "The crop is within the waiting period of “" + agent + "”. It may be harvested from "
                                + harvestFrom + " on."),
                "at.time",
                Map.of("agent", agent, "harvestFrom", harvestFrom));
    }
}
