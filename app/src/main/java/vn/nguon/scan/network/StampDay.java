package vn.nguon.scan.network;

/** The count of a stamp's scans on a day. */
public record StampDay(long number, ScanDay counted) {}
