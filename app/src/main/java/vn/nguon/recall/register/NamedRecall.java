package vn.nguon.recall.register;

import java.util.List;
import vn.nguon.recall.Recall;

/**
 * A recall as a list shows it: with what people call its lot, and whose lot it is.
 *
 * @param code         the lot's number
 * @param name         the lot's name
 * @param organisation what its organisation is called
 * @param goods        what the reader's organisation made or has of what is called back
 */
public record NamedRecall(Recall recall, String code, String name, String organisation, List<RecalledGoods> goods) {

    NamedRecall with(List<RecalledGoods> own) {
        return new NamedRecall(recall, code, name, organisation, own);
    }
}
