const maxEntities = 50;

/**
 * Short entities a feed declares itself, put in where they are named. A value with a reference in it is left out, so
 * that nothing is expanded twice, and all together stay short.
 */
export class DeclaredEntities {
  private budget = 100_000;
  private readonly values: ReadonlyMap<string, string>;

  constructor(text: string) {
    this.values = valuesOf(text);
  }

  expand(data: string): string {
    if (this.values.size === 0 || !data.includes("&")) return data;
    const pattern = /&(?<name>[\w.-]{1,40});/gu;
    let expanded = "";
    let at = 0;
    for (const match of data.matchAll(pattern)) {
      const value = this.values.get(match.groups?.["name"] ?? "");
      if (value === undefined) continue;
      if (value.length > this.budget) break;
      this.budget -= value.length;
      expanded += data.slice(at, match.index) + value;
      at = match.index + match[0].length;
    }
    return expanded + data.slice(at);
  }
}

function valuesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const start = text.slice(0, 5000).indexOf("<!ENTITY");
  if (start < 0) return found;
  const pattern =
    /<!ENTITY\s+(?<name>[\w.-]{1,40})\s+(?:"(?<double>[^"&%<]{0,200})"|'(?<single>[^'&%<]{0,200})')\s*>/gu;
  for (const match of text.slice(start, start + 20_000).matchAll(pattern)) {
    const { name = "", double, single } = match.groups ?? {};
    if (found.size < maxEntities) found.set(name, double ?? single ?? "");
  }
  return found;
}
