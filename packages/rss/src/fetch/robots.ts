import robots from "robots-parser";
import type { Answer } from "./request.js";

/** What a host's robots.txt lets a reader do. */
export interface RobotRules {
  allows(url: string): boolean;
  /** Seconds it asks for between two requests. */
  readonly delay?: number;
}

/** RFC 9309: what must be read of a robots.txt at least, and all that is read here. */
export const maxRobotsBytes = 512_000;
/** Paths are asked about up to here; a rule that is longer speaks of none of them. */
const maxPath = 2000;
/** Characters of rules with wildcards: each is held against each character of a path. A host with more is left alone. */
const maxWildcards = 100_000;
const wild = /^\s*(?:dis)?allow\s*:[^*]*\*/iu;

// The package's types speak of a default export its CommonJS does not have.
const parseRobots = robots as unknown as typeof robots.default;

/** Rules by what came of asking for robots.txt: none where it is not there (4xx), all shut where the server fails. */
export async function rulesOf(answer: Answer, userAgent: string): Promise<RobotRules> {
  const { status } = answer;
  if (status === 429 || status >= 500) return shut;
  if (status < 200 || status > 299) return open;
  return readRules(answer.url, new TextDecoder().decode(await answer.body("cut")), userAgent);
}

export const open: RobotRules = { allows: () => true };
export const shut: RobotRules = { allows: () => false };

function readRules(url: string, text: string, userAgent: string): RobotRules {
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.length <= maxPath);
  const wildcards = lines.reduce((sum, line) => sum + (wild.test(line) ? line.length : 0), 0);
  if (wildcards > maxWildcards) return shut;
  const { origin } = new URL(url);
  const rules = parseRobots(`${origin}/robots.txt`, lines.join("\n"));
  const delay = rules.getCrawlDelay(userAgent);
  return {
    // A robots.txt that was moved elsewhere still speaks for the host that was asked.
    allows: (address) => rules.isAllowed(onOrigin(address, origin), userAgent) !== false,
    ...(delay === undefined || !Number.isFinite(delay) ? {} : { delay }),
  };
}

function onOrigin(address: string, origin: string): string {
  const { pathname, search } = new URL(address);
  return `${origin}${pathname}${search}`.slice(0, maxPath);
}
