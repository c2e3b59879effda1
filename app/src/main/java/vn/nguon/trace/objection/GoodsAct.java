package vn.nguon.trace.objection;

import vn.nguon.language.LocalizedText;

/** What somebody may want to do with goods, and what that is called of goods that it is not to be done with. */
public enum GoodsAct {
    HARVEST("thu hoạch", "harvested"),
    PROCESS("chế biến", "processed"),
    PACK("đóng gói", "packed"),
    STAMP("dán tem", "stamped"),
    SHIP("gửi đi", "sent on"),
    /** Back to whoever they came from, or to another place of one's own. */
    RETURN("chuyển về", "sent back"),
    /** Into a case, or out of it. */
    CASE("xếp hay dỡ thùng", "put into or taken out of a case"),
    SELL("bán", "sold"),
    /** Said to be lost, stolen or destroyed. */
    WRITE_OFF("ghi giảm", "written off");

    private final String vi;
    private final String en;

    GoodsAct(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** {@code bán}, {@code sold}. */
    LocalizedText words() {
        return new LocalizedText(vi, en);
    }

    /** {@code không được bán}, {@code may not be sold}. */
    LocalizedText forbidden() {
        return new LocalizedText("không được " + vi, "may not be " + en);
    }
}
