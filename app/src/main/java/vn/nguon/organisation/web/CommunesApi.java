package vn.nguon.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.nguon.organisation.commune.CommuneMatch;
import vn.nguon.organisation.commune.Communes;

/** Communes over HTTP. */
@RestController
@RequestMapping("/api/v1/communes")
@Tag(name = "Places")
class CommunesApi {

    private static final int MOST = 20;

    private final Communes communes;

    CommunesApi(Communes communes) {
        this.communes = communes;
    }

    /** What was found. */
    record Found(List<CommuneMatch> items) {}

    @GetMapping
    @Operation(
            summary = "Find communes",
            description = "Of today, by what people type: without accents, by the beginnings of words, and by names of"
                    + " before 1 July 2025 (`formerly`). At most twenty.")
    Found find(@RequestParam(defaultValue = "") String q) {
        return new Found(communes.search(q, MOST));
    }
}
