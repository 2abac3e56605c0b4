import { defineConfig } from "vitest/config";

// Classic scripts, one file each: any site can load the widget with a plain <script src>, and a worklet knows no other.
const SCRIPTS: Record<string, string> = {
  widget: "src/widget.ts",
  call: "src/call/element.ts",
  "call-worklet": "src/call/worklet.ts",
};

export default defineConfig(({ mode }) => ({
  publicDir: mode === "widget" ? "public" : false,
  build: {
    outDir: "dist",
    emptyOutDir: mode === "widget",
    lib: {
      entry: SCRIPTS[mode] ?? SCRIPTS["widget"]!,
      formats: ["iife"],
      name: "Frontdesk",
      fileName: () => `${mode}.js`,
    },
  },
  test: { environment: "happy-dom", include: ["test/**/*.test.ts"] },
}));
