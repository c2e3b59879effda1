package vn.nguon.stamp.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyringTests {

    private final StampKey first = new StampKey(1, secret(1));
    private final StampKey second = new StampKey(2, secret(2));

    @Test
    void issuesUnderTheNewestAndKeepsTheOld() {
        Keyring ring = new Keyring(List.of(second, first));

        assertThat(ring.newest()).isSameAs(second);
        assertThat(ring.key(1)).isSameAs(first);
    }

    @Test
    void refusesAVersionItDoesNotHave() {
        Keyring ring = new Keyring(List.of(first));

        assertThat(ring.has(2)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> ring.key(2)).withMessageContaining("stamp key 2");
    }

    @Test
    void refusesToBeEmptyAndToHaveAVersionTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Keyring(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Keyring(List.of(first, new StampKey(1, secret(3)))));
    }

    @Test
    void refusesASecretOfAnotherLengthAndAVersionBelowOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StampKey(1, new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> new StampKey(0, secret(1)));
    }

    @Test
    void saysVersionsAndNeverSecrets() {
        assertThat(new Keyring(List.of(first, second))).hasToString("keyring [1, 2]");
        assertThat(first).hasToString("stamp key 1");
    }

    @Test
    void aFingerprintTellsKeysApart() {
        assertThat(first.fingerprint())
                .hasSize(16)
                .isEqualTo(new StampKey(7, secret(1)).fingerprint())
                .isNotEqualTo(second.fingerprint());
    }

    private static byte[] secret(int seed) {
        byte[] secret = new byte[StampKey.LENGTH];
        secret[0] = (byte) seed;
        return secret;
    }
}
