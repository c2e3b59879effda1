package vn.nguon.trace.event;

/** The dimension of "what" (EPCIS 2.0, 7.4): how an event speaks of its goods. */
public enum EventType {
    /** Something happened to goods that stay what they are. */
    OBJECT("ObjectEvent"),
    /** Goods became other goods. */
    TRANSFORMATION("TransformationEvent"),
    /** Goods were put together, or taken apart again. */
    AGGREGATION("AggregationEvent");

    private final String epcis;

    EventType(String epcis) {
        this.epcis = epcis;
    }

    /** The type's name in EPCIS: {@code ObjectEvent}. */
    public String epcis() {
        return epcis;
    }

    static EventType named(String epcis) {
        for (EventType eventType : values()) {
            if (eventType.epcis.equals(epcis)) {
                return eventType;
            }
        }
        throw new IllegalStateException("no shape of ours: " + epcis);
    }
}
