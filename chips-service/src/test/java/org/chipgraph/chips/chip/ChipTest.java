package org.chipgraph.chips.chip;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ChipTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void aChipIsFoundByItsId() {
        query(
                        """
                        { chip(id: "h20") { id kind status version segment variantKind targetMarkets
                            designer { id } announced { edtf earliest latest precision text } variantOf { id } }
                          unknown: chip(id: "no-such-chip") { id } }
                        """)
                .body("errors", nullValue())
                .body("data.chip.id", equalTo("h20"))
                .body("data.chip.kind", equalTo("MODEL"))
                .body("data.chip.status", equalTo("PUBLISHED"))
                .body("data.chip.version", equalTo(0))
                .body("data.chip.variantKind", equalTo("EXPORT_COMPLIANT"))
                .body("data.chip.targetMarkets", contains("CN"))
                .body("data.chip.designer.id", equalTo("nvidia"))
                .body("data.chip.announced.edtf", equalTo("2023-11~"))
                .body("data.chip.announced.earliest", equalTo("2023-11-01"))
                .body("data.chip.announced.latest", equalTo("2023-11-30"))
                .body("data.chip.announced.text", equalTo("beginning of November 2023"))
                .body("data.chip.variantOf.id", equalTo("h100-sxm"))
                .body("data.unknown", nullValue());
    }

    @Test
    void aNameFallsBackToALanguageThatThereIs() {
        query(
                        """
                        { chip(id: "h20") {
                            plain: name
                            chinese: name(lang: ["zh"])
                            traditional: name(lang: ["zh-Hant", "en"])
                            french: label(lang: ["fr"]) { lang value kind }
                            names { value kind } }
                          l2: chip(id: "l2") { label(lang: ["zh-Hans"]) { lang value } } }
                        """)
                .body("errors", nullValue())
                .body("data.chip.plain", equalTo("NVIDIA H20"))
                .body("data.chip.chinese", equalTo("英伟达H20"))
                .body("data.chip.traditional", equalTo("英偉達H20"))
                .body("data.chip.french.lang", equalTo("en"))
                .body("data.chip.french.kind", equalTo("LABEL"))
                .body("data.chip.names.value", hasItems("H20", "特供版"))
                .body("data.l2.label.lang", equalTo("en"));
    }

    @Test
    void familiesVariantsAndPartsAreLinked() {
        query(
                        """
                        { family: chip(id: "h100") { kind members { id } memberOf { id } variants { id } }
                          original: chip(id: "h100-sxm") { variants { id } }
                          variant: chip(id: "h20") { memberOf { id members { id } } }
                          package: chip(id: "ascend-910c") { memberOf { id } composition { count level chip { id } } } }
                        """)
                .body("errors", nullValue())
                .body("data.family.kind", equalTo("FAMILY"))
                .body("data.family.members.id", contains("h100-pcie", "h100-sxm"))
                .body("data.family.memberOf.id", contains("nvidia-hopper-gpus"))
                .body("data.family.variants", empty())
                .body("data.original.variants.id", contains("h100-pcie", "h20", "h800"))
                .body("data.variant.memberOf.id", contains("nvidia-hopper-gpus"))
                .body(
                        "data.variant.memberOf[0].members.id",
                        contains("h100", "h20", "h200", "h800"))
                .body("data.package.memberOf", empty())
                .body("data.package.composition[0].count", equalTo(2))
                .body("data.package.composition[0].chip.id", equalTo("ascend-910b"));
    }

    @Test
    void entitiesComeInOrderWithNullForUnknownOnes() {
        query(
                        """
                        { _entities(representations: [
                            {__typename: "Chip", id: "h100-sxm"}, {__typename: "Organization", id: "huawei"},
                            {__typename: "Chip", id: "no-such-chip"}, {__typename: "Chip", id: "Not An Id"},
                            {__typename: "Organization", id: "Not An Id"},
                            {__typename: "Chip", id: "nvidia-compute-chips"}]) {
                            __typename
                            ... on Chip { id memberOfIds }
                            ... on Organization { id chips { totalCount } } } }
                        """)
                .body("errors", nullValue())
                .body("data._entities.size()", equalTo(6))
                .body(
                        "data._entities[0].memberOfIds",
                        contains("h100", "nvidia-compute-chips", "nvidia-hopper-gpus"))
                .body("data._entities[1].id", equalTo("huawei"))
                .body("data._entities[1].chips.totalCount", equalTo(3))
                .body("data._entities[2]", nullValue())
                .body("data._entities[3]", nullValue())
                .body("data._entities[4]", nullValue())
                .body("data._entities[5].memberOfIds", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{designer: {eq: 'huawei'}}| ascend-910 ascend-910b ascend-910c",
                "{kind: {in: [FAMILY, GROUP]}, designer: {exists: true}}| h100 nvidia-compute-chips nvidia-hopper-gpus",
                "{id: {in: ['h20', 'l2', 'none']}}| h20 l2",
                "{memberOf: {contains: 'h100'}}| h100-pcie h100-sxm",
                "{variantOf: {eq: 'h100-sxm'}}| h100-pcie h20 h800",
                "{generation: {gte: 3}}| kunlun-p800",
                "{architecture: {contains: 'cdna'}}| mi300x mi308",
                "{targetMarkets: {contains: 'CN'}, designer: {eq: 'amd'}}| mi308 mi309",
                "{announced: {eq: '2023-12-06'}, designer: {eq: 'amd'}}| mi300x",
                "{announced: {lt: '2020-01-01'}}| ascend-910",
                "{announced: {within: {from: '2022-08-01', to: '2022-11-30'}}}| a800 br100 br104 mtt-s80",
                "{designer: {eq: 'huawei'}, announced: {gt: '2024-12-31'}}| ascend-910c",
                "{designer: {eq: 'huawei'}, not: {announced: {within: {from: '2019-01-01', to: '2023-12-31'}}}}| ascend-910c",
                "{or: [{id: {eq: 'h20'}}, {and: [{designer: {eq: 'amd'}}, {variantKind: {exists: false}}]}]}| h20 mi300x",
                "{designer: {eq: 'amd'}, not: {architecture: {eq: 'CDNA 3'}}}| mi309",
                "{designer: {eq: 'amd'}, architecture: {ne: 'CDNA 3'}}| mi309",
                "{exportStatuses: {some: {conditions: {contains: '15% of the revenue'}}}}| h20",
                "{exportStatuses: {some: {scope: {contains: 'named BUYERS'}}}}| rtx-pro-6000d",
                "{exportStatuses: {some: {reportedVia: {contains: 'financial-times'}, scope: {exists: true}}}}| rtx-pro-6000d",
                "{assessments: {some: {text: {contains: '地缘政治'}}}}| h20",
                "{substitutes: {some: {scope: {exists: true}}}}| none",
                "{or: []}| none",
            })
    void aListIsFiltered(String where, String ids) {
        query(
                        "{ chips(first: 100, where: "
                                + where.replace('\'', '"')
                                + ") { totalCount nodes { id } } }")
                .body("errors", nullValue())
                .body(
                        "data.chips.nodes.id",
                        ids.equals("none") ? empty() : contains(ids.split(" ")))
                .body(
                        "data.chips.totalCount",
                        equalTo(ids.equals("none") ? 0 : ids.split(" ").length));
    }

    @Test
    void anUnknownKeyOfAFilterIsAnError() {
        query("{ chips(where: {colour: {eq: \"red\"}}) { nodes { id } } }")
                .body("errors.message.toString()", org.hamcrest.Matchers.containsString("colour"))
                .body("data", nullValue());
    }

    @Test
    void anOrderPutsWhatLacksTheFieldLast() {
        query(
                        """
                        query($huawei: ChipWhere, $nvidia: ChipWhere) {
                          up: chips(where: $huawei, orderBy: {field: ANNOUNCED}) { nodes { id } }
                          down: chips(where: $huawei, orderBy: {field: ANNOUNCED, direction: DESC}) { nodes { id } }
                          mixed: chips(where: $nvidia, orderBy: {field: ANNOUNCED, direction: DESC}) { nodes { id } }
                        }
                        """,
                        Map.of(
                                "huawei", Map.of("designer", Map.of("eq", "huawei")),
                                "nvidia",
                                        Map.of(
                                                "id",
                                                Map.of(
                                                        "in",
                                                        Arrays.asList(
                                                                "h20", "h200", "b200", "h800")))))
                .body("errors", nullValue())
                .body("data.up.nodes.id", contains("ascend-910", "ascend-910b", "ascend-910c"))
                .body("data.down.nodes.id", contains("ascend-910c", "ascend-910b", "ascend-910"))
                .body("data.mixed.nodes.id", contains("h20", "h800", "h200", "b200"));
    }

    @Test
    void chipsOfSeveralOrganizationsArePagedEachForItself() {
        query(
                        """
                        { _entities(representations: [{__typename: "Organization", id: "huawei"},
                            {__typename: "Organization", id: "amd"}, {__typename: "Organization", id: "nobody"}]) {
                            ... on Organization {
                              chips(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } }
                              last: chips(last: 1) { nodes { id } pageInfo { hasPreviousPage hasNextPage } } } } }
                        """)
                .body("errors", nullValue())
                .body("data._entities[0].chips.nodes.id", contains("ascend-910", "ascend-910b"))
                .body("data._entities[0].chips.pageInfo.hasNextPage", equalTo(true))
                .body("data._entities[0].last.nodes.id", contains("ascend-910c"))
                .body("data._entities[0].last.pageInfo.hasPreviousPage", equalTo(true))
                .body("data._entities[0].last.pageInfo.hasNextPage", equalTo(false))
                .body("data._entities[1].chips.nodes.id", contains("mi300x", "mi308"))
                .body("data._entities[1].chips.totalCount", equalTo(3))
                .body("data._entities[2].chips.nodes", empty())
                .body("data._entities[2].chips.totalCount", equalTo(0));
    }

    @Test
    void aRetiredChipIsNotListedButResolved() {
        load(
                        """
                        {"__typename":"Chip","id":"retired-chip","names":[{"lang":"en","value":"Gone"}],"status":"RETIRED","replacedBy":"h20","designer":"retiring","memberOf":["h100"],"variantOf":"a800"}
                        """,
                        "mode=create")
                .statusCode(200);
        query(
                        """
                        { chip(id: "retired-chip") { status replacedBy { id } }
                          chips(where: {designer: {eq: "retiring"}}) { totalCount nodes { id } }
                          family: chip(id: "h100") { members { id } } original: chip(id: "a800") { variants { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.chip.status", equalTo("RETIRED"))
                .body("data.chip.replacedBy.id", equalTo("h20"))
                .body("data.chips.totalCount", equalTo(0))
                .body("data.chips.nodes", empty())
                .body("data.family.members.id", not(hasItem("retired-chip")))
                .body("data.original.variants", empty());
        query(
                        "{ _entities(representations: [{__typename: \"Chip\", id: \"retired-chip\"}]) { ... on Chip { id memberOfIds } } }")
                .body("data._entities[0].id", equalTo("retired-chip"))
                .body(
                        "data._entities[0].memberOfIds",
                        containsInAnyOrder("h100", "nvidia-hopper-gpus", "nvidia-compute-chips"));
    }
}
