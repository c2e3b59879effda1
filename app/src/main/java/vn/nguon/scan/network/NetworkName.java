package vn.nguon.scan.network;

import java.time.LocalDate;

/** The name of a network on a day, where one stamp's scans are counted. */
public record NetworkName(LocalDate day, long network) {}
