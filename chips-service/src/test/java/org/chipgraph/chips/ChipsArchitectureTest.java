package org.chipgraph.chips;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import org.chipgraph.kernel.testing.ServiceArchitecture;

@AnalyzeClasses(packages = "org.chipgraph.chips", importOptions = DoNotIncludeTests.class)
class ChipsArchitectureTest extends ServiceArchitecture {}
