declare module "@adobe/structured-data-validator" {
  interface Finding {
    readonly issueMessage: string;
    readonly severity: "ERROR" | "WARNING";
    readonly path: readonly object[];
  }
  export default class Validator {
    constructor(schemaOrg: object | undefined);
    validate(extracted: object): Promise<readonly Finding[]>;
  }
}

declare module "@marbec/web-auto-extractor" {
  export default class WebAutoExtractor {
    constructor(options: { readonly addLocation: boolean; readonly embedSource: readonly string[] });
    parse(html: string): object;
  }
}
