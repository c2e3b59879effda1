package vn.nguon.organisation.place;

import io.r2dbc.postgresql.codec.Point;
import io.r2dbc.postgresql.codec.Polygon;
import java.math.BigDecimal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;
import vn.nguon.organisation.PlaceId;

/** How the values of a place stand in their columns. */
@Configuration(proxyBeanMethods = false)
class PlaceColumns {

    @Bean
    static ConverterAware placeIdColumn() {
        return ConverterBuilder.reading(Long.class, PlaceId.class, PlaceId::new).andWriting(PlaceId::value);
    }

    /** Points of a polygon are (longitude, latitude). */
    @Bean
    static ConverterAware outlineColumn() {
        return ConverterBuilder.reading(Polygon.class, PlaceBoundary.class, PlaceColumns::boundary)
                .andWriting(PlaceColumns::polygon);
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
