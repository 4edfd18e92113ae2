package org.chipgraph.events;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import org.chipgraph.kernel.testing.ServiceArchitecture;

@AnalyzeClasses(packages = "org.chipgraph.events", importOptions = DoNotIncludeTests.class)
class EventsArchitectureTest extends ServiceArchitecture {}
