package vn.nguon.resolver;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.files.StoredFile;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.product.Product;
import vn.nguon.recall.Recall;
import vn.nguon.scan.story.LotStory;

/** What a link leads to. */
public sealed interface LinkTarget {

    /**
     * A kind of goods: {@code /01/GTIN}.
     *
     * @param certificates of its maker, withdrawn ones left out
     * @param pictures     what is known of the pictures shown
     */
    record OfProduct(
            Product product, Organisation maker, List<Certificate> certificates, Map<FileHash, StoredFile> pictures)
            implements LinkTarget {}

    /**
     * Goods made together: {@code /01/GTIN/10/LOT}.
     *
     * @param recall    the open recall of the lot, or of one that it was made from
     * @param expiredOn the last day it was good, if that is past
     */
    record OfLot(
            LotStory story,
            @Nullable Recall recall,
            @Nullable LocalDate expiredOn) implements LinkTarget {

        /** Whether what is called back is something that the lot was made from. */
        public boolean ofIngredient() {
            return recall != null && !recall.lot().equals(story.lot().id());
        }
    }
}
