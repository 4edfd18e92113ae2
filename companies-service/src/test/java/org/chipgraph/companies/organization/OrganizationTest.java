package org.chipgraph.companies.organization;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class OrganizationTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void anOrganizationHasItsOwnFields() {
        query(
                        """
                        { organization(id: "moore-threads") {
                            id version status kind roles country website
                            listings { exchange board ticker from to }
                            founded { edtf earliest latest precision }
                            citations { sourceId source { id } }
                          }
                          nvidia: organization(id: "nvidia") { identifiers { scheme value } }
                        }
                        """)
                .body("errors", nullValue())
                .body("data.organization.version", equalTo(0))
                .body("data.organization.status", equalTo("PUBLISHED"))
                .body("data.organization.kind", equalTo("COMPANY"))
                .body("data.organization.roles", contains("DESIGNER"))
                .body("data.organization.country", equalTo("CN"))
                .body("data.organization.website", nullValue())
                .body("data.organization.listings", hasSize(1))
                .body("data.organization.listings[0].exchange", equalTo("XSHG"))
                .body("data.organization.listings[0].board", equalTo("STAR"))
                .body("data.organization.listings[0].ticker", equalTo("688795"))
                .body("data.organization.listings[0].from", equalTo("2025-12-05"))
                .body("data.organization.listings[0].to", nullValue())
                .body("data.organization.founded.edtf", equalTo("2020"))
                .body("data.organization.founded.latest", equalTo("2020-12-31"))
                .body("data.organization.founded.precision", equalTo("YEAR"))
                .body("data.organization.citations.source.id", hasItem("cfi-mt"))
                .body("data.nvidia.identifiers[0].scheme", equalTo("CIK"))
                .body("data.nvidia.identifiers[0].value", equalTo("0001045810"));
    }

    @Test
    void aCompanyIsFoundAsCompanyAndOtherOrganizationsAreNot() {
        query(
                        """
                        { nvidia: company(id: "nvidia") { id kind }
                          authority: company(id: "cac") { id }
                          group: company(id: "cn-chip-designers") { id }
                          unknown: company(id: "none") { id }
                          cac: organization(id: "cac") { kind }
                          none: organization(id: "none") { id } }
                        """)
                .body("errors", nullValue())
                .body("data.nvidia.kind", equalTo("COMPANY"))
                .body("data.authority", nullValue())
                .body("data.group", nullValue())
                .body("data.unknown", nullValue())
                .body("data.cac.kind", equalTo("AUTHORITY"))
                .body("data.none", nullValue());
    }

    @Test
    void namesAreGivenInTheFirstLanguageThatThereIs() {
        query(
                        """
                        { organization(id: "nvidia") {
                            name
                            traditional: name(lang: ["zh-Hant"])
                            german: label(lang: ["de"]) { lang value }
                            chinese: label(lang: ["de", "zh"]) { lang value kind }
                            names { lang value kind }
                        } }
                        """)
                .body("errors", nullValue())
                .body("data.organization.name", equalTo("NVIDIA"))
                .body("data.organization.traditional", equalTo("英偉達"))
                .body("data.organization.german.lang", equalTo("en"))
                .body("data.organization.chinese.value", equalTo("英伟达"))
                .body("data.organization.chinese.lang", equalTo("zh-Hans"))
                .body("data.organization.chinese.kind", equalTo("LABEL"))
                .body(
                        "data.organization.names.findAll { it.kind == 'ALIAS' }.value",
                        hasItem("輝達"));
    }

    @Test
    void parentsKnowTheirSubsidiaries() {
        query(
                        """
                        { kunlunxin: organization(id: "kunlunxin") { parent { id } subsidiaries { id } }
                          baidu: organization(id: "baidu") { parent { id } subsidiaries { id } }
                          bis: organization(id: "bis") { parent { id kind } } }
                        """)
                .body("errors", nullValue())
                .body("data.kunlunxin.parent.id", equalTo("baidu"))
                .body("data.kunlunxin.subsidiaries", empty())
                .body("data.baidu.parent", nullValue())
                .body("data.baidu.subsidiaries.id", contains("kunlunxin"))
                .body("data.bis.parent.kind", equalTo("GOVERNMENT"));
    }

    @Test
    void groupsKnowTheirMembers() {
        query(
                        """
                        { group: organization(id: "cn-chip-designers") { members { id } memberOf { id } }
                          member: organization(id: "huawei") { members { id } memberOf { id kind } } }
                        """)
                .body("errors", nullValue())
                .body(
                        "data.group.members.id",
                        contains("cambricon", "huawei", "kunlunxin", "moore-threads"))
                .body("data.group.memberOf", empty())
                .body("data.member.members", empty())
                .body("data.member.memberOf.id", contains("cn-chip-designers"))
                .body("data.member.memberOf[0].kind", equalTo("GROUP"));
    }

    @Test
    void aRetiredOrganizationIsResolvedWithItsSuccessorButNotListed() {
        load(
                        """
                        {"__typename":"Organization","id":"retired-co","names":[{"lang":"en","value":"Retired"}],"kind":"COMPANY","country":"IS","parent":"xiaomi","memberOf":["cn-customers"],"status":"RETIRED","replacedBy":"xiaomi"}
                        """,
                        "mode=create")
                .statusCode(200);
        query(
                        """
                        { company(id: "retired-co") { status replacedBy { id } parent { id } }
                          companies(where: {id: {eq: "retired-co"}}) { totalCount nodes { id } }
                          parent: organization(id: "xiaomi") { subsidiaries { id } }
                          group: organization(id: "cn-customers") { members { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.company.status", equalTo("RETIRED"))
                .body("data.company.replacedBy.id", equalTo("xiaomi"))
                .body("data.company.parent.id", equalTo("xiaomi"))
                .body("data.companies.totalCount", equalTo(0))
                .body("data.companies.nodes", empty())
                .body("data.parent.subsidiaries", empty())
                .body("data.group.members", empty());
    }

    @Test
    void aNoteNamesWhoSaysSoAsOrganizationsOfThisService() {
        query(
                        """
                        { organization(id: "huawei") { fieldNotes {
                            field kind attribution { kind organization { id } person { id } reportedVia { id name } }
                            citations { sourceId locator quote source { id } }
                        } } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.organization.fieldNotes.find { it.field == 'memberOf' }")
                .body("kind", equalTo("CITED"))
                .body("attribution.kind", equalTo("MEDIA_NARRATION"))
                .body("attribution.organization", nullValue())
                .body("attribution.person", nullValue())
                .body("attribution.reportedVia.name", contains("Gasgoo"))
                .body("citations[0].source.id", equalTo("seed-copy"))
                .body("citations[0].quote", equalTo("華為昇騰910C"));
    }
}
