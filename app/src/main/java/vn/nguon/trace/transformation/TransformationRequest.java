package vn.nguon.trace.transformation;

import java.util.List;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.recording.EventHeader;
import vn.nguon.trace.recording.GoodsLine;
import vn.nguon.trace.recording.NewLot;

/**
 * Goods become other goods.
 *
 * @param inputs  what is used up, from lots in hand
 * @param outputs the lots that come out
 * @param method  how: dried at 55 °C, hulled, extracted
 * @param kindReason why goods go in that are not known to be of a product that comes out; asked only then
 */
public record TransformationRequest(
        EventHeader at, List<GoodsLine> inputs, List<NewLot> outputs, String method, String kindReason) {

    public TransformationRequest {
        at = FieldReader.present("at", at);
        GoodsLine.lots("inputs", inputs);
        outputs = FieldReader.list("outputs", outputs, 50);
        for (int i = 0; i < outputs.size(); i++) {
            FieldReader.text("outputs[" + i + "].name", outputs.get(i).name(), 1, 200);
        }
        if (outputs.isEmpty()) {
            throw new Invalid("outputs", "Hãy ghi ít nhất một lô đầu ra.", "Name at least one lot that comes out.");
        }
        method = FieldReader.optional("method", method, 400);
        kindReason = FieldReader.optional("kindReason", kindReason, 300);
    }

    /** Where nobody asks for a reason. */
    public TransformationRequest(EventHeader at, List<GoodsLine> inputs, List<NewLot> outputs, String method) {
        this(at, inputs, outputs, method, "");
    }
}
