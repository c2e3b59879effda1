package vn.nguon.files.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.files.StoredFile;
import vn.nguon.files.TakingIn;
import vn.nguon.identity.Actor;
import vn.nguon.refusal.Invalid;

/** Where files come in. */
@RestController
@RequestMapping("/api/v1/files")
@Tag(name = "Files")
class UploadsApi {

    private final TakingIn takingIn;

    UploadsApi(TakingIn takingIn) {
        this.takingIn = takingIn;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Send in a picture or a document",
            description =
                    "One part named `file`: JPEG or PNG of at most 50 million pixels, WebP of at most 4, neither of more"
                            + " than 20,000 on a side, or PDF; at most 10 MB."
                            + " Pictures are written anew without metadata. The same file gets the same name however often it is"
                            + " sent. Use the name (`hash`) for photos, certificates and evidence.")
    Mono<StoredFile> upload(Actor actor, @RequestPart("file") Part file) {
        if (!(file instanceof FilePart upload)) {
            return Mono.error(new Invalid(
                    "file", "Phần «file» phải là một tệp.", "The part “file” must be a file, with a file name."));
        }
        return takingIn.takeIn(actor, upload);
    }
}
