package vn.nguon.inspection.reach;

import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.Quantity;

/**
 * Somebody has so much of a lot.
 *
 * @param phone    how they are reached; empty where they gave no number
 * @param onTheWay whether it is still on its way to them
 */
public record GoodsHolding(OrganisationId holder, String name, String phone, Quantity quantity, boolean onTheWay) {}
