import { OnrecordError } from "@onrecord/core/json-ld";

/**
 * Throws OnrecordError `bad-option` for an option that is not there, or a value that would be passed over. `fits` is asked
 * of each as "name=value".
 */
export function checkOptions(options: object | null, fits: RegExp, takes: string): void {
  for (const [name, value] of Object.entries(options ?? [options])) {
    const given = `${name}=${String(value)}`;
    if (!fits.test(given)) throw new OnrecordError("bad-option", `${takes}, not ${given}`);
  }
}
