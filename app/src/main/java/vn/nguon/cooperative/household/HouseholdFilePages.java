package vn.nguon.cooperative.household;

import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Role;
import vn.nguon.language.Language;
import vn.nguon.organisation.household.file.HouseholdFilePlan;
import vn.nguon.organisation.household.file.ImportingHouseholds;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.Refusal;

/** A file of households is chosen, looked at, and taken. */
@RestController
@RequestMapping(HouseholdPages.HERE + "/file")
class HouseholdFilePages {

    private static final int MOST_BYTES = 1024 * 1024;

    private final ImportingHouseholds importingHouseholds;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    HouseholdFilePages(ImportingHouseholds importingHouseholds, PageRenderer pages, FormSubmission formSubmission) {
        this.importingHouseholds = importingHouseholds;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    /** The file as it was looked at. */
    record TakenFile(String text) {

        TakenFile {
            text = FieldReader.present("text", text);
        }
    }

    @GetMapping
    ResponseEntity<byte[]> blank(PageUser worker) {
        worker.actor().require(Role.MEMBER, Role.MANAGER);
        return page(HttpStatus.OK, worker, new HouseholdFilePage(null, "", null), FilledForm.blank());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<byte[]>> preview(PageUser worker, @RequestPart("file") Part file) {
        worker.actor().require(Role.MEMBER, Role.MANAGER);
        return DataBufferUtils.join(file.content(), MOST_BYTES)
                .onErrorMap(DataBufferLimitException.class, large -> tooLarge())
                .map(HouseholdFilePages::text)
                .defaultIfEmpty("")
                .flatMap(text -> shown(HttpStatus.OK, worker, text, FilledForm.blank()))
                .onErrorResume(
                        Refusal.class,
                        refusal -> Mono.just(page(
                                HttpStatus.valueOf(refusal.kind().status()),
                                worker,
                                new HouseholdFilePage(
                                        null, "", refusal.sentence().in(worker.in())),
                                FilledForm.blank())));
    }

    @PostMapping("/take")
    Mono<ResponseEntity<byte[]>> take(Attempt attempt) {
        return formSubmission.submit(
                attempt,
                TakenFile.class,
                file -> importingHouseholds.take(attempt.actor(), file.text()).map(taken -> done(taken, attempt.in())),
                again -> shown(HttpStatus.OK, attempt.worker(), attempt.form().value("text"), again));
    }

    private Mono<ResponseEntity<byte[]>> shown(HttpStatusCode status, PageUser worker, String text, FilledForm form) {
        return importingHouseholds
                .preview(worker.actor(), text)
                .map(plan -> page(status, worker, new HouseholdFilePage(plan, plain(text), null), form));
    }

    private ResponseEntity<byte[]> page(
            HttpStatusCode status, PageUser worker, HouseholdFilePage file, FilledForm form) {
        return pages.page(
                status,
                worker,
                HouseholdPages.HERE,
                "cooperative/household/file.jte",
                Map.of("file", file, "form", form));
    }

    private static ActionResult done(HouseholdFilePlan taken, Language in) {
        return new ActionResult(
                HouseholdPages.HERE,
                in.choose(
                        "Đã ghi: " + taken.added().size() + " hộ mới, sửa "
                                + taken.changed().size() + " hộ.",
                        "Recorded: " + taken.added().size() + " new, "
                                + taken.changed().size() + " changed."));
    }

    private static String text(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return ImportingHouseholds.text(bytes);
    }

    /** Without the mark by which Excel knows that it is UTF-8: a form takes no letter that nobody sees. */
    private static String plain(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Invalid tooLarge() {
        return new Invalid(
                "file",
                "Tệp lớn hơn 1 MB. Danh sách nông hộ không lớn như vậy; hãy chọn đúng tệp CSV.",
                "The file is larger than 1 MB. No list of households is; choose the CSV file.");
    }
}
