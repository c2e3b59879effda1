package vn.nguon.cooperative.activate;

import java.util.List;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.selection.SelectionPart;
import vn.nguon.trace.Lot;

/** An activation and the goods it is about. */
public record ActivationSummary(Activation activation, Lot lot) {

    /** What it did, in the words that said what it would. */
    public ActivationPreview intent() {
        return new ActivationPreview(
                lot, activation.parts().stream().map(SelectionPart::stamps).toList(), List.of(), List.of(), false);
    }
}
