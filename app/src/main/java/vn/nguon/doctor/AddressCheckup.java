package vn.nguon.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import vn.nguon.language.LocalizedText;

/** The address on stamps: by HTTPS, with a certificate that is good for a while, behind a proxy that is believed. */
public final class AddressCheckup implements Checkup {

    private static final LocalizedText ABOUT = new LocalizedText("Địa chỉ trên tem", "Address on stamps");
    private static final Duration SOON = Duration.ofDays(14);
    private static final int PATIENCE = 5000;

    private final SSLSocketFactory sockets;
    private final Clock clock;

    public AddressCheckup(Clock clock) {
        this((SSLSocketFactory) SSLSocketFactory.getDefault(), clock);
    }

    AddressCheckup(SSLSocketFactory sockets, Clock clock) {
        this.sockets = sockets;
        this.clock = clock;
    }

    @Override
    public List<Diagnosis> look(Map<String, String> environment) {
        String address = environment.getOrDefault("NGUON_URL", "").strip();
        if (address.isEmpty()) {
            return List.of(Diagnosis.look(
                    ABOUT,
                    new LocalizedText(
                            "NGUON_URL chưa đặt: tem mang localhost", "NGUON_URL is not set: stamps bear localhost"),
                    new LocalizedText(
                            "Đặt NGUON_URL là địa chỉ mọi người mở được, trước khi đặt in tem.",
                            "Set NGUON_URL to an address that everybody reaches, before stamps are printed.")));
        }
        URI url = URI.create(address);
        if (!"https".equals(url.getScheme())) {
            return List.of(
                    Diagnosis.look(
                            ABOUT,
                            new LocalizedText(address + " không có HTTPS", address + " is without HTTPS"),
                            new LocalizedText(
                                    "Đặt nginx phía trước (docs/operations/running.md#https): thiếu HTTPS thì điện thoại không mở máy ảnh, không ghi được khi mất mạng.",
                                    "Put nginx in front (docs/operations/running.md#https): without HTTPS phones open no camera and keep nothing offline.")));
        }
        List<Diagnosis> diagnoses = new ArrayList<>();
        diagnoses.add(certificate(url));
        if (environment.getOrDefault("NGUON_TRUSTED_PROXIES", "").isBlank()) {
            diagnoses.add(
                    Diagnosis.look(
                            ABOUT,
                            new LocalizedText("NGUON_TRUSTED_PROXIES chưa đặt", "NGUON_TRUSTED_PROXIES is not set"),
                            new LocalizedText(
                                    "Ghi địa chỉ của nginx (thường là 127.0.0.1), nếu không mọi người bị xem là một.",
                                    "Name the address nginx comes from (mostly 127.0.0.1), or everybody counts as one client.")));
        }
        return diagnoses;
    }

    private Diagnosis certificate(URI url) {
        int port = url.getPort() < 0 ? 443 : url.getPort();
        try (SSLSocket socket = (SSLSocket) sockets.createSocket()) {
            socket.connect(new InetSocketAddress(url.getHost(), port), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            SSLParameters named = socket.getSSLParameters();
            named.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(named);
            socket.startHandshake();
            Certificate[] shown = socket.getSession().getPeerCertificates();
            return valid(url, ((X509Certificate) shown[0]).getNotAfter().toInstant());
        } catch (IOException failure) {
            return Diagnosis.mend(
                    ABOUT,
                    new LocalizedText(
                            url + " không mở được: " + failure.getMessage(),
                            url + " cannot be reached: " + failure.getMessage()),
                    new LocalizedText(
                            "Xem nginx có chạy không, tên miền có trỏ về đây không, giấy chứng nhận có đúng tên và còn hạn không.",
                            "Does nginx run, does the name lead here, is the certificate that name's and still valid?"));
        }
    }

    private Diagnosis valid(URI url, Instant until) {
        Duration left = Duration.between(clock.instant(), until);
        return left.compareTo(SOON) >= 0
                ? Diagnosis.well(ABOUT, url + ", " + until)
                : Diagnosis.look(
                        ABOUT,
                        new LocalizedText(
                                "giấy chứng nhận HTTPS hết hạn sau " + left.toDays() + " ngày",
                                "the HTTPS certificate ends in " + left.toDays() + " days"),
                        new LocalizedText(
                                "Gia hạn ngay (certbot renew) và xem vì sao nó không tự gia hạn.",
                                "Renew it (certbot renew), and see why it did not renew itself."));
    }
}
