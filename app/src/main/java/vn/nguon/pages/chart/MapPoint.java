package vn.nguon.pages.chart;

import java.math.BigDecimal;

/**
 * Somewhere on a map.
 *
 * @param name what a pointer that rests on it reads
 */
public record MapPoint(BigDecimal latitude, BigDecimal longitude, SeriesStyle tone, String name) {}
