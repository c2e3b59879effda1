package vn.nguon.cooperative.today;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nguon.language.LocalizedText;
import vn.nguon.organisation.place.Place;

/** What an organisation does with goods, as far as its first days show: each begins with other steps. */
public enum FirstTrade {
    GROWING("crops", "Trồng trọt", "Growing", "Gói hàng đầu tiên có tem", "Your first stamped package"),
    LIVESTOCK("herds", "Chăn nuôi", "Livestock", "Lứa nuôi đầu tiên", "Your first herd"),
    PROCESSING(
            "making",
            "Thu mua, chế biến",
            "Buying, processing",
            "Gói hàng đầu tiên có tem",
            "Your first stamped package"),
    SELLING("shop", "Cửa hàng, siêu thị", "Shops", "Chuyến hàng đầu tiên", "Your first delivery");

    private final String path;
    private final LocalizedText words;
    private final LocalizedText heading;

    FirstTrade(String path, String vi, String en, String headingVi, String headingEn) {
        this.path = path;
        this.words = new LocalizedText(vi, en);
        this.heading = new LocalizedText(headingVi, headingEn);
    }

    /** The one that was asked for: {@code ?start=shop}. */
    static Optional<FirstTrade> at(String path) {
        return Arrays.stream(values()).filter(each -> each.path.equals(path)).findFirst();
    }

    /**
     * What its places say; without any, somebody to whom goods are on the way sells them.
     *
     * @param awaits whether goods are on the way to it
     */
    static FirstTrade of(List<Place> places, boolean awaits) {
        Set<Place.Kind> kinds = places.stream()
                .filter(each -> !each.isClosed())
                .map(Place::kind)
                .collect(Collectors.toSet());
        if (kinds.contains(Place.Kind.PLOT)) {
            return GROWING;
        }
        if (kinds.contains(Place.Kind.FARM)) {
            return LIVESTOCK;
        }
        if (kinds.contains(Place.Kind.SHOP) || (kinds.isEmpty() && awaits)) {
            return SELLING;
        }
        boolean makes = kinds.contains(Place.Kind.WORKSHOP) || kinds.contains(Place.Kind.SLAUGHTERHOUSE);
        return makes ? PROCESSING : GROWING;
    }

    public String path() {
        return path;
    }

    public LocalizedText words() {
        return words;
    }

    public LocalizedText heading() {
        return heading;
    }
}
