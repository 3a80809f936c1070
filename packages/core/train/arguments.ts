/** A folder that the command line must name: no machine's own paths stand in the scripts. */
export function folderArgument(place: number, name: string): string {
  const folder = process.argv[place];
  if (folder === undefined) throw new Error(`Argument ${place - 1} is missing: the folder ${name}`);
  return folder;
}
