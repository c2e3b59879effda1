package vn.nguon.refusal;

import vn.nguon.language.LocalizedText;

/** What is to be decided is in a state that the decision does not fit: it was admitted already, say. */
public final class DecisionOutOfPlace extends Refusal {

    public DecisionOutOfPlace(LocalizedText sentence) {
        super(RefusalKind.CONFLICT, sentence);
    }
}
