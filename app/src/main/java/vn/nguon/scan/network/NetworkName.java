package vn.nguon.scan.network;

import java.time.LocalDate;

/** How a network is called on a day, where one stamp's scans are counted. */
public record NetworkName(LocalDate day, long network) {}
