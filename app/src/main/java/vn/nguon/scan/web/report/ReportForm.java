package vn.nguon.scan.web.report;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The fields that a browser sent with a form, whichever of the two ways forms are sent. */
record ReportForm(MultiValueMap<String, String> fields, MultiValueMap<String, Part> parts) {

    /** Reads the body of the request. */
    static Mono<ReportForm> of(ServerWebExchange exchange) {
        MediaType type = exchange.getRequest().getHeaders().getContentType();
        return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)
                ? exchange.getMultipartData().map(parts -> new ReportForm(new LinkedMultiValueMap<>(), parts))
                : exchange.getFormData().map(fields -> new ReportForm(fields, new LinkedMultiValueMap<>()));
    }

    /** A field, or null if it was not sent. */
    @Nullable String text(String name) {
        return parts.getFirst(name) instanceof FormFieldPart field ? field.value() : fields.getFirst(name);
    }

    /** A file, or null if none was chosen: browsers then send one without a name. */
    @Nullable FilePart file(String name) {
        return parts.getFirst(name) instanceof FilePart file && !file.filename().isEmpty() ? file : null;
    }
}
