package vn.nguon.trace.store;

import java.math.BigDecimal;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.LotId;

/**
 * What an event does to a holding.
 *
 * @param by in the lot's unit; below zero if goods are given away or used up
 */
public record HoldingChange(LotId lot, OrganisationId holder, BigDecimal by) {}
