package vn.nguon.inspector.lot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.nguon.inspector.network.LotNetwork;
import vn.nguon.language.Language;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.journey.LotLink;

/**
 * How far a recall of a lot reaches: whoever scans a stamp of it, or of anything made from it, is told.
 *
 * @param stamps   how many are activated on all of them
 * @param lots     how many lots were made from it, over however many steps
 * @param complete whether that is all, and not just what is walked
 */
public record RecallScope(long stamps, int lots, boolean complete) {

    static RecallScope of(LotNetwork kin) {
        Set<LotId> reached = new HashSet<>(Set.of(kin.lot().id()));
        int before;
        do {
            before = reached.size();
            for (LotLink lotLink : kin.links()) {
                if (reached.contains(lotLink.elder())) {
                    reached.add(lotLink.younger());
                }
            }
        } while (reached.size() > before);
        List<Lot> lots =
                kin.lots().stream().filter(lot -> reached.contains(lot.id())).toList();
        return new RecallScope(lots.stream().mapToLong(Lot::stampsActivated).sum(), lots.size() - 1, !kin.truncated());
    }

    /** What a recall will do, in a sentence. */
    public String words(Language in) {
        if (stamps == 0) {
            return in.choose(
                    "Chưa tem nào của lô này hay của lô làm từ nó được kích hoạt; tem kích hoạt sau này cũng hiện thông báo"
                            + " trước hết khi có người quét.",
                    "No stamp of this lot or of a lot made from it is activated yet; those activated later show the notice"
                            + " first as well, to whoever scans one.");
        }
        String number = (complete ? "" : in.choose("ít nhất ", "at least ")) + in.number(stamps);
        return in.choose(
                "Trong một giây, " + number + " tem đã kích hoạt của lô này" + madeOfIt(in)
                        + (stamps == 1 ? " sẽ" : " đều") + " hiện thông báo trước hết khi có người quét.",
                "Within a second, " + number + " activated " + (stamps == 1 ? "stamp" : "stamps") + " of this lot"
                        + madeOfIt(in) + (stamps == 1 ? " shows" : " show")
                        + " the notice first to whoever scans " + (stamps == 1 ? "it." : "one."));
    }

    private String madeOfIt(Language in) {
        if (lots == 0) {
            return "";
        }
        return in.choose(
                " và của " + in.number(lots) + " lô làm từ nó",
                " and of the " + (lots == 1 ? "lot" : in.number(lots) + " lots") + " made from it");
    }
}
