package vn.nguon.scan.network;

/** A scan of a stamp on a day, from a network of that name. */
public record NamedScan(long order, long number, NetworkName name) {}
