package vn.nguon.scan.network;

import java.time.Instant;
import vn.nguon.http.client.ClientNetwork;

/** A scan of a stamp and where it came from; in memory only, until it is counted. */
public record ScannedFrom(long order, long number, Instant at, ClientNetwork network) {}
