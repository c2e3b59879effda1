package vn.nguon.cooperative.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.organisation.land.Coordinates;
import vn.nguon.organisation.land.PlaceBoundary;
import vn.nguon.refusal.Invalid;

/**
 * The outline of a plot as a text that one can type: a corner on each line, latitude first, {@code 16.5367, 107.3856}; or
 * pasted as GeoJSON (RFC 7946), where longitude is first.
 */
final class OutlineText {

    private static final String FIELD = "outline";

    private OutlineText() {}

    /** Null for an empty text. */
    static @Nullable PlaceBoundary read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return new PlaceBoundary(
                text.strip().startsWith("{")
                        ? geoJson(text)
                        : text.strip()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .map(OutlineText::corner)
                                .toList());
    }

    static @Nullable String written(@Nullable PlaceBoundary outline) {
        return outline == null
                ? null
                : outline.corners().stream()
                        .map(corner -> plain(corner.latitude()) + ", " + plain(corner.longitude()))
                        .collect(Collectors.joining("\n"));
    }

    private static String plain(BigDecimal degrees) {
        return degrees.stripTrailingZeros().toPlainString();
    }

    private static Coordinates corner(String line) {
        String[] degrees = line.strip().split("\\s*;\\s*|,?\\s+", -1);
        if (degrees.length == 1) {
            degrees = line.strip().split(",", -1);
        }
        if (degrees.length != 2) {
            throw new Invalid(
                    FIELD,
                    "Mỗi dòng là một góc: vĩ độ, kinh độ, như 16.5367, 107.3856. Dòng này không phải: " + line,
                    "Each line is a corner: latitude, longitude, like 16.5367, 107.3856. This one is not: " + line);
        }
        return new Coordinates(TypedDegrees.latitude(FIELD, degrees[0]), TypedDegrees.longitude(FIELD, degrees[1]));
    }

    /** The outer ring of the first polygon: that of a geometry, a feature, or a collection of features. */
    private static List<Coordinates> geoJson(String text) {
        JsonNode ring = ring(parsed(text));
        if (ring == null || !ring.isArray()) {
            throw notGeoJson();
        }
        return ring.valueStream().map(OutlineText::position).toList();
    }

    private static JsonNode parsed(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException notJson) {
            throw notGeoJson();
        }
    }

    private static @Nullable JsonNode ring(JsonNode node) {
        return switch (node.path("type").asString("")) {
            case "FeatureCollection" -> ring(node.path("features").path(0));
            case "Feature" -> ring(node.path("geometry"));
            case "Polygon" -> node.path("coordinates").path(0);
            case "MultiPolygon" -> node.path("coordinates").path(0).path(0);
            default -> null;
        };
    }

    private static Coordinates position(JsonNode position) {
        if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
            throw notGeoJson();
        }
        return new Coordinates(
                TypedDegrees.latitude(FIELD, position.path(1).decimalValue().toPlainString()),
                TypedDegrees.longitude(FIELD, position.path(0).decimalValue().toPlainString()));
    }

    private static Invalid notGeoJson() {
        return new Invalid(
                FIELD,
                "GeoJSON này không có một đa giác (Polygon). Hãy dán lại, hoặc ghi mỗi góc một dòng.",
                "This GeoJSON has no Polygon. Paste it again, or give a corner on each line.");
    }
}
