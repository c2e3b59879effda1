package vn.nguon.metrics;

import java.math.BigDecimal;

/**
 * So much of something, of one organisation.
 *
 * @param detail  the stage, cause or verdict; empty where there is none
 * @param product the product it is; 0 for none
 * @param unit    its UN/ECE code; empty for what is only counted
 */
public record MetricTotal(Metric kind, String detail, long product, String unit, BigDecimal amount) {}
