package vn.nguon.bench.act;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.nguon.bench.filling.ApiMember;
import vn.nguon.identity.Actor;
import vn.nguon.identity.NewAccount;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.identity.Role;
import vn.nguon.identity.password.Password;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;

/** An authority, a shop, and cooperatives that sell there, admitted and ready to work. */
public final class FarmStage {

    private static final String PASSWORD = "do-toc-do-cua-nguon";

    private final ApiMember passerBy;
    private final ApiMember authority;

    private final ApiMember shop;
    private final long shopOrganisation;
    private final long shopPlace;

    private FarmStage(ApiMember passerBy, ApiMember authority) {
        this.passerBy = passerBy;
        this.authority = authority;
        this.shopOrganisation = join("COMPANY", "cua-hang", "Cửa hàng Đông Ba");
        this.shop = passerBy.signedIn("cua-hang", PASSWORD);
        this.shopPlace = open(shop, "SHOP", "Cửa hàng Đông Ba");
    }

    /** Those who will work there, so many of them; what they send is noted in the book. */
    public static List<FarmHand> set(int port, OpeningAccounts accounts, int farms, ActBook book, Random random) {
        accounts.open(
                        Actor.system(),
                        new NewAccount(
                                "so-khcn",
                                "Sở Khoa học và Công nghệ",
                                new Password(PASSWORD),
                                null,
                                Set.of(Role.AUTHORITY),
                                Language.VI))
                .block();
        ApiMember passerBy = ApiMember.at(port);
        FarmStage stage = new FarmStage(passerBy, passerBy.signedIn("so-khcn", PASSWORD));
        List<FarmHand> hands = new ArrayList<>();
        for (int i = 1; i <= farms; i++) {
            hands.add(
                    new FarmHand(new FarmActs(stage.seat(i), new Random(random.nextLong())), book, random.nextLong()));
        }
        return hands;
    }

    private FarmSeat seat(int number) {
        long organisation = join("COOPERATIVE", "htx-" + number, "Hợp tác xã số " + number);
        ApiMember cooperative = passerBy.signedIn("htx-" + number, PASSWORD);
        long place = open(cooperative, "PLOT", "Vùng trồng số " + number);
        long product = admittedProduct(cooperative, number);
        String crop = cooperative
                .act(
                        "/api/v1/crops",
                        Map.of(
                                "at",
                                Map.of(
                                        "time",
                                        OffsetDateTime.now(VietnamTime.ZONE)
                                                .minusDays(60)
                                                .withNano(0)
                                                .toString(),
                                        "placeId",
                                        place),
                                "name",
                                "Atiso đỏ",
                                "quantity",
                                1_000_000,
                                "unit",
                                "MTK"))
                .path("made")
                .path(0)
                .path("lotId")
                .asString();
        return new FarmSeat(
                authority, cooperative, organisation, place, product, crop, shop, shopOrganisation, shopPlace);
    }

    private long join(String kind, String login, String name) {
        long organisation = passerBy.act(
                        "/api/v1/registrations",
                        Map.of(
                                "organisation",
                                Map.of(
                                        "kind",
                                        kind,
                                        "name",
                                        name,
                                        "address",
                                        "Thôn Tân Lập, xã Phong Hiền",
                                        "representative",
                                        "Trần Thị Sen",
                                        "phone",
                                        "0234 355 0101",
                                        "email",
                                        login + "@demo.example"),
                                "manager",
                                Map.of("login", login, "name", "Trần Thị Sen", "password", PASSWORD)))
                .path("id")
                .asLong();
        authority.act("/api/v1/organisations/" + organisation + "/decisions", Map.of("verdict", "ADMIT"));
        return organisation;
    }

    private static long open(ApiMember owner, String kind, String name) {
        return owner.act(
                        "/api/v1/places",
                        Map.of(
                                "kind",
                                kind,
                                "name",
                                name,
                                "address",
                                "Thôn Tân Lập, xã Phong Hiền",
                                "areaM2",
                                1_000_000,
                                "coordinates",
                                Map.of("latitude", 16.5721, "longitude", 107.3694)))
                .path("id")
                .asLong();
    }

    private long admittedProduct(ApiMember owner, int number) {
        long product = owner.act(
                        "/api/v1/products",
                        Map.of(
                                "name", inBoth("Trà atiso đỏ số " + number, "Red artichoke tea " + number),
                                "description", inBoth("Đài hoa sấy lạnh.", "Freeze-dried calyces."),
                                "warnings", inBoth("Để nơi khô mát.", "Keep cool and dry."),
                                "botanicalName", "Hibiscus sabdariffa L.",
                                "netContent", Map.of("amount", 40, "unit", "GRM"),
                                "shelfLifeDays", 730,
                                "plan", "HERBS"))
                .path("id")
                .asLong();
        authority.act("/api/v1/products/" + product + "/decisions", Map.of("verdict", "ADMIT"));
        return product;
    }

    private static Map<String, String> inBoth(String vi, String en) {
        return Map.of("vi", vi, "en", en);
    }
}
