package vn.nguon.recall.register;

import java.util.List;
import vn.nguon.recall.Recall;

/**
 * A recall as it is shown to somebody.
 *
 * @param goods what their organisation made or has of what is called back; none for who has no organisation
 */
public record ShownRecall(Recall recall, List<RecalledGoods> goods) {}
