/** What a file that cannot be imported says: its code below `shared.importing.files`, and what has to be named. */
export interface FileFault {
  code: string;
  params: Record<string, string | number>;
}

export class ImportFileError extends Error implements FileFault {
  constructor(
    readonly code: string,
    readonly params: FileFault['params'] = {},
  ) {
    super(code);
    this.name = 'ImportFileError';
  }
}
