package vn.nguon.metrics;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * So much of something on one day.
 *
 * @param detail the stage, cause or verdict; empty where there is none
 */
public record DailyMetric(LocalDate day, String detail, BigDecimal amount) {}
