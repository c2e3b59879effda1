package vn.nguon.pages.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The border of the land that maps are drawn on, {@code nguon.map.outline}: {@code "16.71 107.20, 16.60 107.55, …"}, each
 * latitude and longitude in degrees; empty where nobody gave one.
 */
@ConfigurationProperties("nguon.map")
public record MapOutline(@DefaultValue("") String outline) {

    /** The corners of the border, in their order. */
    public List<MapPoint> corners() {
        return Arrays.stream(outline.split(",", -1))
                .map(String::strip)
                .filter(corner -> !corner.isEmpty())
                .map(MapOutline::corner)
                .toList();
    }

    private static MapPoint corner(String written) {
        String[] degrees = written.split("\\s+", -1);
        if (degrees.length != 2) {
            throw new IllegalArgumentException("nguon.map.outline: not a latitude and a longitude: " + written);
        }
        return new MapPoint(new BigDecimal(degrees[0]), new BigDecimal(degrees[1]), SeriesStyle.GREY, "");
    }
}
