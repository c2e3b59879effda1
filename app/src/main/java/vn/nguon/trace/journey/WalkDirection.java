package vn.nguon.trace.journey;

/** Which way a journey is walked. */
public enum WalkDirection {
    /** To what a lot was made from. */
    BACK,
    /** To what it went into. */
    AHEAD
}
