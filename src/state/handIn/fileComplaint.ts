/** What is to be told of a file. Each names it. */
export type FileComplaint =
  /** Nothing of it can be marked. */
  | {
      readonly kind:
        | 'fileUnreadable'
        | 'fileNotSheet'
        | 'fileLocked'
        | 'fileOther'
        | 'fileLive'
        | 'fileChanged'
        | 'fileEmpty';
      readonly file: string;
    }
  | { readonly kind: 'fileTooLarge' | 'fileUnpacks'; readonly file: string; readonly most: number }
  /** All of it is marked, and is too much for an address of its own. */
  | { readonly kind: 'fileLong'; readonly file: string }
  /** Of some of its cells, as the file calls them. */
  | {
      readonly kind:
        | 'fileWorked'
        | 'fileCopied'
        | 'fileUnworked'
        | 'fileDate'
        | 'fileNoCell'
        | 'fileGiven'
        | 'fileLinked';
      readonly file: string;
      readonly count: number;
      /** The first of them. */
      readonly cells: readonly string[];
    };
