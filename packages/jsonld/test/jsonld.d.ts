declare module "jsonld" {
  const jsonld: {
    canonize(document: object, options: object): Promise<string>;
    expand(document: object): Promise<object>;
    flatten(document: object): Promise<object>;
    fromRDF(quads: string, options: object): Promise<object>;
  };
  export default jsonld;
}
