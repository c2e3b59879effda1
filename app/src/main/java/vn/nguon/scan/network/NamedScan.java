package vn.nguon.scan.network;

/** That a stamp was scanned on a day from a network of that name. */
public record NamedScan(long order, long number, NetworkName name) {}
