package vn.nguon.inspector.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nguon.inspection.reach.GoodsHolder;
import vn.nguon.inspection.reach.GoodsReach;
import vn.nguon.inspector.report.InspectionReport.Fact;
import vn.nguon.inspector.report.InspectionReport.Line;
import vn.nguon.inspector.report.InspectionReport.Section;
import vn.nguon.inspector.report.InspectionReport.Text;
import vn.nguon.language.Language;
import vn.nguon.trace.Quantity;

/** Who has goods of the lot and of what was made of it, how much, and how they are reached. */
final class HolderLines {

    private static final int MOST = 120;

    private final Language in;

    HolderLines(Language in) {
        this.in = in;
    }

    Section of(GoodsReach reach) {
        List<Line> lines = new ArrayList<>();
        List<GoodsHolder> holders = reach.holders();
        holders.stream().limit(MOST).forEach(holder -> lines.add(line(holder)));
        if (holders.size() > MOST || !reach.complete()) {
            lines.add(new Text(in.choose(
                    "Danh sách còn dài hơn; xem đủ trên hệ thống.",
                    "The list is longer; all of it is on the platform.")));
        }
        if (holders.isEmpty()) {
            lines.add(new Text(in.choose("Theo ghi chép, không còn ai giữ.", "By the record, nobody has any.")));
        }
        return new Section(in.choose("Ai đang giữ hàng", "Who has the goods"), lines);
    }

    private Fact line(GoodsHolder holder) {
        String phone = holder.phone().isEmpty()
                ? in.choose("không có số điện thoại", "no telephone number")
                : in.choose("điện thoại ", "telephone ") + holder.phone();
        String has = Stream.of(
                        amounts(in.choose("trong tay ", "in hand "), holder.inHand()),
                        amounts(in.choose("trên đường ", "on the way "), holder.coming()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        String lots = holder.parts().stream()
                .map(part -> part.lot().code())
                .distinct()
                .limit(12)
                .collect(Collectors.joining(", "));
        String more = holder.lots() > 12 ? ", …" : "";
        return new Fact(
                holder.name(),
                has + "\n" + in.choose("Lô ", holder.lots() == 1 ? "Lot " : "Lots ") + lots + more + "\n" + phone);
    }

    private String amounts(String how, List<Quantity> amounts) {
        return amounts.isEmpty()
                ? ""
                : how + amounts.stream().map(each -> each.in(in)).collect(Collectors.joining(" + "));
    }
}
