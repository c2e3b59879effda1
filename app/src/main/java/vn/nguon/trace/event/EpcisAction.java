package vn.nguon.trace.event;

/** The relation of an event to the life of its goods or their case (EPCIS 2.0, 7.3.2). */
public enum EpcisAction {
    /** They came to be, or were put together. */
    ADD,
    /** They were seen. */
    OBSERVE,
    /** They ceased to be, or were taken apart. */
    DELETE
}
