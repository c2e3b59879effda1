/**
 * Charts drawn on the server from plain values: a {@link vn.nguon.pages.chart.Chart} is what is to be told, the template
 * {@code chart/chart.jte} draws it as SVG, with its table below and a link to its CSV.
 */
@NamedInterface("chart")
@NullMarked
package vn.nguon.pages.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
