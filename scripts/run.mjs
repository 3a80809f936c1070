import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a command and keeps what it prints.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {{ cwd?: string, env?: Record<string, string>, input?: string }} [options]
 * @returns {Promise<{ status: number, stdout: string, output: string }>}
 */
export function run(command, words, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    let stdout = "";
    let output = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ status: 127, stdout, output: String(error) }));
    child.on("close", (status) => resolve({ status: status ?? 1, stdout, output }));
    child.stdin.end(options.input ?? "");
  });
}
