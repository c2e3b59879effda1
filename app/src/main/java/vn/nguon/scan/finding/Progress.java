package vn.nguon.scan.finding;

import java.time.Instant;

/** How far inspectors are with something. */
public sealed interface Progress {

    /** Nobody looks into it yet. */
    record Open() implements Progress {}

    /** Somebody looks into it. */
    record Taken(String by) implements Progress {}

    /** Somebody looked into it and found something. */
    record Settled(String by, Instant at, Finding finding) implements Progress {}
}
