package vn.nguon.organisation.land;

import io.r2dbc.postgresql.codec.Point;
import io.r2dbc.postgresql.codec.Polygon;
import java.math.BigDecimal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

/** How an outline stands in its column. */
@Configuration(proxyBeanMethods = false)
class LandColumns {

    /** Points of a polygon are (longitude, latitude). */
    @Bean
    static ConverterAware outlineColumn() {
        return ConverterBuilder.reading(Polygon.class, PlaceBoundary.class, LandColumns::boundary)
                .andWriting(LandColumns::polygon);
    }

    static PlaceBoundary boundary(Polygon polygon) {
        return new PlaceBoundary(polygon.getPoints().stream()
                .map(point -> new Coordinates(BigDecimal.valueOf(point.getY()), BigDecimal.valueOf(point.getX())))
                .toList());
    }

    static Polygon polygon(PlaceBoundary boundary) {
        return Polygon.of(boundary.corners().stream()
                .map(corner -> Point.of(
                        corner.longitude().doubleValue(), corner.latitude().doubleValue()))
                .toList());
    }
}
