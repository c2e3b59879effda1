package vn.nguon.pages.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguon.pages.words.Quantity;

/**
 * Goods made together, under one lot number.
 *
 * @param changedSince packages made now say something else of the product
 */
public record Lot(
        String number,
        LocalDate madeOn,
        @Nullable LocalDate bestBefore,
        @Nullable Quantity quantity,
        boolean changedSince) {}
