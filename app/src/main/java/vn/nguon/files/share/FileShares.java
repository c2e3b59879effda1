package vn.nguon.files.share;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the files one organisation may bring, {@code nguon.files.…}.
 *
 * @param waiting                  files that wait to be looked through, at once
 * @param unused                   files that hang on nothing yet; such files go after a day
 * @param unusedMegabytes          and how many megabytes (millions of bytes) these have
 * @param megabytes                all it brought, whatever they hang on
 * @param beforeAdmission          all files of an organisation that was never admitted
 * @param beforeAdmissionMegabytes and how many megabytes these have
 */
@ConfigurationProperties("nguon.files")
public record FileShares(
        @DefaultValue("8") int waiting,
        @DefaultValue("200") long unused,
        @DefaultValue("500") long unusedMegabytes,
        @DefaultValue("20000") long megabytes,
        @DefaultValue("30") long beforeAdmission,
        @DefaultValue("60") long beforeAdmissionMegabytes) {}
