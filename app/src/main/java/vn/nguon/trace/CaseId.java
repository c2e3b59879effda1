package vn.nguon.trace;

import vn.nguon.identity.OrganisationId;

/**
 * A case, known by its number and by who packed it: two organisations may each have a case {@code K-1}.
 *
 * @param code an SSCC (18 digits), or a number of the packer's own
 */
public record CaseId(OrganisationId packer, String code) {}
