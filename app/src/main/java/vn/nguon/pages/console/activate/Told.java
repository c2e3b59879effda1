package vn.nguon.pages.console.activate;

import java.util.List;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.selection.Part;
import vn.nguon.trace.Lot;

/** An activation and the goods it is about. */
public record Told(Activation activation, Lot lot) {

    /** What it did, in the words that said what it would. */
    public Intent intent() {
        return new Intent(lot, activation.parts().stream().map(Part::stamps).toList(), List.of(), List.of());
    }
}
