/** One list of citizens on its way. */
export const wayToImport = (id: string): string => `/citizens/import/${encodeURIComponent(id)}`;
