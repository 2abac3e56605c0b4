import { defineConfig } from "vitest/config";

// One classic script, so that any site can load it with a plain <script src>.
export default defineConfig({
  publicDir: "public",
  build: {
    outDir: "dist",
    emptyOutDir: true,
    lib: { entry: "src/widget.ts", formats: ["iife"], name: "FrontdeskWidget", fileName: () => "widget.js" },
  },
  test: { environment: "happy-dom", include: ["test/**/*.test.ts"] },
});
