package vn.nguon.scan.network;

/** What was counted of a stamp on a day. */
public record StampDay(long number, ScanDay counted) {}
