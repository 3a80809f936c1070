declare module "jsonld" {
  const jsonld: { canonize(document: object, options: object): Promise<string> };
  export default jsonld;
}
