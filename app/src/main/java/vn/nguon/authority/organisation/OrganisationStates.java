package vn.nguon.authority.organisation;

import vn.nguon.language.Language;
import vn.nguon.organisation.OrganisationStatus;

/** What an organisation's state is called, and what it looks like. */
public final class OrganisationStates {

    private OrganisationStates() {}

    /** What it is called. */
    public static String name(OrganisationStatus.Status status, Language in) {
        return switch (status) {
            case SUBMITTED -> in.choose("Chờ chấp nhận", "Submitted");
            case ADMITTED -> in.choose("Đã chấp nhận", "Admitted");
            case REFUSED -> in.choose("Bị từ chối", "Refused");
            case SUSPENDED -> in.choose("Tạm dừng", "Suspended");
        };
    }

    /** The class of its tag. */
    public static String css(OrganisationStatus standing) {
        return switch (standing.status()) {
            case SUBMITTED -> "tag amber";
            case ADMITTED -> "tag leaf";
            case REFUSED, SUSPENDED -> "tag lotus";
        };
    }
}
