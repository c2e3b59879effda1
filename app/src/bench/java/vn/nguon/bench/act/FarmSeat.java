package vn.nguon.bench.act;

import vn.nguon.bench.filling.ApiMember;

/**
 * Who acts, and where.
 *
 * @param cooperative who grows and packs, and its organisation, place, product and crop
 * @param shop        who receives and sells, and its organisation and place
 */
record FarmSeat(
        ApiMember authority,
        ApiMember cooperative,
        long organisation,
        long place,
        long product,
        String crop,
        ApiMember shop,
        long shopOrganisation,
        long shopPlace) {}
