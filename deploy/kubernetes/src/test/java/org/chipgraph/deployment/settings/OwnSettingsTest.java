package org.chipgraph.deployment.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The variables of an application as its sources declare them.
class OwnSettingsTest {

    @TempDir Path module;

    @Test
    void configInterfacesNameTheirVariables() throws IOException {
        write(
                "java/a/Config.java",
                """
                package a;

                @io.smallrye.config.ConfigMapping(prefix = "shop")
                public interface Config {
                    String fileName();

                    @WithName("mode")
                    Mode whateverName();

                    Map<String, Partner> partners();

                    Limits limits();

                    enum Mode { ON, OFF }

                    interface Partner { Optional<String> url(); }

                    interface Limits { @WithDefault("3") int maxDepth(); }
                }
                """);
        OwnSettings settings = OwnSettings.read(List.of(module));

        assertTrue(settings.reads("SHOP_FILE_NAME"));
        assertTrue(settings.reads("SHOP_MODE"));
        assertTrue(settings.reads("SHOP_PARTNERS_ANY_ONE_URL"));
        assertTrue(settings.reads("SHOP_LIMITS_MAX_DEPTH"));
        assertFalse(settings.reads("SHOP_WHATEVER_NAME"));
        assertFalse(settings.reads("SHOP_FILENAME"));
        assertFalse(settings.reads("SHOP_LIMITS"));
    }

    @Test
    void settingsComeWithTypeUnitDefaultAndMeaning() throws IOException {
        write(
                "java/a/Config.java",
                """
                package a;

                @io.smallrye.config.ConfigMapping(prefix = "shop")
                public interface Config {
                    /// How large a parcel
                    /// may be. Unit: litres.
                    @WithDefault("3")
                    int parcel();

                    /// How one pays.
                    Optional<Set<Means>> means();

                    enum Means { CASH, CARD }
                }
                """);
        assertEquals(
                List.of(
                        new Setting(
                                "shop.parcel",
                                new SettingType("number", "litres"),
                                "`3`",
                                "How large a parcel may be."),
                        new Setting(
                                "shop.means",
                                new SettingType("list of `cash`, `card`, by commas", ""),
                                "",
                                "How one pays.")),
                OwnSettings.read(List.of(module)).declared());
    }

    @Test
    void whatConstructorsAskForIsASetting() throws IOException {
        write(
                "java/a/Shop.java",
                """
                package a;

                class Shop {
                    Shop(@ConfigProperty(name = "shop.door") Duration door) {}
                }
                """);
        assertTrue(OwnSettings.read(List.of(module)).reads("SHOP_DOOR"));
    }

    @Test
    void expressionsInPropertiesAreVariables() throws IOException {
        write("resources/application.properties", "quarkus.http.port=${shop.port:${SHOP_OLD:1}}\n");
        OwnSettings settings = OwnSettings.read(List.of(module));

        assertTrue(settings.reads("SHOP_PORT"));
        assertTrue(settings.reads("SHOP_OLD"));
        assertFalse(settings.reads("QUARKUS_HTTP_PORT"));
    }

    private void write(String path, String text) throws IOException {
        Path file = module.resolve("src/main").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
