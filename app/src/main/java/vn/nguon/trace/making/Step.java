package vn.nguon.trace.making;

import java.util.List;
import vn.nguon.refusal.Fields;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.recording.Circumstances;
import vn.nguon.trace.recording.Line;
import vn.nguon.trace.recording.NewLot;

/**
 * Goods become other goods.
 *
 * @param inputs  what is used up, from lots in hand
 * @param outputs the lots that come out
 * @param method  how: dried at 55 °C, hulled, extracted
 */
public record Step(Circumstances at, List<Line> inputs, List<NewLot> outputs, String method) {

    public Step {
        at = Fields.present("at", at);
        Line.lots("inputs", inputs);
        outputs = Fields.list("outputs", outputs, 50);
        for (int i = 0; i < outputs.size(); i++) {
            Fields.text("outputs[" + i + "].name", outputs.get(i).name(), 1, 200);
        }
        if (outputs.isEmpty()) {
            throw new Invalid("outputs", "Hãy ghi ít nhất một lô đầu ra.", "Name at least one lot that comes out.");
        }
        method = Fields.optional("method", method, 400);
    }
}
