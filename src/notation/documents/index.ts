export { beamerDocument } from './beamer';
export { type DocumentSource, type DocumentWords, quantityRows } from './document';
export { jsonDocument, type UpdateFile } from './json';
export { latexDocument, latexText } from './latex';
export { markdownDocument } from './markdown';
export { plainDocument } from './plain';
