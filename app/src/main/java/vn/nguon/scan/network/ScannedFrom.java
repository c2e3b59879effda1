package vn.nguon.scan.network;

import java.time.Instant;
import vn.nguon.http.client.ClientNetwork;

/** That a stamp was scanned, and from where; in memory only, until it is counted. */
public record ScannedFrom(long order, long number, Instant at, ClientNetwork network) {}
