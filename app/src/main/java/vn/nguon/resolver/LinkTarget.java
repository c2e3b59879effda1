package vn.nguon.resolver;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.files.StoredFile;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.product.Product;
import vn.nguon.scan.Notices;
import vn.nguon.scan.Verdict;
import vn.nguon.scan.story.LotStory;
import vn.nguon.scan.story.StoryView;

/** What a link leads to. */
public sealed interface LinkTarget {

    /** What a link can lead to. */
    enum Kind {
        PRODUCT,
        LOT
    }

    Kind kind();

    /** What stands above everything else that is told of it; null if nothing is against it. */
    default Verdict.@Nullable OfGoods verdict() {
        return null;
    }

    /** What is to be known of it before somebody buys. */
    Notices notices();

    /** What is told of it. */
    StoryView story();

    /**
     * A kind of goods: {@code /01/GTIN}.
     *
     * @param certificates of its maker, withdrawn ones left out
     * @param pictures     what is known of the pictures shown
     */
    record OfProduct(
            Product product, Organisation maker, List<Certificate> certificates, Map<FileHash, StoredFile> pictures)
            implements LinkTarget {
        @Override
        public Kind kind() {
            return Kind.PRODUCT;
        }

        @Override
        public Notices notices() {
            return Notices.of(maker);
        }

        @Override
        public StoryView story() {
            return StoryView.of(product, maker, certificates, pictures);
        }
    }

    /**
     * Goods made together: {@code /01/GTIN/10/LOT}.
     *
     * @param verdict that they are called back or past their last day; null if nothing is against them
     */
    record OfLot(LotStory lot, Verdict.@Nullable OfGoods verdict) implements LinkTarget {
        @Override
        public Kind kind() {
            return Kind.LOT;
        }

        @Override
        public Notices notices() {
            return Notices.of(lot);
        }

        @Override
        public StoryView story() {
            return StoryView.of(lot);
        }
    }
}
