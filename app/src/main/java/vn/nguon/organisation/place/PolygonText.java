package vn.nguon.organisation.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An outline as PostgreSQL writes a polygon: {@code ((107.3856,16.5367),(107.3866,16.5367),(107.3866,16.5377))}. */
final class PolygonText {

    private static final Pattern CORNER = Pattern.compile("\\(([^(),]+),([^(),]+)\\)");

    private PolygonText() {}

    static @Nullable String written(@Nullable PlaceBoundary outline) {
        return outline == null
                ? null
                : outline.corners().stream()
                        .map(corner -> "(" + corner.longitude().toPlainString() + ","
                                + corner.latitude().toPlainString() + ")")
                        .collect(Collectors.joining(",", "(", ")"));
    }

    static @Nullable PlaceBoundary read(@Nullable String polygon) {
        if (polygon == null) {
            return null;
        }
        List<Coordinates> corners = CORNER.matcher(polygon)
                .results()
                .map(corner -> new Coordinates(new BigDecimal(corner.group(2)), new BigDecimal(corner.group(1))))
                .toList();
        return new PlaceBoundary(corners);
    }
}
