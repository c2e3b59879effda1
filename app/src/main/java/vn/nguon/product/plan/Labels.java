package vn.nguon.product.plan;

import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Sentence;

/** Names in both languages, neither left out: forms are shown to readers of both. */
final class Labels {

    private static final int LONGEST = 100;

    private Labels() {}

    static Sentence read(String field, @Nullable Sentence label) {
        Sentence given = FieldReader.present(field, label);
        return new Sentence(
                FieldReader.kept(field + ".vi", given.vi(), 1, LONGEST),
                FieldReader.kept(field + ".en", given.en(), 1, LONGEST));
    }
}
