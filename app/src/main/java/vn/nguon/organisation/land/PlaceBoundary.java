package vn.nguon.organisation.land;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * The outline of a piece of land: its corners in order, whichever way round, the last joined to the first.
 *
 * @param corners 3 to 200, none twice in a row; a last one that is the first again is left out
 */
public record PlaceBoundary(@JsonValue List<Coordinates> corners) {

    private static final String FIELD = "outline";
    private static final int MOST = 200;
    private static final double SMALLEST = 1;
    private static final double LARGEST = 1e11;

    /** @throws Invalid for fewer than three corners, more than two hundred, sides that cross, land of no size */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlaceBoundary {
        corners = apart(FieldReader.list(FIELD, corners, MOST + 1));
        if (corners.size() < 3 || corners.size() > MOST) {
            throw new Invalid(
                    FIELD,
                    "Ranh giới cần từ 3 đến " + MOST + " góc khác nhau.",
                    "An outline needs 3 to " + MOST + " different corners.");
        }
        if (OutlineSides.cross(corners)) {
            throw new Invalid(
                    FIELD,
                    "Ranh giới tự cắt chính nó. Hãy ghi các góc theo thứ tự đi một vòng quanh thửa đất.",
                    "The outline crosses itself. Give its corners in the order of a walk around the land.");
        }
        double area = LandArea.of(corners);
        if (area < SMALLEST || area >= LARGEST) {
            throw new Invalid(
                    FIELD,
                    "Ranh giới bao một mảnh đất nhỏ dưới 1 m² hoặc quá lớn. Hãy xem lại toạ độ các góc.",
                    "The outline encloses less than 1 m², or far too much. Look at its corners again.");
        }
    }

    /** What it encloses in square metres, to the metre: corners are known to a foot, at best. */
    public BigDecimal areaM2() {
        return BigDecimal.valueOf(LandArea.of(corners)).setScale(0, RoundingMode.HALF_UP);
    }

    /** The middle of its corners: where a map puts a pin. */
    public Coordinates middle() {
        return new Coordinates(
                mean(corners.stream().map(Coordinates::latitude).toList()),
                mean(corners.stream().map(Coordinates::longitude).toList()));
    }

    private static BigDecimal mean(List<BigDecimal> degrees) {
        BigDecimal sum = degrees.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(degrees.size()), 6, RoundingMode.HALF_UP);
    }

    private static List<Coordinates> apart(List<Coordinates> given) {
        List<Coordinates> apart = new ArrayList<>();
        for (Coordinates corner : given) {
            if (apart.isEmpty() || !corner.equals(apart.get(apart.size() - 1))) {
                apart.add(corner);
            }
        }
        while (apart.size() > 1 && apart.get(0).equals(apart.get(apart.size() - 1))) {
            apart.remove(apart.size() - 1);
        }
        return List.copyOf(apart);
    }
}
