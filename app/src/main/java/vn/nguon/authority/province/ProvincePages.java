package vn.nguon.authority.province;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.language.Language;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.land.Coordinates;
import vn.nguon.organisation.place.Place;
import vn.nguon.organisation.place.Places;
import vn.nguon.pages.chart.Chart;
import vn.nguon.pages.chart.MapOutline;
import vn.nguon.pages.chart.PlacePoint;
import vn.nguon.pages.chart.PointMap;
import vn.nguon.pages.counted.CountedSpan;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.naming.RegisteredNames;
import vn.nguon.refusal.NotFound;

/** The province in numbers. */
@RestController
@RequestMapping(ProvincePages.HERE)
@EnableConfigurationProperties(MapOutline.class)
class ProvincePages {

    static final String HERE = "/admin/province";

    private static final int MOST_PLACES = 1000;

    private final ProvinceCharts provinceCharts;
    private final RegisterCharts registerCharts;
    private final Places places;
    private final RegisteredNames registeredNames;
    private final MapOutline mapOutline;
    private final PageRenderer pages;

    ProvincePages(
            ProvinceCharts provinceCharts,
            RegisterCharts registerCharts,
            Places places,
            RegisteredNames registeredNames,
            MapOutline mapOutline,
            PageRenderer pages) {
        this.provinceCharts = provinceCharts;
        this.registerCharts = registerCharts;
        this.places = places;
        this.registeredNames = registeredNames;
        this.mapOutline = mapOutline;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> province(
            PageUser worker, ServerHttpRequest request, @RequestParam(defaultValue = "91") int days) {
        worker.actor().require(Role.AUTHORITY);
        Language in = worker.in();
        CountedSpan countedSpan = CountedSpan.of(days);
        return Mono.zip(
                        provinceCharts.stamps(countedSpan, in),
                        provinceCharts.scans(countedSpan, in),
                        provinceCharts.lacking(countedSpan, in),
                        registerCharts.organisations(in),
                        registerCharts.products(in),
                        mapped())
                .map(known -> pages.page(
                        worker,
                        HERE,
                        "authority/province/province.jte",
                        Map.of(
                                "charts",
                                List.of(known.getT1(), known.getT2(), known.getT3(), known.getT4(), known.getT5()),
                                "map",
                                PointMap.of(
                                        mapOutline,
                                        known.getT6().places().stream()
                                                .map(place -> PlacePoint.of(
                                                        place,
                                                        " – " + known.getT6().owner(place),
                                                        in))
                                                .toList()),
                                "places",
                                known.getT6().places(),
                                "owners",
                                known.getT6().owners(),
                                "address",
                                ListAddress.of(request),
                                "spans",
                                CountedSpan.options(in),
                                "days",
                                countedSpan.days())));
    }

    @GetMapping("/{name}.csv")
    Mono<ResponseEntity<byte[]>> file(
            PageUser worker, @PathVariable String name, @RequestParam(defaultValue = "91") int days) {
        worker.actor().require(Role.AUTHORITY);
        if (name.equals("places")) {
            return mapped().map(mapped -> csv(mapped, worker.in()));
        }
        return chart(name, CountedSpan.of(days), worker.in())
                .map(chart -> chart.csv(worker.in()).file(name + ".csv"));
    }

    private Mono<Chart> chart(String name, CountedSpan span, Language in) {
        return switch (name) {
            case "stamps" -> provinceCharts.stamps(span, in);
            case "scans" -> provinceCharts.scans(span, in);
            case "lacking" -> provinceCharts.lacking(span, in);
            case "organisations" -> registerCharts.organisations(in);
            case "products" -> registerCharts.products(in);
            default -> Mono.error(NotFound::new);
        };
    }

    private Mono<Mapped> mapped() {
        return places.mapped(MOST_PLACES)
                .collectList()
                .flatMap(found -> registeredNames
                        .organisations(found.stream().map(Place::organisation).toList())
                        .map(owners -> new Mapped(found, owners)));
    }

    private static ResponseEntity<byte[]> csv(Mapped mapped, Language in) {
        CsvDownload file = new CsvDownload(in)
                .column("Mã", "Code")
                .column("Loại", "Kind")
                .column("Tên", "Name")
                .column("Đơn vị", "Organisation")
                .column("Vĩ độ", "Latitude")
                .column("Kinh độ", "Longitude");
        for (Place place : mapped.places()) {
            Coordinates at = Objects.requireNonNull(place.coordinates());
            file.row(
                    place.code(),
                    place.kind().words().in(in),
                    place.name(),
                    mapped.owner(place),
                    at.latitude(),
                    at.longitude());
        }
        return file.file(in.choose("dia-diem.csv", "places.csv"));
    }

    /** Places that say where they lie, and whose they are. */
    private record Mapped(List<Place> places, Map<OrganisationId, Organisation> owners) {

        String owner(Place place) {
            return Objects.requireNonNull(owners.get(place.organisation())).name();
        }
    }
}
