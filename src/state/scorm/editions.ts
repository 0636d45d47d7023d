/** The editions of SCORM that there are packages for, by the names of `#/export`. */
export const SCORM_EDITIONS = ['scorm12', 'scorm2004'] as const;
export type ScormEdition = (typeof SCORM_EDITIONS)[number];
