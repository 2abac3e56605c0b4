/// Vectors made in the process itself by all-MiniLM-L6-v2, quantised (Apache License 2.0), with ONNX Runtime: 384
/// values, English only. Its libraries are about 130 MB and may be left out of the build.
@NullMarked
package dev.frontdesk.provider.minilm;

import org.jspecify.annotations.NullMarked;
