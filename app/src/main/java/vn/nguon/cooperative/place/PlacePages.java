package vn.nguon.cooperative.place;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.language.Language;
import vn.nguon.organisation.land.Coordinates;
import vn.nguon.organisation.place.Place;
import vn.nguon.organisation.place.Places;
import vn.nguon.pages.chart.MapOutline;
import vn.nguon.pages.chart.PlacePoint;
import vn.nguon.pages.chart.PointMap;
import vn.nguon.pages.frame.AllPages;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;

/** The list of a cooperative's places, with a map of those on it. */
@RestController
@RequestMapping(PlacePages.HERE)
@EnableConfigurationProperties(MapOutline.class)
class PlacePages {

    static final String HERE = "/console/places";

    private final Places places;
    private final MapOutline land;
    private final PageRenderer pages;

    PlacePages(Places places, MapOutline land, PageRenderer pages) {
        this.places = places;
        this.land = land;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        return places.search(q, worker.own().id(), Cursor.read(cursor, null))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "cooperative/place/places.jte",
                        Map.of("places", found, "map", map(found, worker.in()), "address", ListAddress.of(request))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(PageUser worker, @RequestParam(defaultValue = "") String q) {
        return AllPages.through(cursor -> places.search(q, worker.own().id(), cursor))
                .collectList()
                .map(found -> csv(found, worker.in()));
    }

    private PointMap map(Slice<Place> found, Language in) {
        return PointMap.of(
                land,
                found.items().stream()
                        .filter(place -> place.coordinates() != null && !place.isClosed())
                        .map(place -> PlacePoint.of(place, "", in))
                        .toList());
    }

    private static ResponseEntity<byte[]> csv(List<Place> found, Language in) {
        CsvDownload file = new CsvDownload(in)
                .column("Mã", "Code")
                .column("Loại", "Kind")
                .column("Tên", "Name")
                .column("Địa chỉ", "Address")
                .column("Vĩ độ", "Latitude")
                .column("Kinh độ", "Longitude")
                .column("Diện tích (m²)", "Area (m²)")
                .column("Mã số vùng trồng", "Planting area code");
        for (Place place : found) {
            Coordinates point = place.coordinates();
            file.row(
                    place.code(),
                    place.kind().words().in(in),
                    place.name(),
                    place.address(),
                    point == null ? null : point.latitude(),
                    point == null ? null : point.longitude(),
                    place.areaM2(),
                    place.plantingAreaCode());
        }
        return file.file(in.choose("dia-diem.csv", "places.csv"));
    }
}
