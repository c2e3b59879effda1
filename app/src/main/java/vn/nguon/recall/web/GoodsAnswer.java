package vn.nguon.recall.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import vn.nguon.recall.register.RecalledGoods;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Unit;

/** Goods of the asker's that a recall reaches. */
record GoodsAnswer(
        LotId lotId,
        String code,
        String name,
        @JsonFormat(shape = JsonFormat.Shape.NUMBER) BigDecimal left,
        Unit unit,
        boolean onTheWay) {

    static GoodsAnswer of(RecalledGoods goods) {
        return new GoodsAnswer(
                goods.lot().id(),
                goods.lot().code(),
                goods.lot().name(),
                goods.left().amount(),
                goods.left().unit(),
                goods.coming());
    }
}
