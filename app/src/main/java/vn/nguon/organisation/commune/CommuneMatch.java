package vn.nguon.organisation.commune;

/**
 * A commune that was found.
 *
 * @param formerly what the words named, where that is not its name of today: {@code Xã Thượng Quảng, Huyện Phú Lộc,
 *     Thành phố Huế}; else empty
 */
public record CommuneMatch(Commune commune, String formerly) {}
