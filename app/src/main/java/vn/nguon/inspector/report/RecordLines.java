package vn.nguon.inspector.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.nguon.inspector.network.LotNetwork;
import vn.nguon.inspector.report.InspectionReport.Fact;
import vn.nguon.inspector.report.InspectionReport.Line;
import vn.nguon.inspector.report.InspectionReport.Section;
import vn.nguon.inspector.report.InspectionReport.Text;
import vn.nguon.language.Language;
import vn.nguon.pages.record.RecordSummary;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.RecordedEvent;

/** What was recorded of a lot and of all that it came of: when it was, and when it was written down. */
final class RecordLines {

    /** Of more, the latest are printed. */
    private static final int MOST = 120;

    private final Language in;

    RecordLines(Language in) {
        this.in = in;
    }

    Section of(LotNetwork kin) {
        List<Line> lines = new ArrayList<>();
        List<RecordedEvent> events = kin.events();
        int first = Math.max(0, events.size() - MOST);
        if (first > 0) {
            lines.add(new Text(in.number(first)
                    + in.choose(
                            " ghi chép cũ hơn không in ở đây; xem đủ trên hệ thống.",
                            " older records are not printed here; all of them are on the platform.")));
        }
        for (RecordedEvent event : events.subList(first, events.size())) {
            RecordSummary said = RecordSummary.of(event, kin.productOf(event), in);
            String goods = event.goods().stream().map(this::said).collect(Collectors.joining("; "));
            lines.add(new Fact(
                    in.moment(event.time().toInstant()),
                    said.name() + " · "
                            + event.who().name()
                            + (event.where() == null
                                    ? ""
                                    : " · " + event.where().name())
                            + (event.mistake() == null
                                    ? ""
                                    : in.choose(" · ĐÃ KHAI BÁO LÀ SAI: ", " · DECLARED WRONG: ")
                                            + event.mistake().explanation())
                            + "\n" + recorded(event) + "\n" + goods
                            + (said.said().isEmpty() ? "" : "\n" + said.said())));
        }
        if (lines.isEmpty()) {
            lines.add(new Text(in.choose("Không có ghi chép.", "Nothing was recorded.")));
        }
        return new Section(in.choose("Ghi chép", "Records"), lines);
    }

    private String recorded(RecordedEvent event) {
        return (event.late() ? in.choose("GHI MUỘN, lúc ", "RECORDED LATE, ") : in.choose("Ghi lúc ", "Recorded "))
                + in.moment(event.recordedAt());
    }

    private String said(Goods goods) {
        return goods.quantity() == null
                ? goods.code()
                : goods.code() + " " + goods.quantity().in(in);
    }
}
