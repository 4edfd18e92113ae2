@org.jspecify.annotations.NullMarked
package org.chipgraph.images;
