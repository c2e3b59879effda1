package vn.nguon.pages.press;

import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.stamp.order.StampOrder;

/**
 * The page from which an order is printed.
 *
 * @param at    its path, to which every act leads back
 * @param order the order, refused to whom it does not concern
 * @param again the page with one of its forms as it was refused: {@code jobs}, a job's or a run's id, or a job's id and
 *              {@code /cancel}
 */
public record PrintingPage(
        String at, Mono<StampOrder> order, BiFunction<String, FilledForm, Mono<ResponseEntity<byte[]>>> again) {}
