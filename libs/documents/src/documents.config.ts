/** Settings of the file store; the application provides them. */
export const DOCUMENTS_CONFIG = Symbol('DOCUMENTS_CONFIG');

export interface DocumentsConfig {
  /** Folder that holds the content of all files. */
  directory: string;
  /** Largest file taken, in bytes. */
  maxBytes: number;
}
