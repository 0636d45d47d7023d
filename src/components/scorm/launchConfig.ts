import type { ScormEdition } from '../../state/scorm/editions';

/** The sentences of a package's page, in the language in which it was made; {…} is put in there. */
export interface LaunchWords {
  readonly kept: string;
  readonly missing: string;
  /** {code}. */
  readonly refused: string;
  /** {length} and {most}. */
  readonly tooLong: string;
  readonly review: string;
  /** Behind one that says that the system does not have the work. */
  readonly local: string;
  readonly nowhere: string;
}

/** What the script of a package's page goes by. */
export interface LaunchConfig {
  readonly edition: ScormEdition;
  /** Names the package, so that what is kept in a browser is of this one. */
  readonly id: string;
  /** The tutor's file, beside the page. */
  readonly file: string;
  /** The assignment in it: '#/practice?…'. */
  readonly address: string;
  readonly words: LaunchWords;
}
