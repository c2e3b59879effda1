package vn.nguon.refusal;

/** What is to be decided is in a state that the decision does not fit: it was admitted already, say. */
public final class DecisionOutOfPlace extends Refusal {

    public DecisionOutOfPlace(Sentence sentence) {
        super(RefusalKind.CONFLICT, sentence);
    }
}
