package vn.nguon.pages.chart;

import java.math.BigDecimal;

/**
 * Somewhere on a map.
 *
 * @param name what a pointer that rests on it reads
 */
public record Point(BigDecimal latitude, BigDecimal longitude, Tone tone, String name) {}
