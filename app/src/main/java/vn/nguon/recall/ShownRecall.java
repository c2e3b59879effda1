package vn.nguon.recall;

import java.util.List;

/**
 * A recall as it is shown to somebody.
 *
 * @param goods what their organisation made or has of what is called back; none for who has no organisation
 */
public record ShownRecall(Recall recall, List<RecalledGoods> goods) {}
