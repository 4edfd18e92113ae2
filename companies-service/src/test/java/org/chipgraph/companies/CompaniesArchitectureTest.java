package org.chipgraph.companies;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import org.chipgraph.kernel.testing.ServiceArchitecture;

@AnalyzeClasses(packages = "org.chipgraph.companies", importOptions = DoNotIncludeTests.class)
class CompaniesArchitectureTest extends ServiceArchitecture {}
