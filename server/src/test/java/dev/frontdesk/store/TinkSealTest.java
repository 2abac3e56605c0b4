package dev.frontdesk.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.business.BusinessId;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TinkSealTest {

    private static final BusinessId BELLA = new BusinessId(new UUID(0, 1));
    private static final BusinessId SARA = new BusinessId(new UUID(0, 2));

    private final TinkSeal seal = new TinkSeal(secret(1));

    private static byte[] secret(int seed) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) seed);
        return secret;
    }

    @Test
    void whatIsSealedOpensAgain() {
        for (String plain : new String[] {"", "Zoë Lee", "😀", "x".repeat(100_000)}) {
            assertThat(seal.open(BELLA, "name", seal.seal(BELLA, "name", plain)))
                    .isEqualTo(plain);
        }
    }

    @Test
    void sealingTwiceLooksDifferentAndShowsNothing() {
        byte[] once = seal.seal(BELLA, "phone", "+14385550119");
        assertThat(once).isNotEqualTo(seal.seal(BELLA, "phone", "+14385550119"));
        assertThat(new String(once, ISO_8859_1)).doesNotContain("4385550119");
    }

    @Test
    void sealedContentOpensForItsBusinessAndPurposeOnly() {
        byte[] sealed = seal.seal(BELLA, "name", "Zoë");
        assertThatThrownBy(() -> seal.open(SARA, "name", sealed)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal.open(BELLA, "phone", sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void everyAlteredByteIsNoticed() {
        byte[] sealed = seal.seal(BELLA, "name", "Zoë");
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> seal.open(BELLA, "name", altered))
                    .isInstanceOf(SealBroken.class)
                    .hasMessageNotContaining("Zoë");
        }
        assertThatThrownBy(() -> seal.open(BELLA, "name", new byte[0])).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal.open(BELLA, "name", new byte[] {1})).isInstanceOf(SealBroken.class);
    }

    @Test
    void anotherRootSecretOpensNothing() {
        byte[] sealed = seal.seal(BELLA, "name", "Zoë");
        assertThatThrownBy(() -> new TinkSeal(secret(2)).open(BELLA, "name", sealed))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("wrong key");
    }

    @Test
    void afterRotationOldContentOpensAndIndexesStay() {
        byte[] old = seal.seal(BELLA, "name", "Zoë");
        TinkSeal rotated = new TinkSeal(new TreeMap<>(Map.of(1, secret(1), 2, secret(2))));
        assertThat(rotated.open(BELLA, "name", old)).isEqualTo("Zoë");
        assertThat(rotated.seal(BELLA, "name", "Zoë")[0]).isEqualTo((byte) 2);
        assertThat(rotated.index(BELLA, "phone", "+1")).isEqualTo(seal.index(BELLA, "phone", "+1"));
        byte[] sealedAnew = rotated.seal(BELLA, "name", "Zoë");
        assertThatThrownBy(() -> seal.open(BELLA, "name", sealedAnew)).isInstanceOf(SealBroken.class);
    }

    @Test
    void anIndexTellsBusinessPurposeAndTextApart() {
        byte[] index = seal.index(BELLA, "phone", "+14385550119");
        assertThat(index).hasSize(32).isEqualTo(new TinkSeal(secret(1)).index(BELLA, "phone", " +14385550119 "));
        assertThat(index)
                .isNotEqualTo(seal.index(SARA, "phone", "+14385550119"))
                .isNotEqualTo(seal.index(BELLA, "thread", "+14385550119"))
                .isNotEqualTo(seal.index(BELLA, "phone", "+14385550118"))
                .isNotEqualTo(new TinkSeal(secret(2)).index(BELLA, "phone", "+14385550119"));
        assertThat(seal.index(BELLA, "a", "bc")).isNotEqualTo(seal.index(BELLA, "ab", "c"));
        assertThat(seal.index(BELLA, "name", "Zoë")).isEqualTo(seal.index(BELLA, "name", "Zoe\u0308"));
    }

    @Test
    void aShortSecretOrAWildVersionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TinkSeal(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> new TinkSeal(new TreeMap<>()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TinkSeal(new TreeMap<>(Map.of(128, secret(1)))));
    }
}
