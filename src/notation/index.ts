export { type Explanation, explain, type StepKind } from './explain';
export { type MatrixLine, matrixForm } from './matrix';
export { type Role, roleOf, symbolTex, symbolText } from './names';
export * from './notation';
export {
  decimalSeparator,
  figureText,
  type NumberStyle,
  numberInput,
  numberText,
  showNumber,
} from './number';
export { expressionSpeech, numberSpeech, type Say, type SpeechKey, symbolSpeech } from './speech';
export { expressionTex, KATEX_OPTIONS, linkedNumberTex, linkedSymbolTex } from './tex';
export { expressionText } from './text';
