package vn.nguon.inspector.report;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * In whose name inspectors write; {@code nguon.inspection.agency}.
 *
 * @param agency empty leaves dots, to be written by hand
 */
@ConfigurationProperties("nguon.inspection")
record InspectionAgency(@DefaultValue("") String agency) {}
