package vn.nguon.trace.event;

/** The dimension of "what" (EPCIS 2.0, 7.4): how an event speaks of its goods. */
public enum Shape {
    /** Something happened to goods that stay what they are. */
    OBJECT("ObjectEvent"),
    /** Goods became other goods. */
    TRANSFORMATION("TransformationEvent"),
    /** Goods were put together, or taken apart again. */
    AGGREGATION("AggregationEvent");

    private final String epcis;

    Shape(String epcis) {
        this.epcis = epcis;
    }

    /** The type's name in EPCIS: {@code ObjectEvent}. */
    public String epcis() {
        return epcis;
    }

    static Shape named(String epcis) {
        for (Shape shape : values()) {
            if (shape.epcis.equals(epcis)) {
                return shape;
            }
        }
        throw new IllegalStateException("no shape of ours: " + epcis);
    }
}
