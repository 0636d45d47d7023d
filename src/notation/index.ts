export { axisNumbers } from './axisNumbers';
export { breakable, hasLongSum } from './breakable';
export { completeNaming } from './completeNaming';
export { type Explanation, explain } from './explain';
export { besideFigure, digitsOf, numberBeside, workingTex } from './figures/beside';
export { type FindQuantity, quantityNames } from './figures/quantityNames';
export {
  type FiguresRead,
  MAX_PASTED,
  readFigures,
  type UnreadLine,
  type UnreadReason,
  type WrittenFigure,
} from './figures/readFigures';
export { matrixLineOf, worksOut } from './matrix/matrixLineOf';
export { type MatrixLine, matrixForm } from './matrix/matrixLines';
export * from './notation';
export {
  decimalSeparator,
  figureText,
  type NumberStyle,
  numberInput,
  numberShort,
  numberText,
  showNumber,
} from './number';
export { giveOwnNaming, ownNamingNow } from './ownNames';
export { plainOfTex } from './plainOfTex';
export { quantityText } from './quantityText';
export { showRules } from './showRules';
export { numberSpeech, type Say, type SpeechKey, symbolSpeech } from './speech';
export type { StepKind } from './stepKind';
export {
  deltaText,
  derivativeText,
  type Role,
  roleOf,
  symbolTex,
  symbolText,
  textInPlace,
} from './symbols';
export { expressionTex, KATEX_OPTIONS, linkedNumberTex, linkedSymbolTex } from './tex';
export { expressionText } from './text';
export { trialNaming } from './trialNaming';
export { namingByDelta, namingIn } from './updateFormNaming';
export { type WorkedLine, workedLines } from './workedLines';
export { type AskedQuantity, givenText, type PrintedTex, showAsked, showGiven } from './worksheet';
