/** The version of the schema a Reading was written with. It changes when a field changes its meaning. */
export const schemaVersion = "1" as const;
