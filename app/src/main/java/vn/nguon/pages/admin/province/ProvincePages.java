package vn.nguon.pages.admin.province;

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
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.place.Coordinates;
import vn.nguon.organisation.place.Place;
import vn.nguon.organisation.place.Places;
import vn.nguon.pages.admin.Names;
import vn.nguon.pages.chart.Chart;
import vn.nguon.pages.chart.Outline;
import vn.nguon.pages.chart.PlacePoint;
import vn.nguon.pages.chart.PointMap;
import vn.nguon.pages.counted.Span;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Address;
import vn.nguon.pages.work.Csv;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.refusal.NotFound;

/** The province in numbers. */
@RestController
@RequestMapping(ProvincePages.HERE)
@EnableConfigurationProperties(Outline.class)
class ProvincePages {

    static final String HERE = "/admin/province";

    private static final int MOST_PLACES = 1000;

    private final Counting counting;
    private final Registers registers;
    private final Places places;
    private final Names names;
    private final Outline outline;
    private final WorkPages pages;

    ProvincePages(
            Counting counting, Registers registers, Places places, Names names, Outline outline, WorkPages pages) {
        this.counting = counting;
        this.registers = registers;
        this.places = places;
        this.names = names;
        this.outline = outline;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> province(
            Worker worker, ServerHttpRequest request, @RequestParam(defaultValue = "91") int days) {
        worker.actor().require(Role.AUTHORITY);
        Voice in = worker.in();
        Span span = Span.of(days);
        return Mono.zip(
                        counting.stamps(span, in),
                        counting.scans(span, in),
                        counting.lacking(span, in),
                        registers.organisations(in),
                        registers.products(in),
                        mapped())
                .map(known -> pages.page(
                        worker,
                        HERE,
                        "admin/province/province.jte",
                        Map.of(
                                "charts",
                                List.of(known.getT1(), known.getT2(), known.getT3(), known.getT4(), known.getT5()),
                                "map",
                                PointMap.of(
                                        outline,
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
                                Address.of(request),
                                "spans",
                                Span.options(in),
                                "days",
                                span.days())));
    }

    @GetMapping("/{name}.csv")
    Mono<ResponseEntity<byte[]>> file(
            Worker worker, @PathVariable String name, @RequestParam(defaultValue = "91") int days) {
        worker.actor().require(Role.AUTHORITY);
        if (name.equals("places")) {
            return mapped().map(mapped -> csv(mapped, worker.in()));
        }
        return chart(name, Span.of(days), worker.in())
                .map(chart -> chart.csv(worker.in()).file(name + ".csv"));
    }

    private Mono<Chart> chart(String name, Span span, Voice in) {
        return switch (name) {
            case "stamps" -> counting.stamps(span, in);
            case "scans" -> counting.scans(span, in);
            case "lacking" -> counting.lacking(span, in);
            case "organisations" -> registers.organisations(in);
            case "products" -> registers.products(in);
            default -> Mono.error(NotFound::new);
        };
    }

    private Mono<Mapped> mapped() {
        return places.mapped(MOST_PLACES)
                .collectList()
                .flatMap(found -> names.organisations(
                                found.stream().map(Place::organisation).toList())
                        .map(owners -> new Mapped(found, owners)));
    }

    private static ResponseEntity<byte[]> csv(Mapped mapped, Voice in) {
        Csv file = new Csv(in)
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
                    place.kind().words().in(in.language()),
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
