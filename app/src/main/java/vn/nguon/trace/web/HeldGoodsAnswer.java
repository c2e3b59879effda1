package vn.nguon.trace.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Unit;
import vn.nguon.trace.objection.HeldGoods;

/** Goods of the asker's that an inspector holds, or that were made from what is held. */
@Schema(name = "HeldGoods")
record HeldGoodsAnswer(
        LotId lotId,
        String code,
        String name,
        @JsonFormat(shape = JsonFormat.Shape.NUMBER) BigDecimal left,
        Unit unit,
        boolean onTheWay,

        @Schema(description = "The lot that is held: these goods, or what they were made from")
        LotId heldLotId,

        String heldCode,
        String reason,
        Instant since) {

    static HeldGoodsAnswer of(HeldGoods goods) {
        return new HeldGoodsAnswer(
                goods.lot().id(),
                goods.lot().code(),
                goods.lot().name(),
                goods.left().amount(),
                goods.left().unit(),
                goods.coming(),
                goods.held().lot().id(),
                goods.held().lot().code(),
                goods.held().lot().frozenReason(),
                goods.held().since());
    }
}
