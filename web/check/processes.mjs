// The real server and the vendors' stand-ins, as `./frontdesk` starts them.
import { spawn } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PATIENCE_MS = 240_000;

/** @param port the first of five that are free */
export async function startVendors(port, log) {
  const names = ["openai", "deepgram", "elevenlabs", "speech", "nova"];
  const ports = names.flatMap((name, i) => [`--${name}`, String(port + i)]);
  const vendors = start(["vendors", "--clearly", ...ports], {}, log);
  const printed = () => Object.fromEntries([...readFileSync(log, "utf8").matchAll(/^export (\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
  await vendors.until("the vendors' stand-ins", () => "AWS_SECRET_ACCESS_KEY" in printed());
  return { stop: vendors.stop, environment: printed(), violations: () => readFileSync(log, "utf8").match(/^violation: .*$/gm) ?? [] };
}

/** @param environment beside this process's own */
export async function startServer({ port, data, environment, log }) {
  const server = start(["run", "--port", String(port), "--media-port", String(port + 1), "--data", data], environment, log);
  const url = `http://localhost:${port}`;
  await server.until("the server", async () => (await fetch(`${url}/health/ready`)).ok);
  return { stop: server.stop, url, log };
}

function start(command, environment, log) {
  const output = openSync(log, "a");
  const child = spawn(`${ROOT}/frontdesk`, command, { env: { ...process.env, ...environment }, stdio: ["ignore", output, output] });
  const ended = new Promise((done) => child.once("exit", done));
  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds).unref());
  const started = {
    async until(what, holds) {
      const end = performance.now() + PATIENCE_MS;
      for (;;) {
        if (await Promise.resolve().then(holds).catch(() => false)) return;
        if (child.exitCode !== null || performance.now() > end) {
          await started.stop();
          throw new Error(`${what} did not start: ${readFileSync(log, "utf8").slice(-3000)}`);
        }
        await new Promise((done) => setTimeout(done, 200));
      }
    },
    async stop() {
      if (child.exitCode === null) child.kill("SIGTERM");
      await Promise.race([ended, pause(20_000)]);
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
    },
  };
  return started;
}
